import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../src/core/extraction/subject.ts';
import { toQuery } from '../../../src/core/question/query.ts';

const named = (question: string, text: string, language = 'en'): string | undefined => {
  const place = subjectOf(toQuery(question, [language]))?.placeIn(text);
  return place && text.slice(place.start, place.end);
};

describe('what a question is about', () => {
  it.each([
    ['in a row', 'who is ida holm', 'The mayor, Ida Holm, spoke.', 'Ida Holm'],
    ['with words between', 'who is ida holm', 'Ida van der Holm spoke.', 'Ida van der Holm'],
    ['with marks between', 'what is far sight', 'A tool, “Far-Sight”, watches.', 'Far-Sight'],
    ['by its last word alone', 'who is ida holm', 'Nobody saw HOLM there.', 'HOLM'],
    ['by its last word, where the row does not end as a word does', 'who is ida holm', 'Ida Holmes. Holm.', 'Holm'],
    ['where it first stands', 'who is ida holm', 'Holm came. Ida Holm left.', 'Holm'],
    ['of a word that begins and ends with the same letters', 'what is aa', 'aaa b aa.', 'aa'],
    ['in letters beyond the first plane', 'what is 𐐨𐐨', 'x 𐐨𐐨𐐨 y 𐐀𐐀.', '𐐀𐐀'],
  ])('is found %s', (_, question, text, expected) => expect(named(question, text)).toBe(expected));

  it.each([
    ['inside another word', 'who is ida holm', 'Stockholm is far, and Holms too.'],
    ['by its first word alone', 'who is ida holm', 'Ida spoke.'],
    ['with three words between', 'what is far sight', 'far and wide and dim sighted'],
  ])('is not found %s', (_, question, text) => expect(named(question, text)).toBeUndefined());

  it.each([
    ['de', 'wer ist holm', 'Die Bürgermeisterin HOLM sprach.', 'HOLM'],
    ['es', '¿quién es Peña?', 'La alcaldesa PEÑA habló.', 'PEÑA'],
  ])('is found in any case (%s)', (language, question, text, expected) => {
    expect(named(question, text, language)).toBe(expected);
  });
});
