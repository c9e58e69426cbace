/**
 * What the features of a passage weigh in its rank, see `passageFeatures`. Chosen by hand on the open question sets; a fit
 * (`npm run fit -- --only passages`) does not beat them in cross-validation.
 */
export const passageWeights = {
  lexical: 1,
  similarity: 1,
  coverage: 0.3,
  closeness: 0.15,
  closenessNearby: 0.15,
  pairing: 0.2,
} as const;
