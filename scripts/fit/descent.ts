export interface Descent {
  readonly dimension: number;
  readonly rounds: number;
  /** The function at the point; writes its gradient there into the second. */
  valueAt(point: Float64Array, gradient: Float64Array): number;
  /** Brings a point back to where it may be. */
  allow?(point: Float64Array): void;
}

/**
 * Where a smooth function is least, from zero: accelerated projected gradient descent (FISTA; Beck & Teboulle 2009) that
 * begins anew where it climbs (O’Donoghue & Candès 2015), and with shorter steps where it climbs at once.
 */
export function minimise({ dimension, rounds, valueAt, allow }: Descent): Float64Array {
  let point = new Float64Array(dimension);
  let ahead = new Float64Array(dimension);
  const gradient = new Float64Array(dimension);
  let last = Number.POSITIVE_INFINITY;
  let momentum = 1;
  let step = 1;
  for (let round = 0; round < rounds; round += 1) {
    const value = valueAt(ahead, gradient);
    if (value > last) {
      if (momentum <= firstMomentum) step /= 2;
      ahead = new Float64Array(point);
      momentum = 1;
      last = Number.POSITIVE_INFINITY;
      continue;
    }
    last = value;
    const next = ahead.map((one, at) => one - step * (gradient[at] ?? 0));
    allow?.(next);
    const moved = next.reduce((most, one, at) => Math.max(most, Math.abs(one - (point[at] ?? 0))), 0);
    const grown = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const kept = (momentum - 1) / grown;
    ahead = next.map((one, at) => one + kept * (one - (point[at] ?? 0)));
    point = next;
    momentum = grown;
    if (moved < still) break;
  }
  return point;
}

/** Half the squares of the weights times their penalties: what holds them back. Writes its gradient over the second. */
export function ridge(weights: Float64Array, gradient: Float64Array, penaltyOf: (at: number) => number): number {
  let value = 0;
  for (const [at, weight] of weights.entries()) {
    const penalty = penaltyOf(at);
    gradient[at] = penalty * weight;
    value += (penalty / 2) * weight * weight;
  }
  return value;
}

/** Weights are rounded to two decimals; what moves by less has arrived. */
const still = 1e-4;

/** After the first step, which has no momentum yet. */
const firstMomentum = (1 + Math.sqrt(5)) / 2;
