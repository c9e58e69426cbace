import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../src/core/text/segments.ts';
import { locateQuote } from '../../../src/core/verification/locate-quote.ts';

const found = (text: string, quote: string, near?: number) => {
  const span = locateQuote(text, quote, near);
  return span && text.slice(span.start, span.end);
};

describe('locateQuote', () => {
  const vale = '“We won’t wait—not now…” Vale said.';

  it.each([
    [vale, '"We won\'t wait-not now..."', '“We won’t wait—not now…”'],
    [vale, 'We won`t wait -- not now', 'We won’t wait—not now'],
    [vale, 'we won’t wait', 'We won’t wait'],
    [vale, '“Vale said”', 'Vale said'],
    [vale, 'Vale said,', 'Vale said'],
    [
      'It is “at a\u00a0stage” where\n we are going to have to ... start',
      'stage" where we are',
      'stage” where\n we are',
    ],
    ['going to have to ... start', 'have to… start', 'have to ... start'],
    ['going to have to . . . start', 'have to … start', 'have to . . . start'],
    ['The oﬃce conﬁrmed a proﬁt.', 'office confirmed a profit', 'oﬃce conﬁrmed a proﬁt'],
    ['Ｐａｇｅ １２ of 40', 'Page 12 of 40', 'Ｐａｇｅ １２ of 40'],
    ['a co\u00adop\u00aderative bank', 'cooperative bank', 'co\u00adop\u00aderative bank'],
    ['Cafe\u0301 society', 'Café society', 'Cafe\u0301 society'],
    ['费用约五十亿元，明年开工。', '约五十亿元', '约五十亿元'],
    ['The U.S. Navy, 1,000 strong', '1,000 strong', '1,000 strong'],
    ["Tillerson's remarks", 'Tillerson', 'Tillerson'],
  ])('in %j finds %j', (text, quote, expected) => expect(found(text, quote)).toBe(expected));

  it.each([
    [vale, '“We will gladly wait”'],
    [vale, 'we WON’T wait'],
    ['It cost 15 million.', '5 million'],
    ['It cost 1.5 million.', '5 million'],
    ['It cost 1,500 dollars.', 'It cost 1'],
    ['It cost 2,500 dollars.', '500 dollars'],
    ['It fell to -5 degrees.', '5 degrees'],
    ['We can’t wait.', 'We can'],
    ['In 2017 they met.', 'In 201'],
    ['An area of 10² metres', '102 metres'],
    ['The oﬃce', 'fice'],
    ['A nice day', 'An ice day'],
    ['Anderson left.', 'and'],
    ['Anything.', '…'],
    ['Anything.', ''],
  ])('in %j does not find %j', (text, quote) => expect(locateQuote(text, quote)).toBeUndefined());

  it('prefers the occurrence nearest to where it should stand', () => {
    const text = 'He left. She left. He left.';
    expect(locateQuote(text, 'He left.')?.start).toBe(0);
    expect(locateQuote(text, 'he left', 19)?.start).toBe(19);
  });

  it('agrees with trying every stretch of the text', () => {
    const piece = fc.constantFrom(
      ...['a', 'B', 'b', 'e\u0301', 'é', 'ﬁ', 'fi', ' ', '\u00a0', '\n', '"', '”', '’', "'", '-', '—'],
    );
    const rare = fc.constantFrom('\u00ad', '👩‍🚀', '7', '７', '城');
    const writing = fc
      .array(fc.oneof({ weight: 4, arbitrary: piece }, rare), { maxLength: 14 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(
        writing,
        fc.array(fc.oneof(piece, rare), { minLength: 1, maxLength: 3 }),
        fc.nat(14),
        (text, parts, near) => {
          const quote = parts.join('').trim();
          const places = everyPlace(text, quote);
          const span = locateQuote(text, quote, near);
          if (places.length > 0) {
            expect(span).toBeDefined();
            const closest = Math.min(...places.map(({ start }) => Math.abs(start - near)));
            expect(Math.abs((span?.start ?? Number.NaN) - near)).toBe(closest);
          }
          if (!span) return;
          const edges = boundaries(text);
          expect(edges).toContain(span.start);
          expect(edges).toContain(span.end);
          expect(lettersOf(text.slice(span.start, span.end)).toLowerCase()).toBe(lettersOf(quote).toLowerCase());
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

const boundaries = (text: string) => [
  ...[...segmentsOf(text, 'en', 'grapheme')].map(({ start }) => start),
  text.length,
];
const lettersOf = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}\p{So}]/gu, '');

/** The reference: every stretch between two grapheme boundaries whose levelled text is the quote's, as whole words. */
function everyPlace(text: string, quote: string) {
  if (!/[\p{L}\p{N}]/u.test(quote)) return [];
  const edges = boundaries(text);
  const wanted = level(quote);
  const casings = [
    wanted,
    wanted.replace(/\p{L}/u, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    ),
  ];
  return edges.flatMap((start) =>
    edges
      .filter(
        (end) => end > start && isTight(text.slice(start, end)) && casings.includes(level(text.slice(start, end))),
      )
      .filter((end) => isWhole(text, start, end) && !dividesDashes(text, start) && !dividesDashes(text, end))
      .map((end) => ({ start, end })),
  );
}

const level = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\u00ad/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[”"]/gu, '"')
    .replace(/’/gu, "'")
    .replace(/ ?[-—](?: ?[-—])* ?/gu, '-')
    .trim();

/** Several dashes are levelled to one, and found as one. */
const dividesDashes = (text: string, at: number) =>
  /[-—]\s*$/u.test(text.slice(0, at)) && /^\s*[-—]/u.test(text.slice(at));

const isTight = (slice: string) => !/^[\s\u00ad]|[\s\u00ad]$/u.test(slice);

function isWhole(text: string, start: number, end: number) {
  const word = /[\p{L}\p{M}\p{N}]/u;
  const before = text.slice(0, start).replaceAll('\u00ad', '').normalize('NFKC');
  const after = text.slice(end).replaceAll('\u00ad', '').normalize('NFKC');
  const slice = text.slice(start, end).normalize('NFKC');
  const joined = (left: string, right: string) => {
    const pair = [[...left].at(-1) ?? ' ', [...right][0] ?? ' '];
    return pair.every((character) => word.test(character) && character !== '城');
  };
  if (joined(before, slice) || joined(slice, after)) return false;
  if (/[7]/.test(slice[0] ?? '') && /(?:^|\s)-$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  return !(/\p{L}$/u.test(slice) && /^['’](?!s)\p{L}/u.test(after));
}
