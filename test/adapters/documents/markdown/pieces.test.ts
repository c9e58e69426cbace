import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { withoutCountlessMarks } from '../../../../src/adapters/documents/markdown/countless-marks.ts';
import { piecesOf } from '../../../../src/adapters/documents/markdown/pieces.ts';

const many = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

describe('Markdown in pieces', () => {
  const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });
  /** The tree without positions. */
  const plain = (nodes: unknown): unknown =>
    JSON.parse(JSON.stringify(nodes, (key, value: unknown) => (key === 'position' ? undefined : value)));
  const parts: readonly string[] = [
    'A sentence with [a link][far] and a note[^1].\n\n',
    '```\ncode [far]\n\nmore code\n```\n\n',
    '- an item\n\n  its second paragraph\n\n- another\n\n',
    '1. one\n2. two\n\n   > quoted\n\nText after it.\n\n',
    '# A heading\n\n| a | b |\n|---|---|\n| [Far] | d |\n\n',
    '> quoted\ngoes on\n\n    indented code\n\nЕщё абзац[^Note].\n\n',
    '<div>\n\nin it\n\n</div>\n\n[^1]: first\n\n    goes on\n\n',
  ];
  it('is the same as Markdown whole', () => {
    const source = `${many(1_200, (at) => parts[(at * at + at) % parts.length] ?? '')}\n[far]: http://a.example\n\n[^note]: last\n`;
    const pieces = piecesOf(source);
    expect(pieces.length).toBeGreaterThan(4);
    const read = pieces.flatMap(({ source: one, added }) =>
      processor
        .parse(one)
        .children.filter(({ position }) => (position?.start.offset ?? 0) >= added)
        .map((node) => ({ type: node.type, node })),
    );
    const whole = processor.parse(source).children.map((node) => ({ type: node.type, node }));
    const unlinked = (nodes: typeof whole): unknown => plain(nodes.map(({ node }) => node));
    expect(unlinked(read)).toEqual(unlinked(whole));
  });

  it('keeps the marks of what people write, and of code', () => {
    const source = `${'[a](b) *c* '.repeat(200)}\n\n\`\`\`\n${'[1, 2], '.repeat(5_000)}\n\`\`\`\n`;
    expect(withoutCountlessMarks(source)).toBe(source);
  });
});
