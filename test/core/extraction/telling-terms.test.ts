import { describe, expect, it } from 'vitest';
import { isKnown, tellingTerms, unknownTerms } from '../../../src/core/extraction/telling-terms.ts';
import { toQuery } from '../../../src/core/question/query.ts';
import { termsOf } from '../../../src/core/text/terms.ts';

const telling = (question: string, language = 'en') => [...tellingTerms(toQuery(question, [language]))];
const known = (text: string, language = 'en') => new Set(termsOf(text, language));

describe('what tells in a question', () => {
  it.each([
    ['why are the people not really keen on a new harbour', 'en', ['harbour']],
    ['warum hat der typ das krasse boot gekauft', 'de', ['krass', 'boot', 'gekauft']],
    ['qué cosa le pasó al barco', 'es', ['barc']],
    ['pourquoi les gens ont fait le pont', 'fr', ['pont']],
    ['wann kann man den Hafen sehen', 'en', ['hafen']],
  ])('is none of the words of every day: %s', (question, language, terms) => {
    expect(telling(question, language)).toEqual(terms);
  });
});

describe('a term that an article has in another way', () => {
  it.each([
    ['defence', 'The defense rested.', 'en'],
    ['harbour', 'A harbor town.', 'en'],
    ['22mm', 'It measured 22 mm.', 'en'],
    ['Strafe', 'Eine Geldstrafe droht.', 'de'],
    ['Hackerangriff', 'Der Angriff dauerte an.', 'de'],
  ])('is known: %s', (word, text, language) => {
    expect(termsOf(word, language).every((term) => isKnown(term, known(text, language)))).toBe(true);
  });

  it('is unknown where it is another word, name or number', () => {
    const terms = known('The harbour of Tornby opened in 1924.');
    expect(unknownTerms(new Set(termsOf('harbour Torquay 1925', 'en')), terms)).toEqual(['torquai', '1925']);
  });
});
