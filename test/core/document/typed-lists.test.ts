import { expect, it } from 'vitest';
import { typedLists } from '../../../src/core/document/typed-lists.ts';

const read = (...texts: readonly string[]) =>
  typedLists(texts.map((text, at) => ({ kind: 'paragraph', text, at }))).map(({ kind, text }) => [kind, text]);

const lead = 'The board would not:';

it.each([
  ['(a) move the crane', '(b) sell the market'],
  ['1) move the crane', '2) sell the market'],
  ['3. move the crane', '4. sell the market'],
  ['a. move the crane', 'b. sell the market'],
  ['(i) move the crane', '(ii) sell the market'],
  ['iv) move the crane', 'v) sell the market'],
])('paragraphs that count on after a colon are items, in their own words: %s', (one, other) => {
  expect(read(lead, one, other, 'It meets in May.')).toEqual([
    ['paragraph', lead],
    ['item', one],
    ['item', other],
    ['paragraph', 'It meets in May.'],
  ]);
});

it('so are paragraphs behind a sign, which goes', () => {
  expect(read(lead, '• move the crane', '• sell the market').slice(1)).toEqual([
    ['item', 'move the crane'],
    ['item', 'sell the market'],
  ]);
});

it.each([
  ['nothing leads them in', ['The board met.', '1) It moved the crane.', '2) It sold the market.']],
  ['there is only one', [lead, '12. Mai', 'It meets in May.']],
  ['they do not count on', [lead, '7. move the crane', '12. sell the market']],
  ['they are marked in two ways', [lead, '(a) move the crane', 'b. sell the market']],
])('they stay paragraphs where %s', (_, texts) => {
  expect(read(...texts).map(([kind]) => kind)).not.toContain('item');
});
