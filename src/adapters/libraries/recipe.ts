import { Failure } from '../../core/failure.ts';
import { hasSameVectors, type IndexedPassage, type Recipe } from '../../ports/library.ts';

/** What a process or an article makes with, as the database numbers it. */
export interface Made {
  /** Of the recipe. */
  readonly generation: number;
  /** Vectors of one space can be compared: the generation of the first recipe that had such. */
  readonly space: number;
}

/** Without a recipe. */
export const madeAnyhow: Made = { generation: 0, space: 0 };

export const isSameRecipe = (a: Recipe, b: Recipe): boolean => a.analysis === b.analysis && hasSameVectors(a, b);

const versionOf = ({ analysis }: Recipe): number => Number.parseInt(analysis, 10);

/**
 * Articles of a later version are not made worse.
 * @param used what the articles there are were made with
 * @throws Failure `library-mismatch`
 */
export function refuseLater(recipe: Recipe, used: readonly Recipe[]): void {
  if (!used.some((one) => versionOf(one) > versionOf(recipe))) return;
  throw new Failure(
    'library-mismatch',
    'The library was made by a later version of Footnote; install that one, or run "npm run index -- --force" to make it anew with this one.',
  );
}

/** The recipe for articles that are to be made anew though nothing else has changed: of no version. */
export const setAside = (recipe: Recipe): Recipe => ({ ...recipe, analysis: `0/${recipe.analysis}` });

/**
 * Refuses what would spoil every later comparison.
 * @throws Failure `model`
 */
export function checkVector(vector: Float32Array, dimension = vector.length): void {
  if (vector.length === dimension && vector.every(Number.isFinite)) return;
  throw new Failure(
    'model',
    'The embedder gave a vector that is damaged or of the wrong length; try again, or choose another embedder.',
  );
}

/** @throws Failure `model` when a passage's vector is not fit to be kept */
export function checkVectors(passages: readonly IndexedPassage[], dimension?: number): void {
  for (const { vector, sentenceVectors = [] } of passages)
    for (const one of vector ? [vector, ...sentenceVectors] : sentenceVectors) checkVector(one, dimension);
}
