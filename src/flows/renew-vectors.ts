import type { Embedder } from '../ports/embedder.ts';
import type { Recipe } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import { isOfTheWorld, mostFailures, type RenewalStep, remakeArticle } from './renew-library.ts';

/** What vectors are made with. */
export interface Making {
  readonly embedder: Embedder;
  readonly recipe: Recipe;
}

/** An article that changes whenever its vectors are made is left out at last, as one that fails. */
const mostTries = 3;

/**
 * Makes vectors of another embedder for every article, an article a step, at the reader's pace, beside those that answer, and swaps
 * them when all are there. What is made is kept whenever it is cut short. Gives whether they are swapped: not so where the world
 * fails, the signal comes, or nobody asks for the next step. Several processes may do it at once.
 * @throws Failure where the library cannot be read
 */
export async function* renewVectors(
  ports: Ports,
  next: Making,
  signal: AbortSignal,
): AsyncGenerator<RenewalStep, boolean> {
  const { beside } = ports.library;
  const left = new Set<string>();
  const tries = new Map<string, number>();
  let [failures, total, done] = [0, 0, 0];
  for (;;) {
    const missing = (await beside.missing(next.recipe)).filter((id) => !left.has(id));
    if (signal.aborted) return false;
    if (missing.length === 0 && (await beside.swap(next.recipe, [...left]))) return true;
    total = Math.max(total, done + missing.length);
    for (const id of missing) {
      const { title, failure, isKept } = await remakeArticle(
        { ...ports, embedder: next.embedder },
        id,
        (article, indexed) => beside.put(next.recipe, article, indexed),
      );
      if (signal.aborted) return false;
      const isWorlds = isOfTheWorld(failure);
      failures = isWorlds ? failures + 1 : 0;
      tries.set(id, (tries.get(id) ?? 0) + 1);
      if (isKept) done += 1;
      else if (!isWorlds && (failure || tries.get(id) === mostTries)) left.add(id);
      yield { title, done, total, ...(failure ? { failure } : {}) };
      if (failures === mostFailures) return false;
    }
  }
}
