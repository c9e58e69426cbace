import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/core/answer.ts';
import { withEmphasis } from '../../../src/core/extraction/emphasis.ts';
import { toQuery } from '../../../src/core/question/query.ts';

function marked(question: string, text: string): readonly string[] {
  const claim = { text } as Claim;
  const { emphasis = [] } = withEmphasis(claim, toQuery(question, ['en']));
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

  it('are none where several might answer', () => {
    expect(marked('Who repaired the pump?', 'The pump was repaired by Ida Holm after Per Vik had left.')).toEqual([]);
  });
});
