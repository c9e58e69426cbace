import { describe, expect, it } from 'vitest';
import { extractDraft } from '../../../src/core/extraction/extract-sentences.ts';
import { passagesToRead } from '../../../src/core/extraction/passages-read.ts';
import { rankSentences } from '../../../src/core/extraction/sentence-ranking.ts';
import { toQuery } from '../../../src/core/question/query.ts';
import { rankPassages } from '../../../src/core/retrieval/passage-ranking.ts';
import { termsOf } from '../../../src/core/text/terms.ts';
import { passageOf } from '../passages.ts';

/** The claims that passages give, each the only one of its article. */
function claimsFor(question: string, ...texts: readonly string[]) {
  const query = toQuery(question, ['en']);
  const found = texts.map((text, at) => {
    const passage = passageOf(text);
    const articleId = `${passage.articleId}${at}`;
    return { passage: { ...passage, id: `${articleId}-0`, articleId }, terms: termsOf(text, 'en') };
  });
  const having = (term: string): number => found.filter(({ terms }) => terms.includes(term)).length;
  const documentFrequency = new Map(query.terms.map((term) => [term, having(term)]));
  const averageLength = found.reduce((sum, { terms }) => sum + terms.length, 0) / found.length;
  const statistics = { passages: found.length, averageLength, documentFrequency };
  const ranked = rankPassages(found, query, statistics);
  const asked = { query, statistics };
  return extractDraft(rankSentences(passagesToRead(ranked), asked), ranked, asked).draft.claims;
}

describe('the sentences that answer', () => {
  it('are one claim where two that are nearly as good follow each other', () => {
    const pair = 'In June ferries cross the strait at nine. In July ferries cross the strait at ten.';
    const [claim] = claimsFor('When do ferries cross the strait?', `${pair} Tickets are sold on board.`);
    expect(claim?.text).toBe(pair);
    expect(claim?.evidence.map(({ quote }) => quote)).toEqual([pair]);
  });

  it('bring the sentence before along where one opens with a word that only it explains', () => {
    const pair = 'The old lighthouse stands on a rock. It was painted red in 1924 by sailors.';
    const claims = claimsFor('When was it painted red by sailors?', `Boats pass daily. ${pair}`);
    expect(claims.map(({ text }) => text)).toEqual([pair]);
  });

  it('name a sum of money first where a price is asked for', () => {
    const [claim] = claimsFor(
      'How much will the harbour wall cost?',
      'The port will raise its harbour wall by two metres before 2026, it said. The fishermen oppose it. The work will cost 14 million euros.',
    );
    expect(claim?.text).toBe('The work will cost 14 million euros.');
  });

  it('are of another article only where it speaks as much of what is asked', () => {
    const spoken = 'Nygaard spoke of the island in winter, as he had done before.';
    const strange = 'Islets and winds do shrink, but those of Nyborg do not ever go away.';
    const also = 'Nygaard left the island before winter, the county said.';
    const textsOf = (other: string) =>
      claimsFor('Did Nygaard ever go to the island in winter?', spoken, other).map(({ text }) => text);
    expect(textsOf(strange)).toEqual([spoken]);
    expect(textsOf(also)).toContain(also);
  });

  it('stand alone where the pair would be too long for a phone', () => {
    const long = `The old lighthouse stands on a rock ${'among many other rocks '.repeat(18)}by the sea.`;
    const claims = claimsFor('When was it painted red by sailors?', `${long} It was painted red in 1924 by sailors.`);
    expect(claims[0]?.text).toBe('It was painted red in 1924 by sailors.');
  });
});
