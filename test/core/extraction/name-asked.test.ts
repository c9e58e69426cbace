import { describe, expect, it } from 'vitest';
import { nameAsked } from '../../../src/core/extraction/name-asked.ts';
import { toQuery } from '../../../src/core/question/query.ts';

describe('a name that is asked for', () => {
  it.each([
    ['en', 'what is the name of the baker', 'The baker Ida Holm opened at six.', 'named'],
    ['en', "what's the baker called", 'Ida Holm, a baker from Lunde, opened at six.', 'named'],
    ['en', 'what is the name of the baker', 'The baker opened at six.', 'unnamed'],
    ['en', 'what is the name of the baker', 'Rain fell on Lunde.', 'absent'],
    ['de', 'wie heißt der hacker', 'Nachdem Hacker die Daten kopiert hatten, schwieg der Konzern.', 'unnamed'],
    ['de', 'wie heisst die richterin', 'Die Vorsitzende Richterin Ida Holm schwieg.', 'named'],
    ['es', '¿cómo se llama la alcaldesa?', 'No me gusta, explica la alcaldesa, Ida Holm.', 'named'],
    ['es', 'cual es el nombre de la alcaldesa', 'La alcaldesa no vino.', 'unnamed'],
    ['fr', "comment s'appelle le boulanger", 'Le boulanger Yann Holm se lève tôt.', 'named'],
    ['fr', "le boulanger s'appelle comment", 'Le boulanger se lève tôt.', 'unnamed'],
  ])('stands beside what it is of, or does not (%s: %s)', (language, question, text, told) =>
    expect(nameAsked(toQuery(question, [language]))?.(text)).toBe(told),
  );

  it('is in no other question', () => expect(nameAsked(toQuery('where is the baker', ['en']))).toBeUndefined());
});
