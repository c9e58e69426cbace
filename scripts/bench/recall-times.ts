import { createBest } from '../../src/adapters/libraries/exact.ts';
import { dotProduct } from '../../src/core/retrieval/vectors.ts';
import type { Library } from '../../src/ports/library.ts';
import { quantile } from '../shared/quantile.ts';
import type { MadeUpTopics } from './made-up-topics.ts';

export interface RecallTimes {
  /** In milliseconds. */
  readonly median: number;
  readonly p99: number;
  /** Of the ten nearest, how many were among the ten that comparing all finds, as a share. */
  readonly recall: number;
}

/** The neighbours that are compared. */
const nearest = 10;
/** As many as a question asks for. */
const limit = 40;
/** The first few are not timed. */
const warmUp = 5;

export interface Known {
  readonly id: string;
  readonly server: string;
  readonly vector: Float32Array;
}

interface Asking {
  readonly library: Library;
  readonly known: readonly Known[];
  readonly topics: MadeUpTopics;
  readonly questions: number;
  /** The servers whose articles a question is asked of. */
  scopeOf(question: number): readonly string[];
}

/** Asks for what is near made-up questions, and compares what is found with what there is. */
export async function timeRecall({ library, known, topics, questions, scopeOf }: Asking): Promise<RecallTimes> {
  const times: number[] = [];
  let found = 0;
  for (let at = 0; at < warmUp + questions; at += 1) {
    const vector = topics.near(at * 37);
    const collections = scopeOf(at);
    const begun = performance.now();
    const { candidates } = await library.search({ scope: { collections }, terms: [], vector, limit });
    if (at < warmUp) continue;
    times.push(performance.now() - begun);
    const best = candidates
      .toSorted((a, b) => (b.similarity ?? 0) - (a.similarity ?? 0))
      .slice(0, nearest)
      .map(({ passage }) => passage.id);
    const exact = new Set(nearestOf(known, new Set(collections), vector));
    found += best.filter((id) => exact.has(id)).length;
  }
  return { median: quantile(times, 0.5), p99: quantile(times, 0.99), recall: found / (questions * nearest) };
}

/** By comparing all, in this process. */
function nearestOf(known: readonly Known[], servers: ReadonlySet<string>, vector: Float32Array): readonly string[] {
  const best = createBest(nearest);
  for (const [row, one] of known.entries())
    if (servers.has(one.server)) best.offer(row, dotProduct(vector, one.vector));
  return best.rows().map((row) => known[row]?.id ?? '');
}
