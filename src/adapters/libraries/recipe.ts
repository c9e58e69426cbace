import { Failure } from '../../core/failure.ts';
import { dotProduct } from '../../core/retrieval/vectors.ts';
import type { Recipe } from '../../ports/library.ts';

/** The same model gives slightly different numbers on another processor; another model gives very different ones. */
const sameProbe = 0.999;

export const isSameRecipe = (a: Recipe, b: Recipe): boolean =>
  a.embedder === b.embedder &&
  a.dimension === b.dimension &&
  a.analysis === b.analysis &&
  a.probe.length === b.probe.length &&
  dotProduct(a.probe, b.probe) >= sameProbe;

/** What a library with articles says to another recipe. */
export const mismatch = (): Failure =>
  new Failure(
    'library-mismatch',
    'The library was made with another embedder or another version of Footnote; run "npm run index -- --force" to make it anew.',
  );
