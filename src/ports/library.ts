import type { Article, ArticleSummary, Origin } from '../core/document/article.ts';
import type { Passage } from '../core/document/passage.ts';
import type { TermStatistics } from '../core/retrieval/term-scores.ts';
import { dotProduct } from '../core/retrieval/vectors.ts';

/** Which articles may be used. Chosen before searching. */
export interface Scope {
  /** `shared`, and at most one Discord server's or person's own. */
  readonly collections: readonly string[];
  /** Only these, if given; an empty list finds nothing. */
  readonly articleIds?: readonly string[];
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

export interface IndexedPassage {
  readonly passage: Passage;
  /** Search terms, in order, repeated as often as they occur; see `core/text/terms.ts`. */
  readonly terms: readonly string[];
  /** Unit length; absent where the embedder does not know the article's language. */
  readonly vector?: Float32Array;
  /** One for each of `sentencesIn(passage)`, in order; present where `vector` is. */
  readonly sentenceVectors?: readonly Float32Array[];
}

/** What articles are made with to be found; those made with another value are outdated. */
export interface Recipe {
  readonly embedder: string;
  readonly dimension: number;
  /** Vector of one fixed sentence: notices another model of the same name and dimension. Empty where there can be none. */
  readonly probe: Float32Array;
  /** Version of splitting and terms, which grows, a slash, and their limits. */
  readonly analysis: string;
}

/** The same model gives slightly different numbers on another processor; another model gives very different ones. */
const sameProbe = 0.999;

/** Of one name and dimension, they are told apart by their probes, where both have one. */
const isOneModel = (a: Float32Array, b: Float32Array): boolean =>
  a.length === 0 || b.length === 0 || (a.length === b.length && dotProduct(a, b) >= sameProbe);

/** Whether vectors of the one can be compared with those of the other. */
export const hasSameVectors = (a: Recipe, b: Recipe): boolean =>
  a.embedder === b.embedder && a.dimension === b.dimension && isOneModel(a.probe, b.probe);

/** Vectors of another recipe, kept beside those that are searched: nobody finds anything by them until they are swapped for those. */
export interface Beside {
  /** Ids of the articles, in all collections, that have none of the recipe yet. */
  missing(recipe: Recipe): Promise<readonly string[]>;
  /**
   * Keeps the passages' vectors, and lets go of those of any other recipe. False, and nothing is kept, where the article is not there
   * any more as it was taken, or not made with the recipe adopted.
   * @throws Failure `model` for a vector with anything but finite numbers or of another dimension than the recipe's
   */
  put(recipe: Recipe, article: Article, passages: readonly IndexedPassage[]): Promise<boolean>;
  /**
   * All articles with such vectors have these in the place of theirs, in one step, and are made with the recipe from then on. False,
   * and nothing is changed, where one has none and is not named: those that are stay as they were.
   */
  swap(recipe: Recipe, without: readonly string[]): Promise<boolean>;
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
  /**
   * As `replace`, for an article that was taken from the library to be made anew. False, and nothing is changed, when it is
   * not there any more as it was taken, or not outdated any more.
   */
  renew(article: Article, passages: readonly IndexedPassage[]): Promise<boolean>;
  /**
   * The id of the article from there: the one it has, else the one it is to have. A file in the data folder has the same one
   * wherever the folder is moved; ids given once stay, since messages name them.
   */
  idFor(collection: string, origin: Origin): Promise<string>;
  /**
   * Nothing of its words or vectors is left in the library's own files once it is closed; a database server's are rid of them when it
   * vacuums, which `refresh` asks for. False when it was not there.
   */
  remove(articleId: string): Promise<boolean>;
  /** The same for all articles of a collection, in one step; gives how many there were. */
  removeCollection(collection: string): Promise<number>;
  article(articleId: string): Promise<Article | undefined>;
  /** Another article in scope with the very text of this one, the first that was added; undefined where there is none. */
  sameText(article: Pick<Article, 'id' | 'text'>, scope: Scope): Promise<ArticleSummary | undefined>;
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
  /**
   * Terms of the library that begin with the one text or end with the other, and are three letters longer at least; the most
   * frequent first, at most ten. Empty where one of the texts is.
   */
  compounds(beginning: string, ending: string): Promise<readonly string[]>;
  /**
   * Says what questions and new articles are made with from now on, in this process. Articles made with another recipe stay
   * as they are: found by terms, and by vectors too where those are of the same embedder. Until each is replaced or renewed,
   * `outdated` names it; so nothing is lost whenever making them anew is cut short.
   * @param options.force counts all articles there are as outdated, those of a later version of Footnote too
   * @throws Failure `library-mismatch` where there are articles that a later version has made, unless forced
   */
  adopt(recipe: Recipe, options?: { readonly force?: boolean }): Promise<void>;
  readonly beside: Beside;
  /** What the articles there are, in all collections, were made with; each once. */
  recipes(): Promise<readonly Recipe[]>;
  /** Ids of the articles, in all collections, that were made with another recipe than the one adopted. */
  outdated(): Promise<readonly string[]>;
  /** Brings what is derived (the HNSW files) up to date; safe to leave out. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}
