import { describe, expect, it } from 'vitest';
import { matterOf, matterWords } from '../../../src/core/question/matter.ts';
import { englishGlossary } from '../../../src/core/text/lexicon/glossary/english.ts';
import {
  askedConcepts,
  plainConcepts,
  publicConcepts,
} from '../../../src/core/text/lexicon/glossary/plain-concepts.ts';
import { termsOf } from '../../../src/core/text/terms.ts';

const article = 'The council voted on Thursday to rebuild the wooden bridge that the flood of January swept away.';
const terms = new Set(termsOf(article, 'en'));
const matter = (text: string, language: string) =>
  matterOf(matterWords(text, language, ['en']), (term) => terms.has(term));

describe('the matter of a text', () => {
  it.each([
    ['which bridge did the council choose', 'en', ['bridge', 'council'], []],
    ['wie alt war die Holzbrücke', 'de', ['Holzbrücke'], []],
    ['el puente y la piscina', 'es', ['puente'], []],
    ["l'inondation et le chien du voisin", 'fr', ['inondation'], ['chien', 'voisin']],
    ['is the dog asleep', 'en', [], ['dog', 'asleep']],
  ])('%j (%s): what the article has, and what it does not have', (text, language, found, foreign) => {
    expect(matter(text, language)).toMatchObject({ found, foreign });
  });

  it('is not what is said of anything, nor small words', () =>
    expect(matter('how do you know what moins means, when did they begin to look', 'en')).toMatchObject({ found: [] }));

  it('leaves apart what is asked of any article, and what articles tell', () =>
    expect(matter('how much did it cost, and who was injured', 'en')).toEqual({
      found: [],
      foreign: [],
      telling: ['cost', 'injured'],
      unknown: [],
    }));

  it('does not know what another language calls a word that is in no glossary', () => {
    expect(matter('wie heißt das Dings da, Flansch', 'de').unknown).toContain('Flansch');
    expect(matter('the flange', 'en').foreign).toEqual(['flange']);
  });
});

describe('concepts that tell nothing, or little, of what a text is about', () => {
  const lists = [plainConcepts, askedConcepts, publicConcepts];
  it('are in the glossary, each in one list', () => {
    const all = lists.flatMap((list) => [...list]);
    expect(all.filter((concept) => !(concept in englishGlossary))).toEqual([]);
    expect(all.length).toBe(new Set(all).size);
  });
});
