import type { Answer, Claim } from './core/answer.ts';
import type { Statement } from './core/attribution/find-statements.ts';
import type { Article, ArticleSummary, Origin } from './core/document/article.ts';
import type { FeedState, FeedStep } from './core/document/feed.ts';
import type { Passage } from './core/document/passage.ts';
import type { Matter } from './core/question/matter.ts';
import { answerQuestion, streamAnswer } from './flows/answer-question.ts';
import { type CheckedSentence, type CheckRequest, checkText } from './flows/check-text.ts';
import { type Embedders, type Embedding, openEmbedders } from './flows/embedders.ts';
import { type ReadThen, readNewsOf, requireReadable } from './flows/follow-feed.ts';
import { type IndexOutcome, type IndexRequest, indexArticle, readArticle } from './flows/index-article.ts';
import { listStatements } from './flows/list-statements.ts';
import { type Cards, type CardsRequest, makeCards } from './flows/make-cards.ts';
import { type Guide, type GuideRequest, makeGuide } from './flows/make-guide.ts';
import { makeQuiz, type Quiz, type QuizRequest } from './flows/make-quiz.ts';
import { type MatterRequest, matterInArticles } from './flows/matter-in-articles.ts';
import { type OpenQuestion, openQuestions } from './flows/open-questions.ts';
import { prepareStudy } from './flows/prepare-study.ts';
import type { RenewalStep } from './flows/renew-library.ts';
import type { RankedPassage, SearchRequest } from './flows/retrieve-passages.ts';
import { searchPassages } from './flows/search-passages.ts';
import { type SummaryRequest, summarizeArticle } from './flows/summarize-article.ts';
import type { AskRequest } from './flows/understand-question.ts';
import type { Scope } from './ports/library.ts';
import type { Ports } from './ports/ports.ts';

export type { Card, GuideEntry } from './core/study/confirmed-study.ts';
export type { SummaryLength, SummaryStyle } from './core/summary/wish.ts';
export type { Verdict } from './core/verification/compare.ts';
export type { Difference } from './core/verification/differences.ts';
export type { CheckedSentence } from './flows/check-text.ts';
export type { Embedding } from './flows/embedders.ts';
export type { IndexOutcome } from './flows/index-article.ts';
export type { Cards } from './flows/make-cards.ts';
export type { Guide } from './flows/make-guide.ts';
export type { NoStudy, Quiz } from './flows/make-quiz.ts';
export type { MatterRequest } from './flows/matter-in-articles.ts';
export type { OpenQuestion } from './flows/open-questions.ts';
export type { RenewalStep } from './flows/renew-library.ts';
export type { RankedPassage } from './flows/retrieve-passages.ts';
export type { AskRequest } from './flows/understand-question.ts';
export type { Conversations, KeptTurn, Owed, Preferences } from './ports/conversations.ts';
export type { Scope } from './ports/library.ts';
export type { Digest, FeedHead, Following, News, OwedPost } from './ports/news.ts';
export type { Review, Reviews, ReviewsOf, Round, RoundAnswer, Rounds, Score } from './ports/study.ts';

/**
 * The whole application, as the shells (Discord, the scripts) see it. Expected outcomes are values; a broken world is a
 * `Failure`, whose message may be shown.
 */
export interface Footnote {
  ask(request: AskRequest): Promise<Answer>;
  /** Each claim as soon as it is written and checked, at the reader’s pace; returns the whole answer. */
  askStreaming(request: AskRequest): AsyncGenerator<Claim, Answer>;
  /** Best first, at most `limit`. */
  search(request: SearchRequest): Promise<readonly RankedPassage[]>;
  /** What of a text's words the articles have; quick, for each message that may be for them is asked about. */
  matter(request: MatterRequest): Promise<Matter>;
  /** Like an answer: every line an exact sentence with its footnote. */
  summarize(request: SummaryRequest): Promise<Answer>;
  /** Each sentence of somebody's text beside what the articles say; never a verdict without the words for it. */
  check(request: CheckRequest): Promise<readonly CheckedSentence[]>;
  /** What an article leaves open, to be talked over: each with the article's own words. */
  openQuestions(articleId: string): Promise<readonly OpenQuestion[]>;
  statements(articleId: string): Promise<readonly Statement[]>;
  /** Readies what makes quizzes, cards and guides of these articles, so that the first need not wait; worth calling while one is chosen. */
  prepareStudy(scope: Scope): Promise<void>;
  /** Questions with choices, each with the words its solution stands in. */
  quiz(request: QuizRequest): Promise<Quiz>;
  /** Flashcards, each with the words its back stands in. */
  cards(request: CardsRequest): Promise<Cards>;
  /** People, places, dates, figures, terms and open questions, each with its footnote. */
  guide(request: GuideRequest): Promise<Guide>;

  /** Files and addresses behind what a person typed. */
  origins(location: string): Promise<readonly Origin[]>;
  /** What would be indexed, without indexing it. */
  read(origin: Origin, collection?: string, person?: string): Promise<Article>;
  /** A plain text in any encoding, as it was written. @param most bytes */
  readText(origin: Origin, most: number): Promise<string>;
  addArticle(request: IndexRequest): Promise<IndexOutcome>;
  removeArticle(articleId: string): Promise<boolean>;
  /** All of a server's own articles; gives how many there were. */
  removeCollection(collection: string): Promise<number>;

  /** What a feed has that is new, and what to remember of it. @throws Failure where it cannot be read now */
  readFeed(state: FeedState, then: ReadThen): Promise<FeedStep>;
  /** @throws Failure where the page's server keeps programs from it, or cannot be asked */
  requireReadable(address: string): Promise<void>;

  articles(scope: Scope): Promise<readonly ArticleSummary[]>;
  article(articleId: string): Promise<Article | undefined>;
  passages(articleId: string): Promise<readonly Passage[]>;
  /** How many articles, in all collections, were made by another version or with another embedder. They answer all the same. */
  outdated(): Promise<number>;
  /** With whose vectors questions are answered now. */
  embedding(): Promise<Embedding>;
  /** Makes those anew from what is stored of them, an article a step; may be left and begun again at any time. */
  renew(): AsyncGenerator<RenewalStep, void>;
  /** Brings the search index beside the articles up to date; worth calling after adding or removing some. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Counts all articles as outdated, those of a later version too; see `Library.adopt`. */
  readonly force?: boolean;
}

/**
 * The application over its ports, which it closes when it is closed, or when it cannot begin.
 * @throws Failure `library-mismatch` when a later version has made any of its articles
 */
export async function createFootnote(ports: Ports, options: OpenOptions = {}): Promise<Footnote> {
  try {
    return over(await openEmbedders(ports, options), () => closePorts(ports));
  } catch (error) {
    await closePorts(ports);
    throw error;
  }
}

async function closePorts({ embedder, parser, analyst, library, feeds }: Ports): Promise<void> {
  await Promise.all([embedder.close(), parser.close(), analyst.close(), library.close(), feeds?.close()]);
}

function over(embedders: Embedders, closeAll: () => Promise<void>): Footnote {
  const { ports } = embedders;
  const { library, reader } = ports;
  const closing = new AbortController();
  async function* streaming(request: AskRequest): AsyncGenerator<Claim, Answer> {
    await embedders.look();
    return yield* streamAnswer(ports, request);
  }
  return {
    ask: (request) => embedders.look().then(() => answerQuestion(ports, request)),
    askStreaming: streaming,
    search: (request) => embedders.look().then(() => searchPassages(ports, request)),
    matter: (request) => matterInArticles(ports, request),
    summarize: (request) => summarizeArticle(ports, request),
    check: (request) => embedders.look().then(() => checkText(ports, request)),
    openQuestions: (articleId) => openQuestions(ports, articleId),
    statements: (articleId) => listStatements(ports, articleId),
    prepareStudy: (scope) => prepareStudy(ports, scope),
    quiz: (request) => makeQuiz(ports, request),
    cards: (request) => makeCards(ports, request),
    guide: (request) => makeGuide(ports, request),
    origins: (location) => reader.origins(location),
    read: (origin, collection, person) => readArticle(ports, origin, { collection, person }),
    readText: (origin, most) => reader.text(origin, most),
    addArticle: (request) => embedders.look().then(() => indexArticle(ports, request)),
    removeArticle: (articleId) => library.remove(articleId),
    removeCollection: (collection) => library.removeCollection(collection),
    readFeed: (state, then) => readNewsOf(ports, state, then),
    requireReadable: (address) => requireReadable(ports, address),
    articles: (scope) => library.articles(scope),
    article: (articleId) => library.article(articleId),
    passages: (articleId) => library.passages(articleId),
    outdated: () => embedders.outdated(),
    embedding: async () => embedders.embedding(),
    renew: () => embedders.renew(closing.signal),
    refresh: () => library.refresh(),
    async close() {
      closing.abort();
      await embedders.close();
      await closeAll();
    },
  };
}
