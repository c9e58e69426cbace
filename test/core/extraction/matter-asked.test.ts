import { describe, expect, it } from 'vitest';
import { headsOf, speaksOf } from '../../../src/core/extraction/matter-asked.ts';
import { toQuery } from '../../../src/core/question/query.ts';

const speaks = (question: string, text: string, language = 'en'): boolean =>
  speaksOf(headsOf(toQuery(question, [language])), text);

describe('what a question asks the time or number of', () => {
  it.each([
    ['When was Ada Lin born?', 'Ada Lin, whose birthday is in May, came in 1980.', 'en'],
    ['How many kids does she have?', 'She has two daughters.', 'en'],
    ['How much did the wall cost?', 'They paid two million for it.', 'en'],
    ['When did he die?', 'He was killed in 1911.', 'en'],
    ['How many ferries are there?', 'There is a ferry, and there are two more.', 'en'],
    ['Wann wurde Ada Lin geboren?', 'Das Jahr ihrer Geburt ist 1980.', 'de'],
    ['Wann wurde Ada Lin geboren?', 'She was born in 1980.', 'en'],
    ['¿Cuándo murió el alcalde?', 'Falleció en 1911; su muerte conmovió.', 'es'],
    ['Quand est mort le maire ?', 'Il est décédé en 1911.', 'fr'],
    ['What year did the bridge open?', 'It opened in 1924.', 'en'],
  ])('is spoken of by a relative: %s', (question, text, language) =>
    expect(speaks(question, text, language)).toBe(true),
  );

  it.each([
    ['When was Ada Lin born?', 'In 1980 Ada Lin came to town.', 'en'],
    ['How many kids does she have?', 'She has two boats.', 'en'],
    ['Who won the cup?', 'Ada Lin came to the cup in 1980.', 'en'],
    ['Wie viele Kinder hat er?', 'Er hat zwei Boote.', 'de'],
    ['¿Cuándo murió el alcalde?', 'El alcalde llegó en 1911.', 'es'],
    ['Combien coûte le pont ?', 'Le pont a deux arches.', 'fr'],
  ])('is not told by a sentence on something else: %s', (question, text, language) =>
    expect(speaks(question, text, language)).toBe(false),
  );

  it('binds no answer to why and how', () => expect(headsOf(toQuery('How did he die?', ['en']))).toEqual([]));
});
