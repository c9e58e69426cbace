import { describe, expect, it } from 'vitest';
import { sayingDraft } from '../../../src/core/extraction/saying-sentences.ts';
import { rankSentences } from '../../../src/core/extraction/sentence-ranking.ts';
import { toQuery } from '../../../src/core/question/query.ts';
import { rankPassages } from '../../../src/core/retrieval/passage-ranking.ts';
import { termsOf } from '../../../src/core/text/terms.ts';
import { passageOf } from '../passages.ts';

function sayings(text: string, name: string, topic?: string): readonly string[] {
  const query = toQuery(`What did ${name} say?`, ['en']);
  const statistics = {
    passages: 1,
    averageLength: 8,
    documentFrequency: new Map(query.terms.map((term) => [term, 1])),
  };
  const ranked = rankPassages([{ passage: passageOf(text), terms: termsOf(text, 'en') }], query, statistics);
  const said = { kind: 'by', name, verb: 'say', isAbout: topic !== undefined, ...(topic ? { topic } : {}) } as const;
  const draft = sayingDraft(rankSentences(ranked, { query, statistics }), said, 'en');
  return draft?.claims.map((claim) => claim.text) ?? [];
}

const text =
  'A spokesman for the Harbour Bank (HBK) said that fees would fall. “The HBK is slow,” Ada Lin told the press. Everybody likes the HBK.';

describe('sentences in which somebody says something', () => {
  it('are those with the name and a verb of saying outside quotation marks', () => {
    expect(sayings(text, 'hbk')).toEqual([text.slice(0, text.indexOf(' “'))]);
  });

  it('speak of the topic where there is one', () => {
    expect(sayings(text, 'hbk', 'fees')).toHaveLength(1);
    expect(sayings(text, 'hbk', 'ferries')).toEqual([]);
  });
});
