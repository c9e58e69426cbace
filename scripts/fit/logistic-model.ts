import { type ByName, weightedSum } from '../../src/core/retrieval/weighted-sum.ts';
import { minimise, ridge } from './descent.ts';
import type { Learning } from './shares.ts';

const rounds = 3_000;

export interface Labelled {
  readonly set: string;
  readonly subject: string;
  readonly features: ByName;
  readonly isPositive: boolean;
}

/** Which way a feature may pull: up, down, or either. */
export type Pull = 1 | -1 | 0;

/** Weights of a logistic regression. The bias is a feature that is always 1, and is not held back. */
export function fitLogistic(
  rows: readonly Labelled[],
  pulls: Readonly<Record<string, Pull>>,
  { sharesOf, penalty, without }: Learning,
): ByName {
  const names = Object.keys(pulls);
  const scale = names.map((name) => sizeOf(rows.map(({ features }) => features[name] ?? 0)));
  const shares = sharesOf(rows);
  const matrix = rows.map(({ features }) =>
    Float64Array.from(names, (name, at) => (features[name] ?? 0) / (scale[at] ?? 1)),
  );
  const point = minimise({
    dimension: names.length,
    rounds,
    valueAt(weights, gradient) {
      let value = ridge(weights, gradient, (at) => (names[at] === 'bias' ? 0 : penalty));
      for (const [index, row] of matrix.entries()) {
        const share = shares[index] ?? 0;
        const sign = rows[index]?.isPositive ? 1 : -1;
        const score = sign * row.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), 0);
        value += share * Math.log1p(Math.exp(-score));
        const pull = (-sign * share) / (1 + Math.exp(score));
        for (let at = 0; at < row.length; at += 1) gradient[at] = (gradient[at] as number) + pull * (row[at] as number);
      }
      return value;
    },
    allow(weights) {
      for (const [at, name] of names.entries()) {
        const pull = pulls[name] ?? 0;
        if (without.includes(name) || (weights[at] ?? 0) * pull < 0) weights[at] = 0;
      }
    },
  });
  return Object.fromEntries(names.map((name, at) => [name, (point[at] ?? 0) / (scale[at] ?? 1)]));
}

/** The root of the mean square; 1 where there is nothing but zero. */
const sizeOf = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / Math.max(1, values.length)) || 1;

export const chanceOf = (weights: Partial<ByName>, features: ByName): number =>
  1 / (1 + Math.exp(-weightedSum(weights, features)));

/** The chance that a positive has a higher score than a negative: 0.5 tells nothing. NaN where one kind is absent. */
export function areaUnderCurve(scored: readonly { readonly score: number; readonly isPositive: boolean }[]): number {
  const order = scored.toSorted((a, b) => a.score - b.score);
  let below = 0;
  let won = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (order[to]?.score === order[from]?.score && to < order.length) to += 1;
    const equal = order.slice(from, to);
    const positives = equal.filter(({ isPositive }) => isPositive).length;
    won += positives * (below + (equal.length - positives) / 2);
    below += equal.length - positives;
    from = to;
  }
  return won / (below * (scored.length - below));
}
