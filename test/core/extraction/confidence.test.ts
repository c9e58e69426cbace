import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/core/document/passage.ts';
import { confidenceOf, isEnough } from '../../../src/core/extraction/confidence.ts';
import { rankSentences } from '../../../src/core/extraction/sentence-ranking.ts';
import { toQuery } from '../../../src/core/question/query.ts';
import { type Ranked, rankPassages } from '../../../src/core/retrieval/passage-ranking.ts';
import { termsOf } from '../../../src/core/text/terms.ts';
import { passageOf } from '../passages.ts';

const said = 'The council approved the third plan for the northern harbour in March.';

/** How sure it is that the sentence answers, among so many passages of its article. */
function confidenceIn(question: string, sentence = said, passages = 1, language = 'en') {
  const query = toQuery(question, [language]);
  const others = Array.from({ length: passages - 1 }, (_, at) => passageOf('Gulls cry.', { id: `a:${at + 1}` }));
  const source = { name: 'a.txt', title: 'An article', language };
  const found = [passageOf(sentence, { source }), ...others].map((passage: Passage) => ({
    passage,
    terms: termsOf(passage.text, language),
    similarity: passage.id === 'a:0' ? 0.7 : 0,
  }));
  const documentFrequency = new Map(
    query.terms.map((term) => [term, termsOf(sentence, language).includes(term) ? 1 : 0]),
  );
  const statistics = { passages: found.length, averageLength: 8, documentFrequency };
  const ranked: readonly Ranked[] = rankPassages(found, query, statistics);
  const [best] = rankSentences(ranked, { query, statistics });
  if (!best) throw new Error('There is a sentence.');
  return confidenceOf(best, ranked, { query, statistics });
}

const supported = (question: string, passages?: number): number => confidenceIn(question, said, passages).supported;

describe('the confidence that a sentence answers', () => {
  it('is enough where it says what is asked', () => {
    expect(isEnough(confidenceIn('What did the council approve for the northern harbour in March?'))).toBe(true);
  });

  it.each([
    ['says the opposite', 'When did the council reject the third plan for the northern harbour?'],
    ['has another number', 'When did the council approve the 4th plan for the northern harbour?'],
    ['affirms what the question denies', 'Who did not approve the third plan for the northern harbour?'],
  ])('falls where the sentence %s', (_, question) => {
    expect(supported(question)).toBeLessThan(
      supported('When did the council approve the third plan for the northern harbour?') - 0.1,
    );
  });

  it('does not fall where only what tells which is denied', () => {
    const denied = 'Who approved the third plan for the northern harbour that Lin did not like?';
    const affirmed = 'Who approved the third plan for the northern harbour that Lin did like?';
    expect(supported(denied)).toBe(supported(affirmed));
  });

  it.each([
    ['en', 'Who did not come to the harbour?', 'The council was unable to come to the harbour.'],
    ['es', '¿Quién no vino al puerto del norte?', 'Nadie del concejo vino al puerto del norte.'],
    ['de', 'Wer kam nicht zum Hafen?', 'Niemand vom Rat kam zum Hafen.'],
  ])('does not fall where the sentence denies in other words (%s)', (language, question, sentence) => {
    const denied = confidenceIn(question, sentence, 1, language).supported;
    expect(denied).toBeGreaterThan(0.11);
  });

  it.each([
    ['de', 'wie viele leute haben die arbeit verloren', 'Neun Beschäftigte verloren ihre Arbeit.'],
    ['en', 'how many people lost their work', 'Nine bakers lost their work.'],
    ['fr', 'quelle température faut-il', 'Laissez reposer deux jours à 25 degrés.'],
  ])('does not fall for a word that asks in other words (%s: %s)', (language, question, sentence) => {
    expect(isEnough(confidenceIn(question, sentence, 1, language))).toBe(true);
  });

  it('falls where “how many” counts what no article speaks of', () => {
    const sentence = 'The two councils spoke about the northern harbour.';
    expect(confidenceIn('How many troops are in the northern harbour?', sentence).supported).toBeLessThan(
      confidenceIn('How many councils spoke about the northern harbour?', sentence).supported - 0.2,
    );
  });

  it('does not fall where the opposite is what a yes or no is asked for', () => {
    const no = supported('Did the council reject the third plan for the northern harbour in March?');
    expect(no).toBeGreaterThan(supported('When did the council reject the third plan for the northern harbour?') + 0.1);
  });

  it('takes a number for the same however it is written', () => {
    const asked = 'When did the council approve plan number 3 for the northern harbour?';
    expect(supported('When did the council approve the 3rd plan for the northern harbour?')).toBeGreaterThan(
      supported(asked),
    );
  });

  it('falls with the number of passages that an article has, up to a point', () => {
    const asked = 'When did the council approve the third plan for the northern harbour?';
    expect(supported(asked, 12)).toBeLessThan(supported(asked, 5));
    expect(supported(asked, 20)).toBeLessThan(supported(asked, 12));
    expect(supported(asked, 40)).toBe(supported(asked, 20));
  });
});
