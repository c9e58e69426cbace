/**
 * What the features of a passage weigh in its rank, see `passageFeatures`. Chosen by hand on the open question sets, and
 * measured by `npm run fit -- --only passages`.
 */
export const passageWeights = {
  lexical: 1,
  similarity: 1,
  coverage: 0.3,
  closeness: 0.15,
  closenessNearby: 0.15,
  pairing: 0.2,
} as const;
