import { nameOfLanguage } from './language-name.ts';
import { noteWords } from './note-words.ts';
import type { Words } from './words.ts';

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const english: Words = {
  paragraph: (first, last) => (last === undefined ? `paragraph ${first}` : `paragraphs ${first}–${last}`),
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
  nearest: 'The nearest passages, which are not an answer:',
  moreStatements: (count) => `+${plural(count, 'more statement', 'more statements')}`,
  moreFootnotes: (count) => `+${plural(count, 'more footnote', 'more footnotes')}`,
  leftOut: (count) => `${plural(count, 'statement was', 'statements were')} left out: the articles do not confirm it.`,
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
    `That is a lot of questions at once. Please wait ${plural(seconds, 'second', 'seconds')}, then ask again.`,
  full: 'Too many questions are waiting right now. Please try again in a minute.',
  inLine: (place) =>
    `There ${place === 1 ? 'is 1 question' : `are ${place} questions`} before yours; the answer will appear here.`,
  outdated: 'That comes from another version of Footnote. Please ask anew, or use the command again.',
  restarted: 'Footnote was restarted before it could answer. Please ask again.',
  tooLate: 'That took longer than Discord keeps a place for the answer. Please ask again.',
  mayNotWrite: (channel) => `I may not write in ${channel}. Please ask somewhere else, or ask a moderator to let me.`,
  languageName: nameOfLanguage('en'),
  articles: {
    about: 'About',
    back: 'Back to the list',
    adding: 'Adding it …',
    none: 'There are no articles here yet.',
    heading: (first, last, all) =>
      first === 1 && last === all ? plural(all, 'article', 'articles') : `Articles ${first}–${last} of ${all}`,
    shared: 'from the operator, for all servers',
    own: 'this server’s own',
    length: (characters, passages) =>
      `${plural(characters, 'character', 'characters')}, ${plural(passages, 'passage', 'passages')}`,
    preview: 'This is what was read. Add it?',
    add: 'Add',
    cancel: 'Cancel',
    cancelled: 'Nothing was changed.',
    added: (title) => `Added: ${title}`,
    unchanged: (title) => `Nothing has changed in ${title}.`,
    confirmRemoval: (title) =>
      `Remove ${title}? Answers that rest on it keep their text, but their footnotes no longer open.`,
    remove: 'Remove',
    removed: (title) => `Removed: ${title}`,
    operators: 'That article belongs to all servers; only the operator of this bot can change it.',
    notAllowed:
      'You may not change the articles of this server. Ask somebody who may manage it, or who has the role that /settings names.',
    gone: 'That article is not in the library. Pick one from the list while typing.',
    expired: 'That preview is too old. Please use /article add again.',
    oneOfBoth: 'Please give either an address or a file.',
    noAddress: 'That is no web address. It should begin with https://.',
    tooLarge: (megabytes) => `That file is too large; at most ${megabytes} MB are read.`,
    tooMany: (most) => `This server has ${most} articles, which is the most it can have. Remove one first.`,
    addAgain: 'That article came as a file. Add the new file with /article add.',
    bound: (titles) => `Questions in this channel are now about: ${titles}`,
    freed: 'Questions in this channel are about all articles again.',
    onlyInServers: 'That works in servers only.',
  },
  settings: {
    managers: (role) =>
      `Articles may be changed by: members who may manage the server${role === undefined ? '' : `, and ${role}`}`,
    audit: (channel) => (channel === undefined ? 'Changes are not announced.' : `Changes are announced in ${channel}.`),
    saved: 'Saved.',
    notAllowed: 'Only members who may manage the server can change its settings.',
  },
  privacy: {
    kept: (days, turns) =>
      `Footnote keeps your questions, its answers and your 👍 and 👎 for ${plural(days, 'day', 'days')}, to understand what you ask next; then they are deleted. They are kept by the operator of this bot, with your Discord id, for the channel you asked in, and used nowhere else. What you use of a language model is counted for a day. Right now that is ${plural(turns, 'question', 'questions')} of yours.`,
    forget: 'Delete mine now',
    forgotten: (turns) =>
      `Done. ${plural(turns, 'question was', 'questions were')} deleted, with the answers and ratings. Messages in Discord stay until you delete them.`,
  },
  discussion: {
    threadName: (title) => `Discussion: ${title}`,
    opened: (thread) => `Let’s discuss it in ${thread}.`,
    summary: 'In short:',
    questions: 'Open questions:',
    prompts: [
      'Do you agree, and why?',
      'What would have to be true for this to hold?',
      'Who might see it differently?',
      'What follows from it?',
      'What does the article leave out here?',
    ],
    how: (bot) =>
      `Mention ${bot} or reply to one of my messages to ask me something. Otherwise I stay out of your way.`,
    howOpen: 'Just ask me here. Messages that mention somebody else I leave alone.',
    notHere:
      'I cannot open a thread here. Please use /discuss in a text channel where I may create public threads and write in them.',
  },
  check: {
    about: 'About this message',
    supported: 'The articles say so:',
    unconfirmed: 'The articles do not confirm it. What comes nearest:',
    nothing: 'There is nothing in this message that could be looked up.',
  },
  notes: noteWords.en,
  help: (bot) =>
    [
      `**Ask** with /ask, by mentioning ${bot}, by replying to an answer, or in a direct message. Every statement has a footnote: press [1] to read the very words it rests on.`,
      '**/summary** tells an article in short, **/discuss** opens a thread about one.',
      '**/article list** shows what I can answer about; those who may can **add**, **remove** and **refresh** articles, and bind a channel to some with **use**.',
      'In a message’s menu, under Apps: **Ask about this** and **Check against the articles**.',
      '**/privacy** says what I keep, and deletes yours.',
    ].join('\n'),
};
