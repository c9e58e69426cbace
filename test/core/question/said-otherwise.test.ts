import { describe, expect, it } from 'vitest';
import { toQuery } from '../../../src/core/question/query.ts';
import { saidOtherwise } from '../../../src/core/question/said-otherwise.ts';
import { termsOf } from '../../../src/core/text/terms.ts';

const meant = (question: string, word: string, language: string): string | undefined => {
  const [term = ''] = termsOf(word, language);
  return saidOtherwise(toQuery(question, [language])).get(term);
};

describe('what articles may say instead of a question’s word', () => {
  it.each([
    ['does the boss like it', 'director', 'en', 'boss'],
    ['who edits the paper', 'editor', 'en', 'edit'],
    ['who writes the songs', 'writer', 'en', 'write'],
    ['was sagt der chef', 'Leiter', 'de', 'chef'],
    ['qué dice el jefe', 'alumna', 'es', undefined],
    ['qué dice el jefe', 'director', 'es', 'jef'],
    ['que dit le patron', 'directeur', 'fr', 'patron'],
    ['what is in chapter 9', 'nine', 'en', '9'],
    ['was steht in kapitel drei', '3', 'de', 'drei'],
    ['qué dice el capítulo 9', 'nueve', 'es', '9'],
    ['que dit le chapitre cinq', '5', 'fr', 'cinq'],
  ])('%s: %s', (question, word, language, expected) => expect(meant(question, word, language)).toBe(expected));

  it('names who does it only where it is asked who does', () =>
    expect(meant('why does she edit the paper', 'editor', 'en')).toBeUndefined());
});
