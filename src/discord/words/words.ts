import type { NoModel, Reason } from '../../core/answer.ts';
import type { WarningKind } from '../../core/document/article.ts';
import type { FailureCode } from '../../core/failure.ts';
import type { CardFormat } from '../../core/study/card-formats.ts';
import type { CitationStyle } from '../../core/study/citation-style.ts';
import type { GuideHeadings } from '../../core/study/guide-formats.ts';
import type { NotesWords } from '../../core/study/notes-words.ts';
import type { QuizLevel } from '../../core/study/question.ts';
import type { Difference, SummaryLength, SummaryStyle, Verdict } from '../../footnote.ts';
import type { Weekday } from './days.ts';

/** Everything Footnote says of its own, in one language. Plain text: no Markdown, nothing from articles. */
export interface Words {
  /** `last` where there are several. */
  readonly paragraph: (first: number, last?: number) => string;
  /** `last` where it goes on to another page. */
  readonly page: (first: number, last?: number) => string;
  /** Beside a place whose text was recognised. */
  readonly fromPicture: string;
  readonly understoodAs: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  /** After why there is no answer: what follows comes nearest. */
  readonly nearest: string;
  /** In their place, where somebody's words were asked for who has none: what follows speaks of them. The name comes escaped. */
  readonly silent: (name: string) => string;
  /** Titles come escaped. */
  readonly searched: (titles: string) => string;
  /** The link to the message that was asked about. */
  readonly aboutMessage: string;
  /** Before the titles of other articles with the same words. */
  readonly alsoIn: string;
  readonly moreStatements: (count: number) => string;
  readonly moreFootnotes: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly openFootnote: string;
  /** The link to an article on the web. */
  readonly toArticle: string;
  /** For ISO 639-1 codes. */
  readonly languageName: (code: string) => string;
  readonly articleGone: string;
  readonly articleChanged: string;
  readonly askMore: string;
  readonly yourQuestion: string;
  readonly thanks: string;
  readonly whatWasWrong: string;
  /** At most 80 characters each. */
  readonly complaints: Readonly<Record<'wrong' | 'unsupported' | 'not-asked', string>>;
  readonly tooMany: (seconds: number) => string;
  readonly full: string;
  /** To who asks while the bot is being stopped. */
  readonly leaving: string;
  readonly inLine: (place: number) => string;
  /** To a button or command that this version does not know. */
  readonly outdated: string;
  readonly restarted: string;
  /** Footnote ended each time it tried. */
  readonly gaveUp: string;
  /** The interaction's 15 minutes were over. */
  readonly tooLate: string;
  /** `channel` is a mention of it. */
  readonly mayNotWrite: (channel: string) => string;
  /** By the server's AutoMod. */
  readonly blocked: (channel: string) => string;
  /** `end` is a time as Discord shows it. */
  readonly timedOut: (channel: string, end: string) => string;
  readonly articles: ArticleWords;
  readonly talk: TalkWords;
  readonly settings: SettingsWords;
  readonly privacy: PrivacyWords;
  readonly insights: InsightWords;
  readonly discussion: DiscussionWords;
  readonly quiz: QuizWords;
  readonly cards: CardWords;
  readonly evening: EveningWords;
  readonly guide: GuideWords;
  readonly check: CheckWords;
  readonly solved: SolvedWords;
  readonly feeds: FeedWords;
  readonly changes: ChangeWords;
  readonly digest: DigestWords;
  readonly notes: NoteWords;
  /** Of a conversation, taken home. */
  readonly takenNotes: TakenNotesWords;
  /** In English, in which other failures speak for themselves, only those that are the operator's. */
  readonly failures: FailureWords | OperatorFailureWords;
  /** Markdown. `bot` is a mention of it. */
  /** What it takes to begin: some ten lines on a telephone. */
  readonly help: (bot: string) => string;
  /** The rest, for who asks for more. */
  readonly helpMore: string;
  readonly commands: Readonly<Record<CommandPart, CommandWords>>;
  readonly choices: ChoiceWords;
  readonly menu: MenuWords;
}

/** What it says when it is spoken to about itself. Titles, names and channels come escaped. */
interface TalkWords {
  readonly who: string;
  readonly maker: string;
  /** What writes its answers. */
  readonly model: string;
  readonly bye: string;
  readonly stop: string;
  readonly thanks: string;
  readonly askable: string;
  readonly languages: string;
  /** What becomes of what is said to it. */
  readonly keeps: string;
  readonly mistakes: string;
  readonly age: string;
  readonly memory: string;
  /** What it can read. */
  readonly files: string;
  /** From where its answers are. */
  readonly basis: string;
  /** Some of all the titles. */
  readonly articles: (titles: string, all: number) => string;
  /** A message that is for it came without its text. */
  readonly unreadable: string;
  /** The message that a question is about is kept back from Footnote. */
  readonly unseen: string;
  /** That message is a picture, a film or a sound alone. */
  readonly wordless: string;
  /** A long text that is for it asks nothing. */
  readonly noQuestion: string;
  /** `most` characters are read of one. */
  readonly tooLong: (most: number) => string;
  /** What came as a file because it is long to type. */
  readonly fileUnread: string;
  /** It may not answer there. */
  readonly quiet: (channel: string) => string;
  /** To somebody who may add articles. */
  readonly offerReading: (name: string) => string;
  /** To others: for their question alone. */
  readonly offerReadingOnce: (name: string) => string;
  /** On a button. */
  readonly readIt: string;
  readonly readingIt: string;
  /** What was offered to somebody else. */
  readonly onlyAsker: string;
  readonly offerOver: string;
  /** Asked of an article whose address was sent alone. */
  readonly whatIsItAbout: string;
}

/** Titles come escaped. */
interface ArticleWords {
  /** On the button beside an article of a list. */
  readonly about: string;
  readonly back: string;
  readonly adding: string;
  readonly none: string;
  readonly noneWith: (typed: string) => string;
  readonly heading: (first: number, last: number, all: number) => string;
  readonly shared: string;
  readonly own: string;
  /** Of a person's own article, to that person. */
  readonly yours: string;
  readonly length: (characters: number, passages: number) => string;
  readonly preview: string;
  readonly add: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly added: (title: string) => string;
  readonly refreshed: (title: string) => string;
  readonly unchanged: (title: string) => string;
  /** The same text is there already, from a file or address of that name. */
  readonly already: (title: string, name: string) => string;
  readonly confirmRemoval: (title: string) => string;
  readonly remove: string;
  readonly removed: (title: string) => string;
  readonly operators: string;
  readonly notAllowed: string;
  readonly gone: string;
  readonly expired: string;
  readonly oneOfBoth: string;
  readonly noAddress: string;
  readonly tooLarge: (megabytes: number) => string;
  /** The server, or the person, has as many as it may. */
  readonly tooMany: Readonly<Record<'server' | 'person', (most: number) => string>>;
  /** Too many were added or read again in a short time. */
  readonly tooOften: (seconds: number) => string;
  /** Those that the person, or the server, has added are still being read. */
  readonly stillReading: string;
  /** Those of others are. */
  readonly readingOthers: string;
  readonly addAgain: string;
  readonly bound: (titles: string) => string;
  readonly freed: string;
  readonly onlyInServers: string;
}

/** When Footnote answers in a channel; `usual`: when addressed, and in threads it opened. */
export type Speaks = 'usual' | 'every-question' | 'addressed' | 'threads' | 'never';

/** Roles and channels come as mentions. */
interface SettingsWords {
  readonly managers: (role: string | undefined) => string;
  readonly audit: (channel: string | undefined) => string;
  readonly zone: (zone: string) => string;
  readonly speaks: Readonly<Record<Speaks, string>>;
  /** What was set for a channel. */
  readonly inChannel: (channel: string, way: string) => string;
  readonly moreChannels: (count: number) => string;
  /** What only the operator can switch on. */
  readonly needsContent: string;
  /** Whose scores stand at a quiz's end. */
  readonly scores: Readonly<Record<'round' | 'weeks', string>>;
  readonly saved: string;
  readonly notAllowed: string;
}

interface PrivacyWords {
  readonly kept: (days: number, turns: number) => string;
  /** Of quizzes and cards. */
  readonly study: (days: number) => string;
  /** After the bot was put out of a server. */
  readonly server: (days: number) => string;
  /** Of articles that are read for a question alone. */
  readonly passing: string;
  /** Of those the person added for themselves. */
  readonly articles: (count: number) => string;
  /** What is kept of feeds and digests. */
  readonly news: string;
  readonly forget: string;
  readonly forgetArticles: string;
  /** For those who manage a server. At most 80 characters. */
  readonly forgetServer: string;
  readonly forgetServerSure: string;
  readonly forgottenServer: (articles: number, turns: number) => string;
  readonly forgotten: (turns: number) => string;
  readonly forgottenArticles: (count: number) => string;
}

/** What of a server's questions is looked at. */
export type InsightPart = 'unanswered' | 'complaints' | 'frequent' | 'articles';

/** For those who manage a server. */
interface InsightWords {
  /** On buttons. */
  readonly parts: Readonly<Record<InsightPart, string>>;
  readonly headings: Readonly<Record<InsightPart, (count: number, days: number) => string>>;
  /** What is left out, and that nobody is named. */
  readonly about: string;
  readonly times: (count: number) => string;
  readonly answers: (count: number) => string;
  readonly open: string;
  readonly addAbout: string;
  readonly notAllowed: string;
  /** Above the files; no questions where a person's own articles are exported. */
  readonly exported: (articles: number, questions: number | undefined) => string;
  readonly columns: Readonly<
    Record<'title' | 'author' | 'published' | 'address' | 'added' | 'question' | 'times' | 'last', string>
  >;
}

export type PermissionName =
  | 'ViewChannel'
  | 'CreatePublicThreads'
  | 'SendMessages'
  | 'SendMessagesInThreads'
  | 'CreateEvents';

interface DiscussionWords {
  readonly threadName: (title: string) => string;
  readonly opened: (thread: string) => string;
  readonly summary: string;
  readonly questions: string;
  /** Below the article's words that they are about. Names and numbers come as the article has them. */
  readonly open: {
    readonly opponents: (one: string, other: string) => string;
    readonly dispute: string;
    readonly claim: (speaker: string) => string;
    readonly number: (figure: string) => string;
  };
  /** What is replied to the questions is left alone. */
  readonly yours: string;
  readonly already: (thread: string) => string;
  /** Beside it, where a date was given. */
  readonly dateUnused: string;
  /** As Discord's client names them. */
  readonly permissions: Readonly<Record<PermissionName, string>>;
  /** `place`: a channel's mention, or the server's name. */
  readonly lacks: (permissions: string, place: string) => string;
  readonly youLack: (permissions: string, place: string) => string;
  /** What was typed is no time. */
  readonly noDate: string;
  /** The time is over, or too far away. */
  readonly badDate: (when: string) => string;
  readonly eventText: (name: string) => string;
  readonly scheduled: (when: string, event: string) => string;
  readonly notScheduled: string;
  readonly how: (bot: string) => string;
  readonly howOpen: string;
  readonly notHere: string;
}

interface TakenNotesWords extends NotesWords {
  readonly ready: (questions: number, sources: number) => string;
  /** What people wrote could not be read, or only in part. */
  readonly unread: string;
  readonly fileName: string;
}

/** Solutions and choices come escaped, times as Discord's marks. */
interface QuizWords {
  readonly question: (number: number, of: number) => string;
  /** On buttons, at most 80 characters. */
  readonly next: string;
  readonly finish: string;
  readonly right: string;
  readonly wrong: (solution: string) => string;
  readonly before: (choice: string) => string;
  readonly over: (solution: string) => string;
  /** Of the question before. */
  readonly last: (number: number, solution: string) => string;
  readonly score: (right: number, of: number) => string;
  readonly fewer: (count: number) => string;
  readonly scores: (questions: number) => string;
  readonly days: (days: number) => string;
  readonly nobody: string;
  /** People who find no room. */
  readonly more: (count: number) => string;
  readonly openSolution: string;
  readonly comesAgain: (when: string) => string;
  /** Questions of before that were due. */
  readonly due: (count: number) => string;
  /** Of those, what cannot be asked any more. */
  readonly changed: (count: number) => string;
  /** Also of cards and guides. */
  readonly nothing: string;
  readonly gone: string;
}

/** Times come as Discord's marks. */
interface CardWords {
  /** On buttons, at most 80 characters. */
  readonly turn: string;
  readonly again: string;
  readonly good: string;
  /** New ones that wait. */
  readonly toCome: (count: number) => string;
  readonly done: string;
  readonly next: (when: string) => string;
  /** Cards of the articles that were not taken up yet. */
  readonly more: (count: number) => string;
  readonly gone: string;
  readonly exported: (count: number) => string;
  readonly fileName: string;
}

interface EveningWords {
  readonly led: string;
  /** On buttons, at most 80 characters. */
  readonly first: string;
  readonly quiz: string;
  readonly close: string;
  /** The article has changed meanwhile, and leaves less open. */
  readonly noMore: string;
  readonly end: string;
  readonly closed: string;
  readonly notAllowed: string;
}

interface GuideWords {
  readonly title: string;
  readonly headings: GuideHeadings;
  readonly page: (number: number, of: number) => string;
  readonly files: string;
  readonly fileName: string;
  /** ISO 639-1: of the headings. */
  readonly language: string;
}

interface CheckWords {
  readonly about: string;
  /** Above what the articles say to a sentence. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly kinds: Readonly<Record<Difference['kind'], string>>;
  /** The words of the message and of the article; empty where one has none. */
  readonly differs: (kind: string, said: string, stands: string) => string;
  /** Sentences that find no room. */
  readonly left: (count: number) => string;
  readonly nothing: string;
}

/** People come as mentions. */
interface SolvedWords {
  /** At most 80 characters. */
  readonly button: string;
  /** What forums call it, in lower case. */
  readonly tags: readonly string[];
  readonly done: (who: string) => string;
  readonly already: string;
  readonly notAllowed: string;
}

/** Titles, addresses and channels come escaped or as mentions; `when` as Discord's time stamps. */
interface FeedWords {
  readonly added: (title: string, channel: string) => string;
  /** Of its items, some lead nowhere. */
  readonly left: (count: number) => string;
  /** Posts come without threads there. */
  readonly noThreads: (permissions: string, channel: string) => string;
  readonly removed: (title: string) => string;
  readonly removedHere: (title: string, channel: string) => string;
  readonly none: string;
  readonly heading: (count: number, most: number) => string;
  readonly inChannels: (channels: string) => string;
  readonly next: (when: string) => string;
  /** Its server wants to be left alone for more than a day. */
  readonly asked: string;
  readonly failing: (count: number, reason: string) => string;
  readonly owed: (count: number) => string;
  readonly gone: string;
  readonly tooMany: (most: number) => string;
  readonly notThere: string;
  /** Beside the title of a new article: the feed's title. */
  readonly from: (feed: string) => string;
  /** In place of an article's words. */
  readonly unread: (reason: string) => string;
  readonly full: (most: number) => string;
  readonly nothingToQuote: string;
  readonly changed: (title: string) => string;
  readonly skipped: (count: number, feed: string) => string;
  /** A feed has failed for long. */
  readonly trouble: (feed: string, reason: string) => string;
}

/** Of an article that was read again. */
interface ChangeWords {
  readonly counts: Readonly<Record<'changed' | 'added' | 'removed', (count: number) => string>>;
  /** Above the words; `place` is a paragraph, or empty. */
  readonly kinds: Readonly<Record<'added' | 'removed' | 'changed', (place: string) => string>>;
  readonly more: (count: number) => string;
  /** The article's words are the same; something beside them changed. */
  readonly besides: string;
}

interface DigestWords {
  /** `day` as its language writes it. */
  readonly heading: (day: string, articles: number) => string;
  readonly more: (count: number) => string;
  readonly daily: (hour: string, zone: string, channel: string) => string;
  readonly weekly: (weekday: string, hour: string, zone: string, channel: string) => string;
  readonly next: (when: string) => string;
  readonly none: string;
  readonly stopped: string;
  readonly noZone: string;
  /** A day as "2026-11-29". */
  readonly day: (day: string) => string;
}

export interface NoteWords {
  readonly chosen: (paragraphs: number, of: number) => string;
  readonly chosenOf: (paragraphs: number, of: number, articles: number) => string;
  readonly articlesLeft: (count: number) => string;
  readonly written: (passages: number, of: number) => string;
  readonly ownWords: Readonly<Record<NoModel, string>>;
  readonly unfinished: string;
  readonly byModel: string;
  readonly quoted: (count: number) => string;
  readonly translated: string;
  readonly warnings: Readonly<Record<WarningKind, string>>;
}

/**
 * What went wrong, where the core's own sentence would be in another language than the reader's. They say less than it
 * does; the log has it.
 */
type FailureWords = Readonly<Record<FailureCode | 'unexpected', string>>;

/** The core's own sentence is for whoever runs Footnote, and may name its folders, its database and its settings. */
type OperatorFailureWords = Readonly<Record<OperatorFailure, string>> & Partial<FailureWords>;
type OperatorFailure = Extract<FailureCode, `${'library' | 'conversations'}-${string}` | 'configuration'>;

/** Commands, what they are divided into, and their options. */
export type CommandPart =
  | 'ask'
  | 'question'
  | 'article'
  | 'second'
  | 'third'
  | 'summary'
  | 'length'
  | 'style'
  | 'discuss'
  | 'forum'
  | 'date'
  | 'articles'
  | 'add'
  | 'address'
  | 'file'
  | 'list'
  | 'search'
  | 'info'
  | 'remove'
  | 'refresh'
  | 'use'
  | 'export'
  | 'insights'
  | 'settings'
  | 'show'
  | 'managers'
  | 'role'
  | 'audit'
  | 'channel'
  | 'channels'
  | 'answers'
  | 'only-me'
  | 'feed'
  | 'feed-add'
  | 'feed-list'
  | 'feed-remove'
  | 'feed-address'
  | 'feed-name'
  | 'news-channel'
  | 'digest'
  | 'every'
  | 'hour'
  | 'weekday'
  | 'zone'
  | 'zone-name'
  | 'notes'
  | 'citation'
  | 'quiz'
  | 'count'
  | 'level'
  | 'cards'
  | 'format'
  | 'guide'
  | 'scores'
  | 'weeks'
  | 'help'
  | 'privacy';

interface CommandWords {
  /** Lower case, without spaces, at most 32 characters. The English one is what the code reads options by. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
}

/** At most 100 characters each. */
interface ChoiceWords {
  readonly citations: Readonly<Record<CitationStyle, string>>;
  readonly levels: Readonly<Record<QuizLevel, string>>;
  readonly cardFormats: Readonly<Record<CardFormat, string>>;
  readonly lengths: Readonly<Record<SummaryLength, string>>;
  readonly styles: Readonly<Record<SummaryStyle, string>>;
  readonly speaks: Readonly<Record<Speaks, string>>;
  readonly every: Readonly<Record<'day' | 'week' | 'never', string>>;
  readonly weekdays: Readonly<Record<Weekday, string>>;
}

/** Entries of a message's menu, at most 32 characters each. */
export interface MenuWords {
  readonly askAbout: string;
  readonly checkMessage: string;
}
