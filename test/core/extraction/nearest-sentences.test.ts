import { describe, expect, it } from 'vitest';
import { nearestDraft } from '../../../src/core/extraction/nearest-sentences.ts';
import { rankSentences } from '../../../src/core/extraction/sentence-ranking.ts';
import { toQuery } from '../../../src/core/question/query.ts';
import { rankPassages } from '../../../src/core/retrieval/passage-ranking.ts';
import { termsOf } from '../../../src/core/text/terms.ts';
import { passageOf } from '../passages.ts';

function nearestIn(question: string, text: string): readonly string[] {
  const passage = passageOf(text);
  const query = toQuery(question, ['en']);
  const statistics = {
    passages: 1,
    averageLength: 8,
    documentFrequency: new Map(query.terms.map((term) => [term, 1])),
  };
  const ranked = rankPassages([{ passage, terms: termsOf(text, 'en') }], query, statistics);
  const { claims } = nearestDraft(rankSentences(ranked, { query, statistics }), query, [passage]);
  for (const { text: shown, evidence } of claims)
    for (const { passage, at = 0 } of evidence) expect(passage.text.slice(at, at + shown.length)).toBe(shown);
  return claims.map(({ text: shown }) => shown);
}

const told =
  'The northern harbour is closed to all boats. Boats lie at the northern harbour in rows. The harbour is cold at night. Gulls live there too. In 1911 somebody built a wall around it.';

describe('the sentences nearest to an answer', () => {
  it('are three, each where it stands, and no crumb is among them', () => {
    expect(nearestIn('Who painted the northern harbour?', `Yes. ${told}`)).toHaveLength(3);
    expect(nearestIn('Who painted the northern harbour?', `Harbour. ${told}`)).not.toContain('Harbour.');
  });

  it('have one of the kind asked for among them', () => {
    expect(nearestIn('When was the northern harbour painted?', told)).toContain(
      'In 1911 somebody built a wall around it.',
    );
  });

  it('are cut between words where they are long', () => {
    const [first = ''] = nearestIn('Where is the harbour?', `The harbour lies ${'behind many hills '.repeat(40)}here.`);
    expect(first.length).toBeLessThanOrEqual(400);
    expect(first).toMatch(/(?:behind|many|hills)$/);
  });
});
