import { describe, expect, it } from 'vitest';
import { endOfOpenSpeech, quotationsOf } from '../../../src/core/text/quotation-marks.ts';

const quoted = (text: string) => quotationsOf(text).map(({ start, end }) => text.slice(start, end));

describe('quotations of a paragraph', () => {
  it.each([
    ['typographic marks', 'She said “the boat sank” twice.', ['“the boat sank”']],
    ['straight marks', 'He wrote "no" and "not yet".', ['"no"', '"not yet"']],
    ['an inch mark inside a word', 'The 5"x7" print cost "nothing".', ['"nothing"']],
    ['German marks', 'Er rief „Land in Sicht“ und lief.', ['„Land in Sicht“']],
    ['guillemets with spaces', 'Il a dit « le pont est fermé » hier.', ['« le pont est fermé »']],
    ['corner brackets', '他说「桥关了」。', ['「桥关了」']],
    ['one within another', '“He said ‘go!’ and left,” she said.', ['“He said ‘go!’ and left,”']],
    ['single marks, not apostrophes', 'The mayor’s ‘grand plan,’ it’s said, failed.', ['‘grand plan,’']],
    ['none', 'Nobody said a word.', []],
  ])('are found: %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('are open where the closing mark is missing', () => {
    expect(quotationsOf('He said: “The bridge is safe.')).toMatchObject([{ open: true, end: 29 }]);
  });
});

describe('a speech left open', () => {
  it('ends at the closing mark of the next paragraph', () => {
    const text = 'It was tested twice.” Then he left.';
    expect(text.slice(0, endOfOpenSpeech(text))).toBe('It was tested twice.”');
  });

  it('does not end where a new mark opens first', () => {
    expect(endOfOpenSpeech('“It was tested twice.”')).toBeUndefined();
  });
});
