/**
 * What the features of a sentence weigh in its score, see `featuresOf`: a linear softmax over the sentences that rival. Fitted
 * once; what `npm run fit -- --only sentences` fits puts no more right ones first on articles it was not fitted on. Those from
 * `identifies` on were chosen by hand: fitted freely, the few natural questions that have them make them huge.
 */
export const sentenceWeights = {
  withBefore: 2.08,
  withAfter: 1.71,
  soft: 0.68,
  close: 0.28,
  words: 1.32,
  trigrams: 1.76,
  trigramsSoFar: 2.15,
  names: 0.26,
  passage: 2.98,
  passageSimilarity: 2.05,
  similarity: 4.15,
  similarityNearby: 4.33,
  first: 0.51,
  person: 1.75,
  time: 1.88,
  number: 1.69,
  place: 1.26,
  reason: 1.32,
  otherKind: 0.15,
  count: 0.85,
  opens: 0.6,
  goesOn: 0.53,
  identifies: 3,
  introduces: 1,
  does: 1,
  means: 0.5,
  listed: 1,
  measured: 4,
  matter: 3,
  adds: 3,
  answers: 1,
  answersAlike: 0.3,
} as const;
