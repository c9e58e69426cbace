import { describe, expect, it } from 'vitest';
import { atomsOf } from '../../../src/discord/markdown/literal.ts';
import { onOneLine } from '../../../src/discord/markdown/one-line.ts';
import { excerpt, piecesOf, shortened } from '../../../src/discord/markdown/shorten.ts';
import { understoodLine } from '../../../src/discord/views/understood.ts';
import { wordsFor } from '../../../src/discord/words/index.ts';

const french = 'Sur 10\u202f; tous\u00a0: «\u00a0le pont\u00a0»\u202f!';

describe('a text that is put on one line', () => {
  it.each([
    ['a\n\n b\t c ', 'a b c'],
    [` ${french}\n`, french],
    ['\u2003a\u3000b\u2028c', 'a b c'],
  ])('has single spaces, and keeps no-break ones: %j', (text, line) => {
    expect(onOneLine(text)).toBe(line);
    expect(shortened(text, 100)).toBe(line);
  });

  it('keeps them where it is shown as Markdown, cut or flat', () => {
    expect(excerpt(french, 200)).toBe(french);
    expect(excerpt(`${french} ${'pont '.repeat(50)}`, 60)).toContain(
      'Sur 10\u202f; tous\u00a0: «\u00a0le pont\u00a0»\u202f!',
    );
    expect(
      atomsOf(french, { flat: true })
        .map(({ markdown }) => markdown)
        .join(''),
    ).toBe(french);
  });

  it('is never cut before a sign that belongs to the word', () => {
    const pieces = piecesOf({ text: 'Est-ce bien le vieux pont\u202f? Oui\u202f! Non\u202f; si\u00a0: oui' }, 36);
    expect(pieces.filter((piece) => /^[?!;:»]/.test(piece))).toEqual([]);
  });

  it('keeps them in the name of a thread and in what was understood', () => {
    const words = wordsFor('fr');
    expect(shortened(words.discussion.threadName('Le pont'), 100)).toBe('Discussion\u00a0: Le pont');
    const line = understoodLine({ question: 'Et lui\u202f?', understoodAs: 'Que dit Tillerson\u202f?' }, words);
    expect(line).toContain('Tillerson\u202f?');
  });
});
