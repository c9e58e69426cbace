import { describe, expect, it } from 'vitest';
import { givesReason } from '../../../src/core/extraction/reason-given.ts';
import { toQuery } from '../../../src/core/question/query.ts';

const isGiven = (question: string, text: string, language: string, before = ''): boolean =>
  givesReason({ text, before, language }, new Set(toQuery(question, [language]).terms));

describe('the reason that is asked for', () => {
  it.each([
    ['en', 'why did the mill close', 'The mill closed because the weir had burst.'],
    ['en', 'why did the mill close', 'Because the weir had burst, the mill closed.'],
    ['en', 'why did she leave', 'Her eyes were failing, so she could not read the plans.'],
    ['de', 'warum schloss die mühle', 'Die Mühle schloss, denn das Wehr war gebrochen.'],
    ['es', 'por qué cerró el molino', 'El molino cerró después de que se rompiera la presa.'],
    ['fr', 'pourquoi le moulin a fermé', "Le moulin a fermé faute d'eau."],
  ])('%s: %s – %s', (language, question, text) => expect(isGiven(question, text, language)).toBe(true));

  it('is none that another thing has, told by what is asked about', () =>
    expect(isGiven('why are there so few herons', 'They came at dawn because herons are shy.', 'en')).toBe(false));

  it('is that one where the sentence before speaks of what is asked about', () =>
    expect(
      isGiven('why are there so few herons', 'They came at dawn because herons are shy.', 'en', 'Herons are few.'),
    ).toBe(true));

  it('is told by the words of its own language: an English car gives none', () =>
    expect(isGiven('why did she leave', 'She drove a red car.', 'en')).toBe(false));
});
