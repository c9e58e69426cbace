import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedBlock, toArticle } from '../../../src/core/document/article.ts';
import { splitPassages } from '../../../src/core/document/split-passages.ts';

const origin = { kind: 'file', location: '/town.txt', name: 'town.txt' } as const;
const articleOf = (blocks: readonly ParsedBlock[]) => toArticle({ blocks, language: 'en' }, origin);
const paragraphs = (...texts: string[]) => articleOf(texts.map((text) => ({ kind: 'paragraph', text })));

describe('splitPassages', () => {
  it('gives exact, ordered slices that cover the body and never cut a grapheme', () => {
    const word = fc.constantFrom(
      'bridge',
      'Mayor',
      'Lin',
      'said.',
      '👩‍🚀',
      'e\u0301',
      '🇫🇷',
      'x'.repeat(40),
      '。',
      '\u200d',
    );
    const block = fc.record({
      kind: fc.constantFrom('paragraph', 'heading', 'item', 'row', 'caption') as fc.Arbitrary<ParsedBlock['kind']>,
      text: fc
        .array(word, { minLength: 1, maxLength: 30 })
        .chain((words) => fc.constantFrom(words.join(' '), words.join(''))),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const article = articleOf(blocks);
        const passages = splitPassages(article, { target: 60, most: 120 });
        const edges = new Set([...new Intl.Segmenter('en').segment(article.text)].map(({ index }) => index));
        let end = 0;
        for (const passage of passages) {
          expect(article.text.slice(passage.start, passage.end)).toBe(passage.text);
          expect(passage.start).toBeGreaterThanOrEqual(end);
          expect(article.text.slice(end, passage.start).trim()).toBe('');
          expect(edges.has(passage.start)).toBe(true);
          expect(edges.has(passage.end) || passage.end === article.text.length).toBe(true);
          expect(passage.end - passage.start).toBeLessThanOrEqual(120);
          end = passage.end;
        }
        expect(article.text.slice(end, article.bodyEnd).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('tells repeated sentences apart by their place', () => {
    const passages = splitPassages(paragraphs('Costs rose. Costs rose. Costs rose again in May. Costs rose.'), {
      target: 10,
      most: 24,
    });
    expect(passages.map(({ start }) => start)).toEqual([0, 24, 49]);
  });

  it('puts short paragraphs together and opens a passage at a heading', () => {
    const article = articleOf([
      { kind: 'paragraph', text: 'One.' },
      { kind: 'paragraph', text: 'Two.' },
      { kind: 'heading', text: 'Costs', level: 2 },
      { kind: 'paragraph', text: 'Three.' },
    ]);
    const passages = splitPassages(article);
    expect(passages.map(({ text }) => text)).toEqual(['One.\n\nTwo.', 'Costs\n\nThree.']);
    expect(passages[1]?.heading).toBe('Costs');
    expect(passages[1]?.parts).toEqual([{ paragraph: 3, start: 19, end: 25 }]);
  });

  it('gives each part of a table its header as context, not as text', () => {
    const rows = ['City | Votes | Share', 'North | 500 | 17%', 'South | 900 | 30%', 'East | 510 | 17%'];
    const article = articleOf(rows.map((text, index) => ({ kind: 'row', text, ...(index > 0 ? { context: 0 } : {}) })));
    const passages = splitPassages(article, { target: 20, most: 60 });
    const east = passages.find(({ text }) => text.includes('East'));
    expect(east?.context).toBe('City | Votes | Share');
    expect(east?.text).not.toContain('City');
  });

  it('cuts five megabytes without a space quickly', () => {
    const passages = splitPassages(paragraphs('x'.repeat(5_000_000)));
    expect(passages.length).toBe(Math.ceil(5_000_000 / 1_500));
  });
});
