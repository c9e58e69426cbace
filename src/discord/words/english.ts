import { pluralsOf } from '../../core/text/plural.ts';
import { dayIn, weekdaysOf } from './days.ts';
import { nameOfLanguage } from './language-name.ts';
import type { Words } from './words.ts';

const { counted, either } = pluralsOf('en');
const lastDays = (days: number): string => either(days, 'the last day', `the last ${days.toLocaleString('en')} days`);

export const english: Words = {
  paragraph: (first, last) => (last === undefined ? `paragraph ${first}` : `paragraphs ${first}–${last}`),
  fromPicture: 'read from a picture',
  page: (first, last) => (last === undefined ? `page ${first}` : `pages ${first}–${last}`),
  understoodAs: 'Understood as:',
  reasons: {
    'nothing-indexed': 'There are no articles here yet. Add one, then ask again.',
    'no-such-article': 'That article is not in the library. Pick one from the list while typing.',
    'not-in-articles': 'The articles do not say.',
    'no-question': 'Please ask a question, for example: What did the minister say about the bridge?',
    'question-too-long': 'That question is too long. Please ask it in a sentence or two.',
    'small-talk': 'Hello! Ask me what the articles say, and I answer with their own words as footnotes.',
  },
  alsoIn: 'also in',
  nearest: 'The nearest they come:',
  silent: (name) => `The articles have no words of “${name}”. This is what they say on it:`,
  searched: (titles) => `Searched: ${titles}`,
  aboutMessage: 'about this message',
  moreStatements: (count) => `+${counted(count, 'more statement', 'more statements')}`,
  moreFootnotes: (count) => `+${counted(count, 'more footnote', 'more footnotes')}`,
  leftOut: (count) =>
    `${counted(count, 'statement was', 'statements were')} left out: the articles do not confirm ${either(count, 'it', 'them')}.`,
  openFootnote: 'Open a footnote …',
  toArticle: 'To the article',
  articleGone: 'This article is no longer in the library.',
  articleChanged:
    'This article has changed since: the quoted words no longer stand where they stood. Ask again to see what it says now.',
  askMore: 'Ask more',
  yourQuestion: 'Your question',
  thanks: 'Thank you. That helps to make the answers better.',
  whatWasWrong: 'What was wrong with it?',
  complaints: {
    wrong: 'It is wrong',
    unsupported: 'The footnotes do not support it',
    'not-asked': 'Not what I asked',
  },
  tooMany: (seconds) =>
    `That is a lot of questions at once. Please wait ${counted(seconds, 'second', 'seconds')}, then ask again.`,
  full: 'Too many questions are waiting right now. Please try again in a minute.',
  leaving: 'Footnote is being restarted. Please ask again in a minute.',
  inLine: (place) =>
    `There ${either(place, 'is', 'are')} ${counted(place, 'question', 'questions')} before yours; the answer will appear here.`,
  outdated: 'That comes from another version of Footnote. Please ask anew, or use the command again.',
  restarted: 'Footnote was restarted before it could answer. Please ask again.',
  gaveUp:
    'Footnote tried twice to answer this and failed both times. Please ask it in other words, or about one article only.',
  tooLate: 'That took longer than Discord keeps a place for the answer. Please ask again.',
  mayNotWrite: (channel) => `I may not write in ${channel}. Please ask somewhere else, or ask a moderator to allow it.`,
  blocked: (channel) =>
    `This server’s AutoMod blocked my answer in ${channel}. Please ask in other words, or ask a moderator to let me past that rule.`,
  timedOut: (channel, end) => `I may not write in ${channel}: a moderator gave me a time-out, which ends ${end}.`,
  languageName: nameOfLanguage('en'),
  talk: {
    who: 'I am Footnote. I answer questions from the articles of this server and show, as footnotes, the very words each answer rests on.',
    maker: 'Footnote is open source; this bot is run by whoever set it up. Everything I say comes from the articles.',
    model:
      'That is up to whoever set me up: I answer with a language model or without one. Either way, every answer rests on the articles’ own words.',
    stop: 'All right. I only speak when spoken to; whoever manages the server can keep me out of a channel with /settings channels.',
    bye: 'Bye! I am here when there is something to look up.',
    thanks: 'You’re welcome!',
    askable:
      'Ask who, what, when, how many or why, what somebody said, or for a summary. For example: What did the minister say about the bridge?',
    keeps:
      'I keep what you ask me and what I answer for a time, to understand what you ask next. /privacy says exactly what is kept, who can see it and for how long, and deletes yours.',
    mistakes:
      'Yes, I can be wrong: I may choose the wrong sentence, or miss one. So every statement has a footnote with the words it rests on; trust those, and press 👎 where I erred.',
    age: 'I am a program and have no birthday. I can tell you how old things in the articles are, though.',
    memory:
      'I remember for a time what you asked me here and what I answered, so you can ask on (“and why?”). /privacy says how long, and deletes it.',
    files:
      'I read PDF, Word (.docx), EPUB, web pages, Markdown and text. Send me a file or a link with your question. Pictures and voice messages I can neither see nor hear.',
    basis:
      'From the articles here and nothing else: I do not search the web. Every footnote opens the words that a statement rests on; /article list shows the articles.',
    languages: 'I understand and answer in English, German, Spanish and French. Just write in yours.',
    articles: (titles, all) => `I know ${counted(all, 'article', 'articles')}: ${titles}. See /article list for more.`,
    unreadable:
      'You mean me, but Discord does not let me read that message. Please mention me by my name in the list of members, not by my role.',
    unseen: 'I cannot read that message from here. Choose “Ask about this” in its menu, under Apps, or quote it.',
    wordless:
      'There are no words in that message for me to look up, and I cannot see pictures or hear voice messages. Please write what it says.',
    noQuestion: 'I find no question in your text. What would you like to know about it? One sentence is enough.',
    tooLong: (most) =>
      `That text is too long for me: I read up to ${counted(most, 'character', 'characters')}. Please ask in a sentence or two.`,
    fileUnread:
      'I could not read the file that your message became. Please send it again, or ask in a shorter message.',
    quiet: (channel) =>
      `I do not answer in ${channel}: that is how this server set it. Please ask me elsewhere, or here.`,
    offerReading: (name) => `${name} is not in the library. Shall I read it?`,
    offerReadingOnce: (name) =>
      `${name} is not in the library. Shall I read it for this question? I keep it for an hour.`,
    readIt: 'Read it',
    readingIt: 'Reading it …',
    onlyAsker: 'Only the person who asked can decide that.',
    offerOver: 'That offer is too old. Please ask again.',
    whatIsItAbout: 'What is the article about?',
  },
  articles: {
    about: 'About',
    back: 'Back to the list',
    adding: 'Adding it …',
    none: 'There are no articles here yet.',
    noneWith: (typed) => `None of the articles here has “${typed}” in its title, its author or its name.`,
    heading: (first, last, all) =>
      first === 1 && last === all ? counted(all, 'article', 'articles') : `Articles ${first}–${last} of ${all}`,
    shared: 'from the operator, for all servers',
    own: 'this server’s own',
    yours: 'yours alone',
    length: (characters, passages) =>
      `${counted(characters, 'character', 'characters')}, ${counted(passages, 'passage', 'passages')}`,
    preview: 'This is what was read. Add it?',
    add: 'Add',
    cancel: 'Cancel',
    cancelled: 'Nothing was changed.',
    added: (title) => `Added: ${title}`,
    refreshed: (title) => `Read again: ${title}`,
    already: (title, name) => `Its text is already here as ${title} (${name}).`,
    unchanged: (title) => `Nothing has changed in ${title}.`,
    confirmRemoval: (title) =>
      `Remove ${title}? Answers that rest on it keep their text, but their footnotes no longer open.`,
    remove: 'Remove',
    removed: (title) => `Removed: ${title}`,
    operators: 'That article belongs to all servers; only the operator of this bot can change it.',
    notAllowed:
      'You may not change the articles of this server. Ask somebody who may manage it, or who has the role that /settings show names.',
    gone: 'That article is not in the library. Pick one from the list while typing.',
    expired: 'That preview is too old. Please use /article add again.',
    oneOfBoth: 'Please give either an address or a file.',
    noAddress: 'That is not a web address. It should begin with https://.',
    tooLarge: (megabytes) => `That file is too large; at most ${megabytes} MB are read.`,
    tooMany: {
      server: (most) =>
        `This server has ${counted(most, 'article', 'articles')}, which is the most it can have. Remove one first.`,
      person: (most) =>
        `You have ${counted(most, 'article', 'articles')} of your own, which is the most anybody can have. Remove one first.`,
    },
    tooOften: (seconds) =>
      `That is a lot of articles at once. Please wait ${counted(seconds, 'second', 'seconds')}, then try again.`,
    stillReading:
      'Other articles that you or this server asked for are still being read. Please wait for them, then try again.',
    readingOthers: 'Many articles of other servers are being read right now. Please try again in a minute.',
    addAgain: 'That article came as a file. Add the new file with /article add.',
    bound: (titles) => `Questions in this channel are now about: ${titles}`,
    freed: 'Questions in this channel are about all articles again.',
    onlyInServers: 'That works in servers only.',
  },
  settings: {
    managers: (role) =>
      `Articles may be changed by: members who may manage the server${role === undefined ? '' : `, and ${role}`}`,
    zone: (zone) => `Time zone: ${zone}.`,
    audit: (channel) => (channel === undefined ? 'Changes are not announced.' : `Changes are announced in ${channel}.`),
    speaks: {
      usual: 'I answer when addressed, and in threads I opened',
      'every-question': 'I answer every question',
      addressed: 'I answer only when addressed',
      threads: 'I answer only in threads I opened',
      never: 'I never answer',
    },
    inChannel: (channel, way) => `${channel}: ${way}.`,
    moreChannels: (count) => `… and ${counted(count, 'more channel', 'more channels')}.`,
    needsContent:
      'To answer questions that do not mention me, I need to read messages: the operator of this bot can switch that on (Message Content).',
    scores: {
      round: 'A quiz ends with the scores of its round.',
      weeks: 'A quiz ends with the scores of its round, and of all rounds of the last weeks.',
    },
    saved: 'Saved.',
    notAllowed: 'Only members who may manage the server can change its settings.',
  },
  privacy: {
    kept: (days, turns) =>
      `Footnote keeps your questions, its answers and your 👍 and 👎 for ${counted(days, 'day', 'days')}, to understand what you ask next; then they are deleted. They are kept by the operator of this bot, with your Discord id, for the channel you asked in. In a server, those who manage it can see what was asked in the channels they see and how answers were marked, without names; they are used for nothing else. What you use of a language model is counted for a day. Right now it keeps ${counted(turns, 'question', 'questions')} of yours.`,
    study: (days) =>
      `In a quiz it keeps which choice you pressed, with your Discord id, for ${counted(days, 'day', 'days')}; the scores are seen by everybody in the channel. The cards you learn, and what you answered wrong in direct messages, are kept, with the time at which they come again, until you delete them or have left them alone for ${counted(days, 'day', 'days')}.`,
    server: (days) =>
      `If Footnote is removed from a server, the server’s articles, settings and questions are deleted after ${counted(days, 'day', 'days')}; if it comes back before then, everything is kept.`,
    passing: 'What it reads for one question alone is deleted after an hour.',
    articles: (count) =>
      `You have added ${counted(count, 'article', 'articles')} for yourself. Nobody else is shown ${either(count, 'it', 'them')}; ${either(count, 'it is', 'they are')} kept until you remove ${either(count, 'it', 'them')}.`,
    news: 'For the feeds that a server follows, and its digest, Footnote keeps the address, the channels, which items were announced, and what is still to be announced; nothing about any person. It is deleted with what the server has.',
    forget: 'Delete mine now',
    forgetArticles: 'Delete my articles',
    forgottenArticles: (count) => `Done. ${counted(count, 'article was', 'articles were')} deleted.`,
    forgetServer: 'Delete what this server has',
    forgetServerSure:
      'This deletes the server’s articles, its settings, and everybody’s questions, ratings, quiz scores and cards here, for good. Messages in Discord stay. Are you sure?',
    forgottenServer: (articles, turns) =>
      `Done. Deleted: ${counted(articles, 'article', 'articles')}, ${counted(turns, 'question', 'questions')}, and the settings.`,
    forgotten: (turns) =>
      `Done. ${counted(turns, 'question was', 'questions were')} deleted, with the answers and ratings, and your part in quizzes and cards. Messages in Discord stay until you delete them.`,
  },
  insights: {
    parts: { unanswered: 'Not answered', complaints: '👎', frequent: 'Most asked', articles: 'By article' },
    headings: {
      unanswered: (count, days) => `${counted(count, 'question', 'questions')} without an answer in ${lastDays(days)}`,
      complaints: (count, days) =>
        `${counted(count, 'question', 'questions')} whose answer was marked 👎 in ${lastDays(days)}`,
      frequent: (count, days) => `${counted(count, 'question', 'questions')} asked more than once in ${lastDays(days)}`,
      articles: (count, days) => `${counted(count, 'article', 'articles')} answered questions in ${lastDays(days)}`,
    },
    about:
      'From the channels you can see, as far as it is still kept. Answers shown to one person alone are left out, and nobody is named.',
    times: (count) => `asked ${counted(count, 'time', 'times')}`,
    answers: (count) => counted(count, 'answer', 'answers'),
    open: 'Open',
    addAbout: 'Add an article about this',
    notAllowed: 'Only members who may manage the server can see what is asked in it.',
    exported: (articles, questions) =>
      questions === undefined
        ? `Here is the list: ${articles === 0 ? 'no articles' : counted(articles, 'article', 'articles')}.`
        : `Here is the list: ${articles === 0 ? 'no articles' : counted(articles, 'article', 'articles')} of this server, and ${questions === 0 ? 'no question' : counted(questions, 'question', 'questions')} without an answer.`,
    columns: {
      title: 'Title',
      author: 'Author',
      published: 'Published',
      address: 'Source',
      added: 'Added',
      question: 'Question',
      times: 'Times asked',
      last: 'Last asked',
    },
  },
  discussion: {
    threadName: (title) => `Discussion: ${title}`,
    opened: (thread) => `Let’s discuss it in ${thread}.`,
    summary: 'In short:',
    questions: 'Open questions:',
    open: {
      opponents: (one, other) => `Whom do you find more convincing, ${one} or ${other}, and why?`,
      dispute: 'Which of the two do you think is right, and how could we find out?',
      claim: (speaker) => `What speaks for what ${speaker} says, and what speaks against it?`,
      number: (figure) => `Is ${figure} a lot or a little, and what would you compare it with?`,
    },
    yours: 'What you reply to the questions above is yours: I stay out of it unless you mention me.',
    already: (thread) => `That article is being discussed in ${thread}. Come in!`,
    dateUnused: 'I made no event of the date you gave, since the thread is there already.',
    permissions: {
      ViewChannel: 'View Channel',
      CreatePublicThreads: 'Create Public Threads',
      SendMessages: 'Send Messages',
      SendMessagesInThreads: 'Send Messages in Threads',
      CreateEvents: 'Create Events',
    },
    lacks: (permissions, place) =>
      `For that I lack permissions in ${place}: ${permissions}. Somebody who manages the server can give them to me.`,
    youLack: (permissions, place) => `For that you lack permissions in ${place}: ${permissions}.`,
    noDate:
      'I cannot read that date. Write it like 2027-05-14 18:30 (UTC), 2027-05-14 18:30 +02:00, or as one of Discord’s timestamps.',
    badDate: (when) => `${when} is over, or too far away. Please give a time in the future.`,
    eventText: (name) => `${name}. The summary and the open questions are in the thread.`,
    scheduled: (when, event) => `It is an event of this server, ${when}: ${event}`,
    notScheduled: 'The event could not be made: Discord refused it. The thread is open all the same.',
    how: (bot) =>
      `Mention ${bot} or reply to one of my messages to ask me something. Otherwise I stay out of your way.`,
    howOpen: 'Just ask me here. Messages that mention somebody else I leave alone.',
    notHere:
      'I cannot open a thread here. Please use /discuss in a text channel where I may create public threads and write in them.',
  },
  quiz: {
    question: (number, of) => `Question ${number} of ${of}`,
    next: 'Next question',
    finish: 'To the scores',
    right: 'Right.',
    wrong: (solution) => `Not right. It is ${solution}`,
    before: (choice) => `You have answered this already, with ${choice}`,
    over: (solution) => `That question is over; answers no longer count. It was ${solution}`,
    last: (number, solution) => `Question ${number}: ${solution}`,
    score: (right, of) => `${right} of ${of} right`,
    fewer: (count) => `There is enough here for ${counted(count, 'question', 'questions')} only.`,
    scores: (questions) => `Scores of this round, ${counted(questions, 'question', 'questions')}`,
    days: (days) => `All rounds of ${lastDays(days)}`,
    nobody: 'Nobody answered.',
    more: (count) => `… and ${counted(count, 'more person', 'more people')}`,
    openSolution: 'Open what a solution rests on …',
    comesAgain: (when) => `It comes again ${when}: /quiz asks you first what is due.`,
    due: (count) =>
      `${counted(count, 'question', 'questions')} from earlier ${either(count, 'comes', 'come')} up again.`,
    changed: (count) =>
      `${counted(count, 'question was', 'questions were')} left out: the article has changed since, or is gone.`,
    nothing: 'There is nothing here to make this from, or it was all asked here lately. Choose another article.',
    gone: 'This round is no longer kept. Begin another with /quiz.',
  },
  cards: {
    turn: 'Turn',
    again: 'Again',
    good: 'Good',
    toCome: (count) => `${counted(count, 'new card', 'new cards')} to come`,
    done: 'That was all for now.',
    next: (when) => `The next card comes ${when}; use /cards then.`,
    more: (count) =>
      `There ${either(count, 'is', 'are')} ${counted(count, 'more card', 'more cards')} in the articles: use /cards again.`,
    gone: 'This card is no longer kept, or its article has changed. Begin again with /cards.',
    exported: (count) => `Here ${either(count, 'is', 'are')} ${counted(count, 'card', 'cards')} as a file.`,
    fileName: 'cards',
  },
  evening: {
    led: 'I lead you through the evening: press the button when you are ready for the next question. After the last one comes a quiz.',
    first: 'First question',
    quiz: 'To the quiz',
    close: 'Close and post the notes',
    noMore: 'The article leaves nothing more open.',
    end: 'That was the evening. When you are done, whoever opened it can close it here; then I post the notes of what was asked and said.',
    closed: 'This evening is closed. Thank you all!',
    notAllowed: 'Only the person who opened this evening, or a moderator, can close it.',
  },
  guide: {
    title: 'Study guide',
    headings: {
      people: 'People',
      places: 'Places',
      dates: 'Dates',
      figures: 'Figures',
      terms: 'Terms',
      questions: 'Open questions',
      sources: 'Sources',
    },
    page: (number, of) => `Page ${number} of ${of}`,
    files: 'The whole guide is in the files, as Markdown and as a page to print.',
    fileName: 'study-guide',
    language: 'en',
  },
  check: {
    about: 'About this message',
    verdicts: {
      stands: 'The articles say so:',
      differs: 'The articles do not confirm it. What comes nearest:',
      about: 'This is what the articles say on it:',
      nothing: 'The articles do not confirm it.',
    },
    kinds: { number: 'number', name: 'name', denial: 'denial', opposite: 'opposite' },
    differs: (kind, said, stands) =>
      `${kind}: here ${said === '' ? 'none' : `“${said}”`}, there ${stands === '' ? 'none' : `“${stands}”`}`,
    left: (count) =>
      `There is no room here for ${counted(count, 'more sentence', 'more sentences')}; choose a shorter message.`,
    nothing: 'There is nothing in this message that could be looked up.',
  },
  solved: {
    button: 'Solved',
    tags: ['solved', 'resolved', 'answered'],
    done: (who) => `${who} marked this as solved. Mention me if there is more.`,
    already: 'This is marked as solved already.',
    notAllowed: 'Only the person who opened this, or a moderator, can mark it as solved.',
  },
  feeds: {
    added: (title, channel) =>
      `New articles of ${title} are added to this server’s library from now on, and announced in ${channel}. What is in it already does not count as new.`,
    left: (count) =>
      `${counted(count, 'of its items leads', 'of its items lead')} to no page that could be read, and ${either(count, 'is', 'are')} left out.`,
    noThreads: (permissions, channel) =>
      `They come without threads: for these I lack permissions in ${channel}: ${permissions}.`,
    removed: (title) => `No longer followed: ${title}. Its articles stay in the library.`,
    removedHere: (title, channel) => `${title} is no longer announced in ${channel}.`,
    none: 'This server follows no feeds.',
    heading: (count, most) => `${counted(count, 'feed', 'feeds')} of at most ${most}`,
    inChannels: (channels) => `announced in ${channels}`,
    next: (when) => `read next ${when}`,
    asked: 'its server asked for this pause',
    failing: (count, reason) => `${counted(count, 'reading', 'readings in a row')} failed. ${reason}`,
    owed: (count) => `${counted(count, 'article waits', 'articles wait')} to be announced.`,
    gone: 'This server does not follow that feed. Pick one from the list while typing.',
    tooMany: (most) =>
      `This server follows ${counted(most, 'feed', 'feeds')}, which is the most it can. Remove one first.`,
    notThere: 'I can announce news in text and announcement channels only.',
    from: (feed) => `from ${feed}`,
    unread: (reason) => `It is not in the library. ${reason}`,
    full: (most) =>
      `The library has ${counted(most, 'article', 'articles')}, which is the most a server can have: remove some, and new ones are added again.`,
    nothingToQuote: 'It is in the library; none of its sentences makes sense by itself.',
    changed: (title) => `Changed: ${title}`,
    skipped: (count, feed) =>
      `${counted(count, 'more article', 'more articles')} of ${feed} came at once and ${either(count, 'is', 'are')} left out.`,
    trouble: (feed, reason) => `${feed} cannot be read any more. ${reason} I try once a day; /feed remove ends that.`,
  },
  changes: {
    counts: {
      changed: (changed) => `${counted(changed, 'sentence', 'sentences')} changed`,
      added: (added) => `${added} added`,
      removed: (removed) => `${removed} removed`,
    },
    kinds: {
      added: (place) => `Added${place === '' ? '' : `, ${place}`}:`,
      removed: (place) => `Removed${place === '' ? '' : `, ${place}`}:`,
      changed: (place) => `Changed${place === '' ? '' : `, ${place}`}; before, and now:`,
    },
    more: (count) => `… and ${counted(count, 'more change', 'more changes')}.`,
    besides: 'None of its sentences has changed, but something else has, such as the date or the author.',
  },
  digest: {
    heading: (day, articles) => `${day}: ${counted(articles, 'article is', 'articles are')} new here`,
    more: (count) => `… and ${counted(count, 'more', 'more')}; /article list shows all.`,
    daily: (hour, zone, channel) => `A digest of what is new comes every day at ${hour} (${zone}) in ${channel}.`,
    weekly: (weekday, hour, zone, channel) =>
      `A digest of what is new comes every ${weekday} at ${hour} (${zone}) in ${channel}.`,
    next: (when) => `The next one: ${when}. Where nothing is new, none comes.`,
    none: 'There is no digest here. Say how often to begin one.',
    stopped: 'There is no digest any more.',
    noZone: 'I do not know that time zone. Pick one from the list while typing, such as Europe/Berlin.',
    day: (day) => dayIn('en-GB', day),
  },
  notes: {
    chosen: (used, of) =>
      either(of, 'From its only paragraph.', `From ${used} of ${of} paragraphs; all of them were weighed.`),
    chosenOf: (used, of, articles) =>
      `From ${used} of ${counted(of, 'paragraph', 'paragraphs')} of ${counted(articles, 'article', 'articles')}; all were weighed.`,
    articlesLeft: (count) => `${counted(count, 'further article was', 'further articles were')} left out.`,
    written: (passages, of) =>
      `Written by the language model from ${passages} of ${counted(of, 'passage', 'passages')}.`,
    ownWords: {
      unconfirmed: 'What the language model wrote could not be confirmed; these are the article’s own words.',
      empty: 'The language model gave no answer; these are the article’s own words.',
      long: 'The question is too long for the language model; these are the article’s own words.',
      late: 'The language model took too long; these are the article’s own words.',
      cut: 'The language model’s reply was cut off; these are the article’s own words.',
      withheld:
        'The language model’s provider withheld its answer (content filter); these are the article’s own words.',
      failed: 'The language model cannot be reached at the moment; these are the article’s own words.',
      user: 'Your share of the language model for today is used up; these are the article’s own words.',
      server: 'This server’s share of the language model for today is used up; these are the article’s own words.',
    },
    unfinished: 'The language model did not finish; the answer may be incomplete.',
    byModel: 'Written by the language model; each statement was checked against its footnotes.',
    quoted: (count) =>
      `${counted(count, 'statement is', 'statements are')} the article’s own words, in place of one that could not be confirmed.`,
    translated: 'Translated by the language model: only names, numbers and negations were compared with the article.',
    warnings: {
      'lost-characters': 'Some characters of the document were lost before Footnote read it; they are left out.',
      'lost-text': 'Some of the document’s text could not be read and is missing here: compare it with the original.',
      'text-beside': 'Text beside the article may belong to it and was left out: compare it with the original.',
      'uncertain-layout': 'The page layout is uncertain: text may stand in the wrong order.',
      'broken-words': 'Many words look broken or run together: this PDF’s text is of poor quality.',
      'attachments-unread': 'A file is attached to this mail that Footnote does not read; add it by itself.',
      'parts-missing': 'Part of the document is missing from the file; the rest was read.',
      'pictures-unread':
        'Pages of the document are pictures, and their text is missing here; look at them in the original.',
      'author-from-file': 'The author is what the file’s properties say, not the text.',
      'read-from-pictures': 'The pages are pictures: their text was recognised and may hold errors.',
    },
  },
  takenNotes: {
    language: 'en',
    title: 'Notes',
    made: (day) => `Made by Footnote on ${day}`,
    nothing: 'Nothing has been asked here that is still kept.',
    contribution: (who) => `${who} cites`,
    understoodAs: 'Understood as:',
    noAnswer: 'The articles did not say.',
    paragraph: (number) => `paragraph ${number}`,
    quizOf: (day) => `Quiz of ${day}`,
    score: (who, right, of) => `${who}: ${right} of ${of} right`,
    nobody: 'Nobody answered.',
    sources: 'Sources',
    lost: (count) =>
      `${counted(count, 'passage', 'passages')} that this rested on cannot be shown: the article was removed or has changed.`,
    ready: (questions, sources) =>
      `Notes of what was asked here: ${counted(questions, 'entry', 'entries')}, ${counted(sources, 'source', 'sources')}. The same as Markdown, and as a page to read and print.`,
    unread:
      'Of what people wrote here only a part could be read, or nothing: it takes the permission Read Message History and the Message Content intent, and the last hundred messages are looked at. The questions and answers are all there.',
    fileName: 'notes',
  },
  failures: {
    'library-damaged': 'The library is damaged. Please tell whoever runs this bot; its log says more.',
    'conversations-damaged':
      'What is kept of conversations is damaged. Please tell whoever runs this bot; its log says more.',
    'library-mismatch': 'The library does not fit the settings. Please tell whoever runs this bot; its log says more.',
    'library-busy': 'The library is being changed. Please try again in a moment.',
    'conversations-busy': 'What is kept of conversations is in use elsewhere. Please try again in a moment.',
    'library-unreachable': 'The library cannot be reached at the moment. Please try again later.',
    'library-unwritable': 'Nothing can be stored at the moment. Please tell whoever runs this bot; its log says more.',
    configuration: 'Something is set wrongly. Please tell whoever runs this bot; its log says more.',
    unexpected: 'Something went wrong that was not expected. Please try again.',
  },
  help: (bot) =>
    [
      `**Ask** with /ask, by mentioning ${bot}, by replying to an answer, or in a direct message. Every statement has a footnote: press [1] to read the very words it rests on.`,
      '**/summary** tells an article in short, **/discuss** opens a thread about one.',
      '**/article list** shows what I can answer about; **/privacy** says what I keep, and deletes yours.',
    ].join('\n'),
  helpMore: [
    '**/quiz** asks you all questions about the articles, **/cards** are flashcards for you alone, **/guide** lists people, dates, figures and terms.',
    'If you manage the articles, **/article add** adds one; you can also **remove** and **refresh** them, and bind a channel to some with **use**.',
    '**/feed add** follows a feed and announces its new articles; **/digest** tells what is new, daily or weekly.',
    'In a message’s menu, under Apps: **Ask about this** and **Check against the articles**.',
    'In direct messages, **/article add** adds articles for you alone; nobody else sees them.',
  ].join('\n'),
  commands: {
    ask: { name: 'ask', description: 'Ask what the articles say; every statement comes with its footnote.' },
    question: { name: 'question', description: 'Your question' },
    article: { name: 'article', description: 'Only this article' },
    second: { name: 'second', description: 'A second article' },
    third: { name: 'third', description: 'A third article' },
    summary: { name: 'summary', description: 'An article in short, in its own words.' },
    length: { name: 'length', description: 'How long' },
    style: { name: 'style', description: 'How it is told' },
    discuss: { name: 'discuss', description: 'Opens a thread to discuss an article in.' },
    forum: { name: 'forum', description: 'Open a post in this forum instead' },
    date: { name: 'date', description: 'When: makes an event. Like 2027-05-14 18:30 (UTC) or 2027-05-14 18:30 +02:00' },
    articles: { name: 'article', description: 'The articles that can be asked about.' },
    add: { name: 'add', description: 'Add an article from an address or a file.' },
    address: { name: 'address', description: 'Its web address' },
    file: { name: 'file', description: 'A text, Markdown, HTML, PDF or DOCX file' },
    list: { name: 'list', description: 'List the articles.' },
    search: { name: 'search', description: 'Only those with these words in title or author' },
    info: { name: 'info', description: 'What is known about an article.' },
    remove: { name: 'remove', description: 'Remove an article.' },
    refresh: { name: 'refresh', description: 'Read an article again from its address.' },
    use: {
      name: 'use',
      description: 'Limit questions in this channel to some articles; without any, the limit is lifted.',
    },
    export: { name: 'export', description: 'The list of articles, and what was asked without an answer, as files.' },
    insights: {
      name: 'insights',
      description: 'What was asked here: not answered, marked 👎, most asked, by article.',
    },
    settings: { name: 'settings', description: 'Who may change articles, and where changes are announced.' },
    show: { name: 'show', description: 'Show the settings.' },
    managers: {
      name: 'managers',
      description: 'Let a role change articles; without one, only those who manage the server can.',
    },
    role: { name: 'role', description: 'The role' },
    audit: { name: 'audit', description: 'Announce changes in a channel; without one, they are not announced.' },
    channel: { name: 'channel', description: 'The channel' },
    channels: { name: 'channels', description: 'When Footnote answers in a channel.' },
    answers: { name: 'answers', description: 'When it answers; none: when addressed, and in its threads' },
    'only-me': { name: 'only-me', description: 'Show the answer to me alone' },
    notes: { name: 'notes', description: 'What was asked and answered here, with quotes and sources, as files.' },
    citation: { name: 'citation', description: 'How the sources are written' },
    quiz: { name: 'quiz', description: 'A round of questions with choices, from the articles, each with its passage.' },
    count: { name: 'count', description: 'How many questions' },
    level: { name: 'level', description: 'How near the wrong choices come' },
    cards: { name: 'cards', description: 'Flashcards from the articles, for you alone, which come again in time.' },
    format: { name: 'format', description: 'All cards as a file instead, to learn elsewhere' },
    guide: { name: 'guide', description: 'People, places, dates, figures, terms and open questions of an article.' },
    scores: { name: 'scores', description: 'Whether a quiz also shows the scores of the last weeks.' },
    weeks: { name: 'weeks', description: 'Show them too' },
    feed: { name: 'feed', description: 'Feeds whose new articles are added here and announced in channels.' },
    'feed-add': {
      name: 'add',
      description: 'Follow a feed (RSS, Atom, JSON Feed), or announce it in one more channel.',
    },
    'feed-list': { name: 'list', description: 'List the feeds, and how they are doing.' },
    'feed-remove': { name: 'remove', description: 'Stop following a feed, or stop announcing it in a channel.' },
    'feed-address': { name: 'address', description: 'The address of the feed, or of a page that names it' },
    'feed-name': { name: 'feed', description: 'The feed' },
    'news-channel': { name: 'channel', description: 'The channel; none: this one' },
    digest: { name: 'digest', description: 'What is new in the library, daily or weekly.' },
    every: { name: 'every', description: 'How often; none: show what is set' },
    hour: { name: 'hour', description: 'At which hour of the server’s time zone, 0 to 23' },
    weekday: { name: 'weekday', description: 'On which day, where it comes weekly' },
    zone: { name: 'zone', description: 'The server’s time zone, for digests.' },
    'zone-name': { name: 'zone', description: 'Such as Europe/Berlin or America/New_York' },
    help: { name: 'help', description: 'How to use Footnote.' },
    privacy: { name: 'privacy', description: 'What Footnote keeps about you, and how to delete it.' },
  },
  choices: {
    citations: { apa: 'APA', mla: 'MLA', chicago: 'Chicago' },
    levels: { easy: 'easy', medium: 'medium', hard: 'hard' },
    cardFormats: { anki: 'Anki', csv: 'CSV (table)', markdown: 'Markdown' },
    lengths: { short: 'short', medium: 'medium', long: 'long' },
    styles: { lines: 'lines', bullets: 'bullets', timeline: 'timeline', 'who-said-what': 'who said what' },
    speaks: {
      usual: 'when addressed, and in its threads',
      'every-question': 'every question',
      addressed: 'only when addressed',
      threads: 'only in its threads',
      never: 'never',
    },
    every: { day: 'daily', week: 'weekly', never: 'never' },
    weekdays: weekdaysOf('en'),
  },
  menu: { askAbout: 'Ask about this', checkMessage: 'Check against the articles' },
};
