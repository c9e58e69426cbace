import { describe, expect, it } from 'vitest';
import { asides, type SeenText } from '../../../src/core/document/reckoning.ts';
import { regainProse } from '../../../src/core/document/regain-prose.ts';

const body: readonly string[] = [
  'The council of Arlen met on Monday evening in the old mill by the weir, and sat until midnight.',
  'Ada Finch, who owns the mill, told everybody in the room that she would not sell it to the town.',
];
const note =
  'This article was amended on 14 March: the mill was built in 1911 and not in 1921, as an earlier version had it. The price that was named is the price of the roof alone; the whole of the repair would cost three million.';
const german =
  'In einer früheren Fassung hieß es, die Mühle sei 1921 gebaut worden; tatsächlich stammt sie von 1911. Auch der genannte Preis war falsch: Er gilt für das Dach allein, die ganze Ausbesserung würde drei Millionen kosten.';
const article = body.map((text) => ({ text, inArticle: true }));
const regained = (seen: readonly SeenText[], byline?: string) => {
  const { blocks, beside } = regainProse(
    body.map((text) => ({ kind: 'paragraph', text })),
    seen,
    byline,
  );
  return { texts: blocks.map(({ text }) => text), beside };
};

describe('prose beside an article', () => {
  it.each([note, german])('is taken into it where it follows: %.40s…', (text) => {
    const between = [{ text: 'Share', apart: 'labels' }];
    expect(regained([...article, ...between, { text }])).toEqual({ texts: [...body, text], beside: [] });
  });

  it('is taken into it at its place where the body goes on after it', () => {
    expect(regained([article[0] ?? { text: '' }, { text: note }, article[1] ?? { text: '' }]).texts).toEqual([
      body[0],
      note,
      body[1],
    ]);
  });

  it('stands first where the page has it in the article, and is told where it has not', () => {
    expect(regained([{ text: note, inArticle: true }, ...article]).texts).toEqual([note, ...body]);
    expect(regained([{ text: note }, ...article])).toEqual({ texts: body, beside: [note] });
  });

  it('is taken once where the page has it twice, for wide screens and narrow ones', () => {
    expect(regained([...article, { text: note }, { text: ` ${note} ` }]).texts).toEqual([...body, note]);
  });

  it('is told where it stands at the side', () => {
    expect(regained([...article, { text: note, apart: asides }])).toEqual({ texts: body, beside: [note] });
  });

  it.each<[string, readonly SeenText[]]>([
    ['a menu’s or a banner’s', [{ text: note, apart: 'page furniture' }]],
    ['under the headline of something else', [{ text: 'Weir to close for repairs', apart: 'links' }, { text: note }]],
    ['a reader’s', [{ text: '3 comments', apart: 'labels' }, { text: note }]],
    ['far off', [...Array.from({ length: 80 }, () => ({ text: 'Menu', apart: 'labels' })), { text: note }]],
    ['short', [{ text: 'Read on Monday how the council decides about it.' }]],
    ['no sentence', [{ text: 'Arlen Bridge Weir Mill Council Angling '.repeat(8) }]],
    [
      'of addresses',
      [{ text: `${'https://arlen.example/wp-content/uploads/mill-1200x676.jpeg 1200 676 '.repeat(5)}Ours!` }],
    ],
    ['a notice', [{ text: `All rights reserved. ${note}` }]],
  ])('is neither taken nor told where it is %s', (_, seen) => {
    expect(regained([...article, ...seen])).toEqual({ texts: body, beside: [] });
  });

  it('is neither where it tells of the author', () => {
    const text = `Orla Quist ${note}`;
    expect(regained([...article, { text }], 'Orla Quist')).toEqual({ texts: body, beside: [] });
  });
});
