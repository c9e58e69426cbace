import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../../src/core/verification/support.ts';
import { passageOf } from '../passages.ts';

const articles = {
  en: passageOf(
    'The village has a market on Fridays. A chapel was raised on the hill above it by fishermen in 1840. ' +
      'Hanna Berg, a Lund councillor, spoke first. Berg was elected to the harbour board in 2019. ' +
      'She has sat on the school board since 2011. The firm opened two shops in the old town in spring.',
  ),
  de: passageOf('Das Dorf hat einen Markt. Eine Kapelle wurde 1840 von Fischern auf dem Hügel gebaut.', {
    source: { name: 'a.txt', title: 'Ein Bericht', language: 'de' },
  }),
  fr: passageOf('Le village a un marché. Une chapelle fut construite sur la colline par les pêcheurs en 1840.', {
    source: { name: 'a.txt', title: 'Un article', language: 'fr' },
  }),
} as const;

const faultOf = (language: keyof typeof articles, evidence: string, claim: string) => {
  const passage = articles[language];
  const start = passage.text.indexOf(evidence);
  return verdictOn(claim, [{ passage, place: { start, end: start + evidence.length } }]).fault;
};

describe('a beginning that is not the sentence’s', () => {
  it.each([
    ['en', 'A chapel was', 'The market was raised on the hill above it by fishermen in 1840.'],
    ['en', 'A chapel was', 'The village was raised on the hill above it by fishermen in 1840.'],
    ['en', 'Berg was', 'The market was elected to the harbour board in 2019.'],
    ['en', 'The firm', 'The village opened two shops in the old town in spring.'],
    ['de', 'Eine Kapelle', 'Der Markt wurde 1840 von Fischern auf dem Hügel gebaut.'],
    ['fr', 'Une chapelle', 'Le marché fut construite sur la colline par les pêcheurs en 1840.'],
  ] as const)('is found in %s of %j: %j', (language, evidence, claim) =>
    expect(faultOf(language, evidence, claim)).toBeDefined(),
  );

  it.each([
    ['Berg was', 'Hanna Berg was elected to the harbour board in 2019.'],
    ['Berg was', 'The councillor was elected to the harbour board in 2019.'],
    ['She has', 'Berg has sat on the school board since 2011.'],
    ['The firm', 'The company opened two shops in the old town in spring.'],
    ['A chapel', 'In 1840 a chapel was raised on the hill above it by fishermen.'],
  ])('is none where it names the same, of %j: %j', (evidence, claim) =>
    expect(faultOf('en', evidence, claim)).toBeUndefined(),
  );
});
