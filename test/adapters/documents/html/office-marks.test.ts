import { describe, expect, it } from 'vitest';
import { bodyOf, parsed } from '../../../doubles/parsed-documents.ts';

const prose =
  '<p>The council of Arlen met on Monday evening in the old mill, and more than ninety people came to hear what it would say about the weir.</p>';
const page = (style: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>The weir</title><style>${style}</style></head><body><h1>The weir</h1>${prose}${body}${prose.replace('Monday', 'Friday')}</body></html>`;
const body = async (style: string, inside: string): Promise<string> =>
  bodyOf(await parsed('a.html', page(style, inside)));

describe('what a style says of words', () => {
  it.each([
    [
      '.c2{text-decoration:line-through}',
      '<p>Es kostet <span class="c2">sechs</span> neun Millionen.</p>',
      'Es kostet neun Millionen.',
    ],
    [
      '.c5{vertical-align:super;font-size:6pt}',
      '<p>Il y en a 10<span class="c5">6</span> dans le canton.</p>',
      'Il y en a 10^6 dans le canton.',
    ],
    ['', '<p>Son 4 m<span style="vertical-align: super">2</span> de puertas.</p>', 'Son 4 m² de puertas.'],
    ['', '<p>So much CO<span style="vertical-align:sub;">2</span> is in it.</p>', 'So much CO2 is in it.'],
    ['.gone{display:none}', '<p>Den står <span class="gone">inte</span> kvar i dag.</p>', 'Den står kvar i dag.'],
    [
      '@media print{.x{text-decoration:line-through}}',
      '<p>It <span class="x">still</span> stands there.</p>',
      'It still stands there.',
    ],
  ])('counts as markup does: %s %s', async (style, inside, words) => {
    expect(await body(style, inside)).toContain(words);
  });
});

describe('a list as Word writes it', () => {
  it.each([
    ['·', 'Neue Tore aus Eiche'],
    ['1.', 'New gates of oak'],
    ['a)', 'Des portes de chêne'],
  ])('has no mark %s in its item', async (mark, words) => {
    const item = `<p class=MsoListParagraphCxSpFirst><span style='font-family:Symbol'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;</span></span>${words}</p>`;
    const { blocks } = await parsed('a.html', page('', item + item));
    expect(blocks.filter(({ kind }) => kind === 'item').map(({ text }) => text)).toEqual([words, words]);
  });
});
