/**
 * What decides the order of passages where there are no vectors, see `orderFeatures`; `score` is the unit. Fitted by
 * `npm run fit -- --only order`.
 */
export const orderWeights = {
  score: 1,
  letters: 1,
  names: 0.24,
} as const;
