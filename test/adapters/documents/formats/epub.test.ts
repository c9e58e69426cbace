import { describe, expect, it } from 'vitest';
import { bookWithSheet } from '../../../doubles/made-documents.ts';
import { parsed } from '../../../doubles/parsed-documents.ts';

const opening =
  '<p>The weir was built in a single summer by the millers of the valley, who paid for it with a tenth of their flour and asked nobody for a penny.</p>';

interface Example {
  readonly by: string;
  readonly sheet: string;
  readonly body: string;
  readonly reads: string;
}

/** As programs that make books write them. */
const examples: readonly Example[] = [
  {
    by: 'Calibre',
    sheet:
      '@namespace h "http://www.w3.org/1999/xhtml";\n.c8 {\n  text-decoration: line-through\n  }\n.c9 {\n  font-size: 0.75em;\n  vertical-align: super\n  }\n.c10 {\n  display: none\n  }',
    body: '<p class="c1">It cost <span class="c8">forty</span> fifty pounds and holds 10<span class="c9">6</span> litres<span class="c9">12</span>.<span class="c10"> weirs, cost of</span></p>',
    reads: 'It cost fifty pounds and holds 10^6 litres.',
  },
  {
    by: 'InDesign',
    sheet:
      'span.CharOverride-1 {\n\ttext-decoration:line-through;\n}\nspan.CharOverride-2 {\n\tfont-size:58.3%;\n\tvertical-align:sub;\n}\nspan.CharOverride-3 { display:none; }',
    body: '<p class="Basic-Paragraph">Es kostete <span class="CharOverride-1">vierzig</span> fünfzig Pfund und führt H<span class="CharOverride-2">2</span>O.<span class="CharOverride-3"> Nur gedruckt</span></p>',
    reads: 'Es kostete fünfzig Pfund und führt H2O.',
  },
  {
    by: 'Sigil',
    sheet: '.strike { text-decoration: line-through; }\n.hid, .x { visibility: hidden !important; }',
    body: '<p>Il a coûté <span class="strike">quarante</span> cinquante livres. <span class="hid">Secret</span></p>',
    reads: 'Il a coûté cinquante livres.',
  },
  {
    by: 'LibreOffice',
    sheet:
      '.para1 { text-align: justify }\n.span1 { vertical-align: 33%; font-size: 58% }\n.span2 { vertical-align: -33%; font-size: 58% }',
    body: '<p class="para1">Contiene 10<span class="span1">6</span> litri di H<span class="span2">2</span>O.</p>',
    reads: 'Contiene 10^6 litri di H2O.',
  },
  {
    by: 'someone who means other readers',
    sheet: '@media amzn-mobi { .k { display: none } }',
    body: '<p class="k">It cost fifty pounds.</p>',
    reads: 'It cost fifty pounds.',
  },
];

describe('a book with a style sheet beside its chapters', () => {
  it.each(examples)('reads as its reader sees it: $by', async ({ sheet, body, reads }) => {
    const { blocks, warnings, letters } = await parsed('a.epub', bookWithSheet(opening + body, sheet));
    expect(blocks.map(({ text }) => text)).toContain(reads);
    expect(warnings).toBeUndefined();
    expect(letters?.lost).toBeLessThan(3);
  });

  it('keeps notes that open in a window of their own, set apart', async () => {
    const note =
      '<aside class="footnote" epub:type="footnote" id="n1"><p>The ledger says so, and the miller too.</p></aside>';
    const { blocks } = await parsed('a.epub', bookWithSheet(opening + note, 'aside.footnote { display: none }'));
    expect(blocks.filter(({ kind }) => kind === 'notice').map(({ text }) => text)).toEqual([
      'The ledger says so, and the miller too.',
    ]);
  });
});
