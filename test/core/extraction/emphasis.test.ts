import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/core/answer.ts';
import { allWithEmphasis, withEmphasis } from '../../../src/core/extraction/emphasis.ts';
import { toQuery } from '../../../src/core/question/query.ts';

function marked(question: string, text: string, language = 'en'): readonly string[] {
  const claim = { text } as Claim;
  const { emphasis = [] } = withEmphasis(claim, toQuery(question, [language]));
  return emphasis.map(({ start, end }) => text.slice(start, end));
}

describe('the words in bold', () => {
  it.each([
    ['How many boats were lost?', 'The storm sank forty-one boats.', ['forty-one']],
    ['How many people came?', 'In all 1,400, more than ever, came.', ['1,400']],
    ['When was it published?', 'It was published on 22 June 2017.', ['22 June 2017']],
    ['Who found the leak?', 'The leak was found by Ida Holm’s.', ['Ida Holm']],
    ['How many planes were sent?', 'They sent a B-1 over the coast.', []],
    ['How thick is the wire?', 'The wire is 22mm.', []],
  ])('of “%s” are whole and bear no marks', (question, text, expected) => {
    expect(marked(question, text)).toEqual(expected);
  });

  it.each([
    ['en', 'what time did the boat leave', 'On Monday the boat left at 3.52am.', ['3.52am']],
    ['en', 'When does the office close?', 'The office closes at 4 p.m., as it always has.', ['4 p.m.']],
    [
      'de',
      'wann gingen die lichter aus',
      'Um 2.17 Uhr gingen die Lichter aus, erst um 11 Uhr kamen sie wieder.',
      ['2.17 Uhr'],
    ],
    ['fr', 'quand ferme le musée', 'Le musée ferme à 20 h 30.', ['20 h 30']],
    ['es', 'a qué hora sale el tren', 'El tren sale a las 18.30 el lunes.', ['18.30']],
    ['en', 'How much did the pool cost?', 'The pool cost £61,000, most of it for the lid of 2003.', ['£61,000']],
    ['en', 'How much has the council put aside?', 'The council has put aside £2.3m.', ['£2.3m']],
    ['fr', 'combien coûte la formation', 'Une formation de deux jours coûte 145 €.', ['145 €']],
  ])('are a time of day or a price with its sign (%s): %j', (language, question, text, expected) => {
    expect(marked(question, text, language)).toEqual(expected);
  });

  it('are those of the clause asked about', () => {
    const text = 'The pumps date from 2003, and the culvert was dug in 1874.';
    expect(marked('When was the culvert dug?', text)).toEqual(['1874']);
    expect(marked('When was the tower painted?', text)).toEqual([]);
  });

  it('are none in a further claim that has less of the question', () => {
    const claims = [{ text: 'The pool opened in 1990.' }, { text: 'It rained in 1991.' }] as Claim[];
    const marks = allWithEmphasis(claims, toQuery('When did the pool open?', ['en']));
    expect(marks.map(({ emphasis = [] }) => emphasis.length)).toEqual([1, 0]);
  });

  it('are none where several might answer', () => {
    expect(marked('Who repaired the pump?', 'The pump was repaired by Ida Holm after Per Vik had left.')).toEqual([]);
  });
});
