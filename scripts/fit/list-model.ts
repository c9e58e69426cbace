import type { ByName } from '../../src/core/retrieval/weighted-sum.ts';
import { minimise, ridge } from './descent.ts';
import type { ListRow } from './rows/rows.ts';
import type { Learning } from './shares.ts';

const rounds = 400;

/** A list as numbers: the candidates' features one after the other, each divided by its spread within lists. */
interface Numbers {
  readonly matrix: Float64Array;
  readonly isRight: readonly boolean[];
  readonly share: number;
}

/**
 * Weights with which a softmax over a question's candidates is likeliest to choose one that holds as much of the answer
 * as any. Questions whose answer no candidate holds teach nothing.
 */
export function fitLists(rows: readonly ListRow[], { sharesOf, penalty, without }: Learning): ByName {
  const teaching = rows.filter(({ held }) => Math.max(0, ...held) > 0);
  const names = teaching[0]?.names ?? [];
  const scale = spreads(teaching, names.length);
  const shares = sharesOf(teaching);
  const lists = teaching.map((row, at) => toNumbers(row, scale, shares[at] ?? 0));
  const point = minimise({
    dimension: names.length,
    rounds,
    valueAt(weights, gradient) {
      let value = ridge(weights, gradient, () => penalty);
      for (const list of lists) value += lossOf(list, weights, gradient);
      return value;
    },
    allow(weights) {
      for (const [at, name] of names.entries()) if (without.includes(name)) weights[at] = 0;
    },
  });
  return Object.fromEntries(names.map((name, at) => [name, (point[at] ?? 0) / (scale[at] ?? 1)]));
}

function toNumbers({ candidates, held }: ListRow, scale: readonly number[], share: number): Numbers {
  const most = Math.max(...held);
  const matrix = Float64Array.from(candidates.flatMap((row) => row.map((value, at) => value / (scale[at] ?? 1))));
  return { matrix, isRight: held.map((one) => one === most), share };
}

/** Of each feature, how far it is from its mean in a list; 1 where it never differs. */
function spreads(rows: readonly ListRow[], dimension: number): readonly number[] {
  const squares = new Float64Array(dimension);
  let count = 0;
  for (const { candidates } of rows) {
    count += candidates.length;
    for (let at = 0; at < dimension; at += 1) {
      const mean = candidates.reduce((sum, row) => sum + (row[at] ?? 0), 0) / candidates.length;
      for (const row of candidates) squares[at] = (squares[at] ?? 0) + ((row[at] ?? 0) - mean) ** 2;
    }
  }
  return [...squares].map((square) => Math.sqrt(square / Math.max(1, count)) || 1);
}

/** −log (what the softmax gives to the right ones); its gradient is added. */
function lossOf({ matrix, isRight, share }: Numbers, weights: Float64Array, gradient: Float64Array): number {
  const dimension = weights.length;
  const chances = new Float64Array(isRight.length);
  for (let at = 0; at < chances.length; at += 1) chances[at] = dot(matrix, at * dimension, weights);
  const most = chances.reduce((a, b) => Math.max(a, b));
  let all = 0;
  let right = Number.MIN_VALUE;
  for (let at = 0; at < chances.length; at += 1) {
    const one = Math.exp((chances[at] as number) - most);
    chances[at] = one;
    all += one;
    if (isRight[at]) right += one;
  }
  for (let at = 0; at < chances.length; at += 1) {
    const one = chances[at] as number;
    const pull = share * (one / all - (isRight[at] ? one / right : 0));
    const from = at * dimension;
    for (let index = 0; index < dimension; index += 1)
      gradient[index] = (gradient[index] as number) + pull * (matrix[from + index] as number);
  }
  return share * Math.log(all / right);
}

function dot(matrix: Float64Array, from: number, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += (matrix[from + at] as number) * (weights[at] as number);
  return sum;
}

/** Whether the candidate with the highest score holds the whole answer; of equal ones the first is taken. */
export function firstIsRight({ names, candidates, held }: ListRow, weights: Partial<ByName>): boolean {
  const own = Float64Array.from(names.map((name) => weights[name] ?? 0));
  const scores = candidates.map((row) => dot(Float64Array.from(row), 0, own));
  return held[scores.indexOf(Math.max(...scores))] === 1;
}
