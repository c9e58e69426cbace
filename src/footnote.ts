import type { Answer } from './core/answer.ts';
import type { Article, ArticleSummary, Origin } from './core/article.ts';
import type { Turn } from './core/conversation.ts';
import type { Passage } from './core/passage.ts';
import type { Statement } from './core/statement.ts';
import type { Scope } from './ports.ts';

export interface AskRequest {
  readonly question: string;
  readonly scope: Scope;
  /** Oldest first. */
  readonly history?: readonly Turn[];
}

export interface RankedPassage {
  readonly passage: Passage;
  /** Rises with closeness; comparable within one search only. */
  readonly score: number;
}

export interface IndexRequest {
  readonly origin: Origin;
  readonly collection: string;
  /** Also when nothing has changed. */
  readonly force?: boolean;
}

export type IndexOutcome =
  | { readonly kind: 'indexed' | 'unchanged'; readonly article: ArticleSummary }
  | { readonly kind: 'failed'; readonly reason: string };

export type SummaryLength = 'short' | 'medium' | 'long';
export type SummaryStyle = 'lines' | 'bullets' | 'timeline' | 'who-said-what';

export interface SummaryRequest {
  readonly scope: Scope;
  readonly length: SummaryLength;
  readonly style: SummaryStyle;
}

/**
 * The whole application, as the shells (Discord, the scripts) see it. Expected outcomes are values; a broken world is a
 * `Failure`, whose message may be shown.
 */
export interface Footnote {
  ask(request: AskRequest): Promise<Answer>;
  /** Best first, at most `limit` (10). */
  search(request: AskRequest & { readonly limit?: number }): Promise<readonly RankedPassage[]>;
  /** Like an answer: every line an exact sentence with its footnote. */
  summarize(request: SummaryRequest): Promise<Answer>;
  statements(articleId: string): Promise<readonly Statement[]>;

  /** Files and addresses behind what a person typed. */
  origins(location: string): Promise<readonly Origin[]>;
  /** What would be indexed, without indexing it. */
  read(origin: Origin, collection?: string): Promise<Article>;
  addArticle(request: IndexRequest): Promise<IndexOutcome>;
  removeArticle(articleId: string): Promise<boolean>;

  articles(scope: Scope): Promise<readonly ArticleSummary[]>;
  article(articleId: string): Promise<Article | undefined>;
  passages(articleId: string): Promise<readonly Passage[]>;
  close(): Promise<void>;
}
