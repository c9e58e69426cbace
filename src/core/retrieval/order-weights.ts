/**
 * What decides the order of passages where there are no vectors, see `orderFeatures`; `score` is the unit. Fitted by
 * `npm run fit -- --only order`.
 */
export const orderWeights = {
  score: 1,
  letters: 0.96,
  offered: 0.26,
  names: 0.23,
} as const;
