import { foldsOf } from './folds.ts';
import type { OfSet } from './shares.ts';

export interface Folding {
  readonly folds: number;
  readonly seed: number;
}

/** What a model that was not shown the row's article says of it, row by row, and the row's fold. */
export function crossValidated<Row extends OfSet & { readonly subject: string }, Model, Said>(
  rows: readonly Row[],
  { folds, seed }: Folding,
  { learn, apply }: { learn(rows: readonly Row[]): Model; apply(model: Model, row: Row): Said },
): { readonly said: readonly Said[]; readonly foldOf: readonly number[] } {
  const foldOf = foldsOf(rows, folds, seed);
  const models = Array.from({ length: folds }, (_, fold) => learn(rows.filter((_, at) => foldOf[at] !== fold)));
  return { said: rows.map((row, at) => apply(models[foldOf[at] ?? 0] as Model, row)), foldOf };
}

/** A figure of all rows, and how much it differs from fold to fold: the standard deviation. */
export interface Spread {
  readonly value: number;
  readonly deviation: number;
}

export function spreadOver<Row>(
  rows: readonly Row[],
  foldOf: (row: Row) => number,
  figure: (rows: readonly Row[]) => number,
): Spread {
  const parts = [...new Set(rows.map(foldOf))].map((fold) => figure(rows.filter((row) => foldOf(row) === fold)));
  const known = parts.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { value: figure(rows), deviation: Math.sqrt(squares / Math.max(1, known.length - 1)) };
}

export const spreadText = ({ value, deviation }: Spread): string =>
  Number.isNaN(value) ? '–' : `${value.toFixed(3)} ± ${deviation.toFixed(3)}`;
