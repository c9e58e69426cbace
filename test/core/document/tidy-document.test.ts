import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText, toArticle } from '../../../src/core/document/article.ts';
import { paragraphsOf } from '../../../src/core/document/paragraphs.ts';
import { tidyDocument } from '../../../src/core/document/tidy-document.ts';

const origin = { kind: 'file', location: '/a.txt', name: 'a.txt' } as const;
const read = (text: string) => toArticle(tidyDocument({ blocks: paragraphsOf(text) }), origin);

const word = fc.constantFrom(
  'The',
  'bridge',
  'over',
  'the',
  'Orle',
  'opened',
  'Monday.',
  '“Yes,”',
  '-',
  '1.',
  '©',
  'Photo:',
  '*a*',
  '[x](y)',
  '\u00AD',
  '\uFFFD',
  '橋',
);
const gap = fc.constantFrom(' ', ' ', ' ', '\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\f', '\t');
const writing = fc.array(fc.tuple(word, gap)).map((parts) => parts.flat().join(''));

describe('a document that was tidied', () => {
  it('has blocks that are exact slices, in order, of one clean line each', () => {
    fc.assert(
      fc.property(writing, (text) => {
        const article = read(text);
        let end = 0;
        for (const block of article.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          end = block.end;
          expect(blockText(article, block)).toMatch(/^\S(?:.*\S)?$/u);
          expect(blockText(article, block)).not.toMatch(/[\r\n\u00AD\uFFFD]| {2}/);
        }
        expect(article.text.length).toBe(end);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same however its lines end', () => {
    const text = 'Bridge opens\n\nThe bridge opened.\nIt is new.\n\nNobody came to see it but the mayor.';
    const once = read(text);
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(once);
    expect(read(text.replace('\n\n', '\r\r').replace('\n', '\r\n'))).toEqual(once);
  });

  it('keeps a sentence that a picture cut in two whole, and the picture’s words out of it', () => {
    const { blocks } = tidyDocument({
      title: 'Ferry talks',
      blocks: [
        { kind: 'paragraph', text: 'The ferry company and the union parted on Tuesday, and the strike would probably' },
        { kind: 'caption', text: 'The ferry in winter' },
        { kind: 'paragraph', text: 'begin on Friday.' },
      ],
    });
    expect(blocks.map(({ text }) => text)).toEqual([
      'Ferry talks',
      'The ferry company and the union parted on Tuesday, and the strike would probably begin on Friday.',
      'The ferry in winter',
    ]);
  });

  it('leaves two paragraphs two where the first is a whole sentence or the second begins anew', () => {
    const whole = 'The ferry company and the union parted on Tuesday without a result.';
    const open = 'The ferry company and the union parted on Tuesday without a result, as the speaker';
    for (const [first, second] of [
      [whole, 'begin on Friday.'],
      [open, 'A strike is near.'],
    ] as const) {
      const { blocks } = tidyDocument({
        title: 'Ferry talks',
        blocks: [first, second].map((text) => ({ kind: 'paragraph' as const, text })),
      });
      expect(blocks).toHaveLength(3);
    }
  });

  it('parts a paragraph where the source has lost a character, so that nothing is quoted across the place', () => {
    const text =
      'The mayor opened the caf\uFFFD on the quay on Monday, and more than a hundred people came to see it, although it rained all day.';
    const { blocks, warnings } = tidyDocument({ title: 'Caf\uFFFD opens', blocks: [{ kind: 'paragraph', text }] });
    expect(blocks.map((block) => block.text)).toEqual(['Caf opens', ...text.split('\uFFFD ')]);
    expect(warnings).toEqual(['lost-characters']);
  });
});
