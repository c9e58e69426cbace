/**
 * Three logistic models of whether the best sentence answers, see `confidenceFeatures`. Every feature pulls the way a reader
 * would expect, though free weights would fit the sets better. `headMissing` was set by hand
 * after the fit.
 */
export const confidenceWeights = {
  onTopic: {
    bias: -9.65,
    passageCoverage: 3.7,
    unknown: -4.49,
    namesNearby: 0.35,
    trigrams: 8.41,
    rank: 4.77,
    similarity: 12.38,
  },
  onTopicWithoutVectors: {
    bias: 3.69,
    unknown: -10.47,
    trigrams: 1.45,
    rank: 5,
  },
  supported: {
    bias: -2.42,
    similarity: 1.66,
    names: 0.44,
    namesNearby: 0.22,
    numbers: 1.57,
    heaviestMissing: -0.08,
    lacksTime: -0.6,
    lacksNumber: -2.1,
    headMissing: -2,
    negated: -3.46,
    opposed: -1.8,
    crowd: -1.4,
  },
} as const;
