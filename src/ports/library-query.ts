import type { Passage } from '../core/document/passage.ts';
import type { TermStatistics } from '../core/retrieval/passage-ranking.ts';
import type { Scope } from './scope.ts';

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
