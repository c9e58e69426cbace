/**
 * What the flows need of the world. Each port is small enough to be faked in a dozen lines, and each adapter passes the
 * port's contract test. Adapters throw `Failure` and nothing else on purpose.
 */
import type { Article, ArticleSummary, Origin, ParsedDocument } from './core/article.ts';
import type { Turn } from './core/conversation.ts';
import type { Passage } from './core/passage.ts';
import type { PreparedArticle } from './core/prepare.ts';
import type { TermStatistics } from './core/ranking.ts';
import type { Statement } from './core/statement.ts';
import type { SummaryDraft, Wish } from './core/summary.ts';
import type { SummarizedArticle } from './core/summary-sentences.ts';

/** Gives the bytes behind a path or an address, within limits of size and time. */
export interface Reader {
  /**
   * Turns what a person typed (path, folder, glob or address) into origins, sorted.
   * @throws Failure `not-found` when there is nothing.
   */
  origins(location: string): Promise<readonly Origin[]>;
  /** @throws Failure `not-found`, `unreadable`, `too-large`, `forbidden`, `unreachable` */
  bytes(origin: Origin): Promise<RawDocument>;
}

export interface RawDocument {
  readonly bytes: Uint8Array;
  readonly origin: Origin;
  /** As a server said it, without parameters: "text/html". */
  readonly mediaType?: string;
  /** As a server said it: "windows-1252". */
  readonly charset?: string;
}

/** One kind of document. Tells by content first, by name second. */
export interface Format {
  readonly name: string;
  /** 0 (not mine) to 1 (certain). Must not throw. */
  recognise(raw: RawDocument): number;
  /** @throws Failure `unreadable`, `unsupported`, `empty`, `too-large` */
  parse(raw: RawDocument): Promise<ParsedDocument>;
}

/** Makes an article's parts out of bytes, off the thread that serves: formats, splitting and terms run in workers. */
export interface Parser {
  /** @throws Failure `unreadable`, `unsupported`, `empty`, `too-large` */
  prepare(raw: RawDocument, collection: string): Promise<PreparedArticle>;
  close(): Promise<void>;
}

/** Reads whole articles closely, off the thread that serves: what costs more than a few milliseconds. */
export interface Analyst {
  /** `findStatements` of core/statement.ts. */
  statements(article: Article): Promise<readonly Statement[]>;
  /** `summaryDraft` of core/summary.ts. */
  summarize(articles: readonly SummarizedArticle[], wish: Wish): Promise<SummaryDraft>;
  close(): Promise<void>;
}

/** Turns text into vectors of unit length. */
export interface Embedder {
  /** Changes whenever the vectors would: provider, model, version. Recorded with the library. */
  readonly id: string;
  readonly dimension: number;
  /** Languages (ISO 639-1) it was made for; 'any' for multilingual ones. Elsewhere terms alone are used. */
  readonly languages: readonly string[] | 'any';
  /** In order, one vector a text: unit length, finite. @throws Failure `model` */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
  close(): Promise<void>;
}

export type { TermStatistics } from './core/ranking.ts';

/** Which articles may be used. Chosen before searching. */
export interface Scope {
  /** `shared`, and at most one Discord server's own. */
  readonly collections: readonly string[];
  /** Only these, if given; an empty list finds nothing. */
  readonly articleIds?: readonly string[];
}

export interface IndexedPassage {
  readonly passage: Passage;
  /** Search terms, in order, repeated as often as they occur; see `core/terms.ts`. */
  readonly terms: readonly string[];
  /** Unit length; absent where the embedder does not know the article's language. */
  readonly vector?: Float32Array;
  /** One for each of `sentencesIn(passage)`, in order; present where `vector` is. */
  readonly sentenceVectors?: readonly Float32Array[];
}

export interface LibraryQuery {
  readonly scope: Scope;
  /** Distinct search terms of the question. */
  readonly terms: readonly string[];
  readonly vector?: Float32Array;
  /** How many candidates each way of searching brings; the result is their union. */
  readonly limit: number;
}

export interface Candidate {
  readonly passage: Passage;
  readonly terms: readonly string[];
  /** Cosine with the question's vector, −1 to 1; absent without vectors. Rises with closeness, never NaN. */
  readonly similarity?: number;
}

export interface LibraryResult {
  /** In no particular order; ranking is the core's. */
  readonly candidates: readonly Candidate[];
  /** Of the scope; of the whole library where the scope is so large (thousands of passages) that it makes no difference. */
  readonly statistics: TermStatistics;
}

/** What an index was made with; another value means that it must be made anew. */
export interface Recipe {
  readonly embedder: string;
  readonly dimension: number;
  /** Vector of one fixed sentence: notices another model of the same name and dimension. */
  readonly probe: Float32Array;
  /** Version and limits of splitting and terms, as one string. */
  readonly analysis: string;
}

/**
 * Holds articles, their passages and vectors. It never embeds. Every change is all or nothing, and seen by the next
 * search. Reading does not wait for writing.
 */
export interface Library {
  /**
   * Adds the article or takes the place of the one with its id.
   * @throws Failure `model` for a vector with anything but finite numbers or of another dimension than the recipe's,
   *   `library-busy` when another process keeps writing
   */
  replace(article: Article, passages: readonly IndexedPassage[]): Promise<void>;
  /** False when it was not there. */
  remove(articleId: string): Promise<boolean>;
  article(articleId: string): Promise<Article | undefined>;
  articles(scope: Scope): Promise<readonly ArticleSummary[]>;
  /** Languages of the articles in scope, the most frequent first; empty when there are none. Must be quick: asked at each question. */
  languages(scope: Scope): Promise<readonly string[]>;
  /** In order of the article; empty when it is not there. */
  passages(articleId: string): Promise<readonly Passage[]>;
  /** Those of the ids that are there and in scope, in the ids' order. */
  passagesById(ids: readonly string[], scope: Scope): Promise<readonly Passage[]>;
  search(query: LibraryQuery): Promise<LibraryResult>;
  /** Vectors of the passages' sentences by passage id, as `replace` was given them (to about 1 %); only of those that have some. */
  sentenceVectors(passageIds: readonly string[]): Promise<ReadonlyMap<string, readonly Float32Array[]>>;
  /**
   * For a term that no passage has: terms of the library one edit away (Damerau–Levenshtein), the most frequent first, at
   * most five. Empty for a term that occurs.
   */
  similarTerms(term: string): Promise<readonly string[]>;
  recipe(): Promise<Recipe | undefined>;
  /**
   * Records the recipe. A library with articles takes another one only when forced. They then stay as they are, found by
   * terms alone, until each is replaced: whenever making the library anew is cut short, nothing is lost, and `outdated`
   * says what is left to do.
   * @throws Failure `library-mismatch`
   */
  adopt(recipe: Recipe, options?: { readonly force?: boolean }): Promise<void>;
  /** Ids of the articles made with an earlier recipe. */
  outdated(): Promise<readonly string[]>;
  /** Brings what is derived (the HNSW files) up to date; safe to leave out. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/** What is sent to a language model. */
export interface Prompt {
  readonly system: string;
  readonly user: string;
}

/** The prompts there are, each with the words that are filled in; `prompts/<name>.md` has exactly these. */
export const promptVariables = {
  answer: ['language', 'passages', 'conversation', 'question'],
  repair: ['faults'],
  rewrite: ['conversation', 'question'],
  summarize: ['language', 'lines', 'passages'],
} as const;

export type PromptName = keyof typeof promptVariables;

export interface Prompts {
  fill<Name extends PromptName>(
    name: Name,
    values: Readonly<Record<(typeof promptVariables)[Name][number], string>>,
  ): Prompt;
}

export interface ReplyRequest {
  readonly prompt: Prompt;
  /** A reply that was no good, and what is said about it. */
  readonly repair?: { readonly reply: string; readonly complaint: string };
  /** Ask for claims as `core/reply/structured` describes them, by the provider's own means where it has any. */
  readonly structured: boolean;
  readonly signal: AbortSignal;
}

/** Writes. Whatever it writes is checked, and nothing is shown on its word. */
export interface LanguageModel {
  /** "openai:gpt-4o-mini" */
  readonly id: string;
  /** How many tokens prompt and reply may have together. */
  readonly window: number;
  /** How many tokens a reply may have; what is longer is cut. */
  readonly replyTokens: number;
  /** An estimate for models whose tokens are not published; too high rather than too low. */
  countTokens(text: string): number;
  /**
   * The reply's text, piece by piece as it comes, without reasoning. Tries again by itself while nothing has come.
   * @throws Failure `model`, also after some pieces: one sentence that says what happened and what to do
   */
  reply(request: ReplyRequest): AsyncIterable<string>;
}

/** Who asks; absent in scripts. */
export interface Asker {
  readonly user: string;
  readonly server?: string;
}

/** How much of the model each person and each server may use a day. */
export interface Allowance {
  /** Takes the tokens, or says 'user' or 'server' when that one's day is used up; then nothing is taken. */
  take(asker: Asker, tokens: number): Promise<'taken' | 'user' | 'server'>;
}

/** Everything that answers with a language model need. */
export interface Assistant {
  readonly model: LanguageModel;
  readonly prompts: Prompts;
  readonly allowance: Allowance;
  readonly limits: {
    /** Tokens of prompt and reply for one answer, with its repair. */
    readonly tokensAnAnswer: number;
    readonly millisecondsAnAnswer: number;
  };
}

/** A turn as it is kept: whose it is, where, and what it follows. */
export interface KeptTurn extends Turn {
  /** The id of the message that answered. */
  readonly id: string;
  /** Names a person in a channel, or a thread: what its turns share. */
  readonly conversation: string;
  readonly person: string;
  /** The id of the message that asked, where there is one. */
  readonly asked?: string;
  /** The id of the turn it follows. */
  readonly follows?: string;
  /** The ids of all messages that answered, in order; the last is `id`. */
  readonly messages?: readonly string[];
  /** Nothing to come back to: a greeting, or a question that could not be put. */
  readonly aside?: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Verdict {
  readonly turn: string;
  readonly person: string;
  readonly verdict: 'good' | 'bad';
  readonly reason?: string;
  readonly at: number;
}

/** An answer that is owed: begun, and not given yet. `where` is all that is needed to say so after a restart. */
export interface Owed {
  readonly id: string;
  readonly where: string;
  readonly at: number;
}

/** What was asked and answered, for a bounded time. Nothing of it is needed to answer; losing it loses no article. */
export interface Conversations {
  /** Adds the turn, or takes the place of the one with its id. */
  keep(turn: KeptTurn): Promise<void>;
  turn(id: string): Promise<KeptTurn | undefined>;
  /** The turn that answered the message. */
  answerTo(asked: string): Promise<KeptTurn | undefined>;
  /** The conversation's last turn. */
  latest(conversation: string): Promise<KeptTurn | undefined>;
  /** The turns that lead up to one and itself, oldest first, at most `limit`. Empty when it is not there. */
  upTo(id: string, limit: number): Promise<readonly KeptTurn[]>;
  /** What followed the turn then follows what it followed. */
  remove(id: string): Promise<void>;
  /** One verdict a person and turn: the last. */
  rate(verdict: Verdict): Promise<void>;
  verdicts(): Promise<readonly Verdict[]>;
  owe(owed: Owed): Promise<void>;
  settle(id: string): Promise<void>;
  owed(): Promise<readonly Owed[]>;
  /** How many turns are kept of the person. */
  count(person: string): Promise<number>;
  /** Everything of the person; gives how many turns there were. */
  forget(person: string): Promise<number>;
  /** Everything older; gives how many turns there were. */
  expire(before: number): Promise<number>;
  close(): Promise<void>;
}

/** Settings that people make in a shell, as values that are JSON. */
export interface Preferences {
  /** Undefined when nothing was put there. */
  get(place: string): Promise<unknown>;
  put(place: string, value: unknown): Promise<void>;
}

/** Everything the flows are given. */
export interface Ports {
  readonly reader: Reader;
  readonly parser: Parser;
  readonly analyst: Analyst;
  readonly embedder: Embedder;
  readonly library: Library;
  /** Absent when no model is configured: then the articles' own sentences answer. */
  readonly assistant?: Assistant;
}
