import type { NonEmpty } from '../core/answer.ts';
import type { ArticleSummary } from '../core/document/article.ts';
import type { QuizLevel, QuizQuestion } from '../core/study/question.ts';
import type { SoughtQuestion } from '../core/study/second-right.ts';
import { seededOrder } from '../core/study/seeded-order.ts';
import type { Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import { hasOneRight } from './has-one-right.ts';
import { loadArticles } from './load-articles.ts';
import { loadStudied } from './load-studied.ts';

export interface QuizRequest {
  /** Asked about: its articles. Wrong choices come from its collections as well. */
  readonly scope: Scope;
  /** 1 to `mostQuestions`. */
  readonly count: number;
  readonly level: QuizLevel;
  /** The same seed makes the same quiz while the articles stay as they are. */
  readonly seed: string;
  /** Ids of questions that were asked before and are not to come again. */
  readonly without?: readonly string[];
  /** Wrong choices come from the articles that are asked about alone: whoever answers may read no others. */
  readonly isAlone?: boolean;
}

/** Why there are no questions; `nothing-to-ask`: the articles have no sentence that could be asked about, or all were asked. */
export type NoStudy = 'nothing-indexed' | 'no-such-article' | 'nothing-to-ask';

export type Quiz =
  | {
      readonly kind: 'made';
      /** As many as were wanted, fewer where the articles do not give as many. */
      readonly questions: NonEmpty<QuizQuestion>;
      readonly wanted: number;
      /** How many of the articles in scope were left out, since a quiz is about a few. */
      readonly articlesLeft: number;
    }
  | { readonly kind: 'none'; readonly reason: NoStudy };

/** Why a scope has no articles. */
export const whyEmpty = ({ articleIds }: Scope): NoStudy => (articleIds ? 'no-such-article' : 'nothing-indexed');

const mostQuestions = 50;

/** More together are not one matter. */
export const mostAsked = 8;
/** Enough for wrong choices of every kind. */
const mostOthers = 8;

/** Articles → their facts → questions whose solution stands in the article and no other choice does anywhere in the library. */
export async function makeQuiz(ports: Ports, request: QuizRequest): Promise<Quiz> {
  const { scope, seed, level } = request;
  const count = Math.min(Math.max(1, Math.trunc(request.count)), mostQuestions);
  const listed = await ports.library.articles(scope);
  const chosen = seededOrder(listed, seed, ({ id }) => id).slice(0, mostAsked);
  if (chosen.length === 0) return { kind: 'none', reason: whyEmpty(scope) };
  const others = request.isAlone ? [] : await othersBeside(ports, scope, chosen, seed);
  const [articles, beside] = await Promise.all([
    loadStudied(
      ports,
      chosen.map(({ id }) => id),
    ),
    loadArticles(
      ports,
      others.map(({ id }) => id),
    ),
  ]);
  const without = request.without ?? [];
  const wish = { count: count + without.length, level, seed };
  const made = await ports.analyst.quiz({ articles, others: beside }, wish);
  const fresh = made.filter(({ question }) => !without.includes(question.id));
  const read = new Set(chosen.map(({ id }) => id));
  const questions = await withOneRight(ports, fresh, { collections: scope.collections, read, count });
  const [first, ...rest] = questions;
  if (!first) return { kind: 'none', reason: 'nothing-to-ask' };
  return { kind: 'made', questions: [first, ...rest], wanted: count, articlesLeft: listed.length - chosen.length };
}

/** Of the same languages, in an order by chance: those of the scope's collections that are not asked about. */
async function othersBeside(
  { library }: Ports,
  { collections }: Scope,
  chosen: readonly ArticleSummary[],
  seed: string,
): Promise<readonly ArticleSummary[]> {
  const languages = new Set(chosen.map(({ language }) => language));
  const ids = new Set(chosen.map(({ id }) => id));
  const others = (await library.articles({ collections })).filter(
    ({ id, language }) => !ids.has(id) && languages.has(language),
  );
  return seededOrder(others, seed, ({ id }) => id).slice(0, mostOthers);
}

interface Wanted {
  readonly collections: readonly string[];
  readonly read: ReadonlySet<string>;
  readonly count: number;
}

async function withOneRight(
  ports: Ports,
  made: readonly SoughtQuestion[],
  { collections, read, count }: Wanted,
): Promise<readonly QuizQuestion[]> {
  const questions: QuizQuestion[] = [];
  for (const sought of made) {
    if (questions.length === count) break;
    await turnOfLoop();
    if (await hasOneRight(ports, sought, { collections, read })) questions.push(sought.question);
  }
  return questions;
}

/** Each takes a few milliseconds, between which the thread serves others. */
const turnOfLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
