import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toQuery } from '../../../src/core/question/query.ts';
import { orderFeatures, rankPassages } from '../../../src/core/retrieval/passage-ranking.ts';
import {
  closeness,
  coverage,
  inverseDocumentFrequency,
  lexicalScore,
  pairing,
  weighTerms,
} from '../../../src/core/retrieval/term-scores.ts';
import { articleOf, indexedOf } from '../../indexed-articles.ts';

const statistics = {
  passages: 10,
  averageLength: 5,
  documentFrequency: new Map([
    ['bridg', 1],
    ['cost', 8],
  ]),
};
const weights = weighTerms(['bridg', 'cost', 'otter'], statistics);
const terms = fc.array(fc.constantFrom('bridg', 'cost', 'otter', 'lin', 'oro'), { maxLength: 40 });

describe('ranking', () => {
  it('weighs rare terms more, and never below zero', () => {
    const [bridge, cost, unknown] = ['bridg', 'cost', 'none'].map((term) => inverseDocumentFrequency(term, statistics));
    expect(unknown).toBeGreaterThan(bridge ?? 0);
    expect(bridge).toBeGreaterThan(cost ?? 0);
    expect(cost).toBeGreaterThan(0);
  });

  it('keeps every score between 0 and 1', () => {
    fc.assert(
      fc.property(terms, (some) => {
        for (const score of [
          lexicalScore(some, weights, 5),
          coverage(some, weights),
          closeness(some, weights, 8),
          pairing(some, ['bridg', 'cost']),
        ]) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('finds as closeness the best window, as the plain way does', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 1, max: 12 }), (some, width) => {
        const windows = some.map((_, at) => coverage(some.slice(at, at + width), weights));
        expect(closeness(some, weights, width)).toBeCloseTo(Math.max(0, ...windows), 10);
      }),
    );
  });

  it('rewards terms that stand together', () => {
    const near = ['bridg', 'cost', 'a', 'b', 'c', 'd'];
    const far = ['bridg', 'a', 'b', 'c', 'd', 'cost'];
    expect(closeness(near, weights, 3)).toBeGreaterThan(closeness(far, weights, 3));
    expect(pairing(near, ['bridg', 'cost'])).toBe(1);
    expect(pairing(far, ['bridg', 'cost'])).toBe(0);
  });

  it('puts first the passage that has the question’s words, and breaks ties the same way each time', () => {
    const article = articleOf('town.txt', [
      'The bridge closes on Monday.',
      'Whales sing at night.',
      'The bridge cost nine million.',
    ]);
    const query = toQuery('What did the bridge cost?', ['en']);
    const found = indexedOf(article).map(({ passage, terms: own }) => ({ passage, terms: own }));
    const ranked = rankPassages(found, query, {
      passages: 3,
      averageLength: 3,
      documentFrequency: new Map([
        ['bridg', 2],
        ['cost', 1],
      ]),
    });
    expect(ranked[0]?.passage.text).toBe('The bridge cost nine million.');
    expect(rankPassages(found.toReversed(), query, statistics).map(({ passage }) => passage.id)).toEqual(
      rankPassages(found, query, statistics).map(({ passage }) => passage.id),
    );
  });

  it.each([
    ['es', '¿Cuántos habitantes tiene Olmeda?', 'En Olmeda viven 84 personas.', 'El valle tiene muchos habitantes.'],
    ['es', '¿Quién ganó la regata de 1987?', 'Venció Lucía Prado en 1987.', 'La regata la ganó un barco.'],
  ])(
    'tells the passage that has the name or the number asked for, without vectors (%s: %s)',
    (language, question, named, other) => {
      const article = articleOf(
        'town.txt',
        [other, named, 'Llueve.', 'Nieva.', 'Hay un valle, y un barco con habitantes.'],
        { language },
      );
      const query = toQuery(question, [language]);
      const found = indexedOf(article).map(({ passage, terms: own }) => ({ passage, terms: own }));
      const all = { passages: 5, averageLength: 4, documentFrequency: new Map(query.terms.map((term) => [term, 1])) };
      const features = orderFeatures(rankPassages(found, query, all), {
        query,
        statistics: all,
        weights: weighTerms(query.terms, all),
      });
      expect(features.map(({ names }) => names).filter((share) => share > 0)).toEqual([1]);
    },
  );
});
