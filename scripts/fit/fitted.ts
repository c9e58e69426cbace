import type { ByName } from '../../src/core/retrieval/weighted-sum.ts';
import type { Folding } from './cross-validation.ts';
import type { Learning } from './shares.ts';

export interface Fitting extends Folding, Learning {}

/** What a fit comes to. */
export interface Fitted {
  /** Rows of text: a heading, then a line a figure. */
  readonly figures: readonly (readonly string[])[];
  readonly table: Table;
  /** What does better than what is in use on articles it was not fitted on; absent where nothing does. */
  readonly better?: Table;
}

/** What differs by less is chance: the sets have a few dozen articles. */
const leastGain = 0.005;

export const isBetter = (heldOut: number, now: number): boolean => heldOut >= now + leastGain;

/** Weights by their features' names, or several such tables by theirs. */
export type Table = ByName | Readonly<Record<string, ByName>>;

/** Two decimals are as much as the sets can tell. */
export const rounded = (weights: ByName): ByName =>
  Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Math.round(weight * 100) / 100 || 0]));
