import { describe, expect, it } from 'vitest';
import { nounMentions, recurringTest } from '../../../src/core/study/nouns.ts';
import { termsOf } from '../../../src/core/text/terms.ts';

const nounsIn = (text: string, language: string) => nounMentions(text, language).map((mention) => mention.text);

describe('nouns that may be asked for', () => {
  it.each([
    ['en', 'The national library bought the manuscript in a sale at the harbour.', ['manuscript', 'harbour']],
    ['de', 'Der Rat verkaufte die alte Fähre an das Museum der Stadt.', ['Fähre', 'Museum', 'Stadt']],
    ['es', 'La ciudad vendió el puente de hierro al ayuntamiento vecino.', ['puente']],
    ['fr', 'Le conseil a vendu le navire en hiver et le phare en automne.', ['navire', 'phare']],
  ])('stand behind a word that stands before nouns, and are followed by none: %s', (language, text, nouns) => {
    expect(nounsIn(text, language)).toEqual(expect.arrayContaining(nouns));
  });

  it.each([
    ['en', 'The bridge toll rose in the latter part of the year.'],
    ['en', 'The largest of them slowly sank.'],
    ['de', 'Im letzten Jahr war der Anfang gemacht.'],
    ['es', 'La mayoría de las personas llegó en el mismo momento.'],
  ])('are neither part of something longer nor vague: %s', (language, text) => {
    expect(nounsIn(text, language)).toEqual([]);
  });

  it('are none in languages without words for it', () => {
    expect(nounsIn('Паром продали музею города.', 'ru')).toEqual([]);
  });

  it('agree with what stands before them, as far as that tells', () => {
    const [one, other] = nounMentions('Die Brücken über den Sund waren neu, die Brücke am Markt alt.', 'de');
    expect(one?.shape).not.toBe(other?.shape);
  });

  it('are a matter of the article where it comes back to them', () => {
    const recurs = recurringTest(
      ['The ferry was sold.', 'A ferry and a bridge.'].map((text) => ({ terms: termsOf(text, 'en') })),
      'en',
    );
    expect([recurs('ferry'), recurs('bridge')]).toEqual([true, false]);
  });
});
