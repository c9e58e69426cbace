import { describe, expect, it } from 'vitest';
import { presentation } from '../../../doubles/made-documents.ts';
import { parsed } from '../../../doubles/parsed-documents.ts';

const paragraph = (text: string, properties: string): string =>
  `<a:p><a:pPr ${properties}</a:pPr><a:r><a:t>${text}</a:t></a:r></a:p>`;
const placed = (paragraphs: string): string =>
  `<p:sp><p:nvSpPr><p:nvPr><p:ph idx="1"/></p:nvPr></p:nvSpPr><p:txBody>${paragraphs}</p:txBody></p:sp>`;
const box = (paragraphs: string): string => `<p:sp><p:txBody>${paragraphs}</p:txBody></p:sp>`;
const rtf = (body: string): string => `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}${body}}`;
const listed = (mark: string, properties: string, text: string): string =>
  `{\\listtext\\pard\\plain ${mark}\\tab}\\pard${properties} ${text}\\par\n`;

/** Lists in lists as programs write them; each item "under > item". */
const lists: readonly (readonly [of: string, name: string, source: string | Uint8Array, ...items: string[]])[] = [
  [
    'a slide by its levels, in English',
    'a.pptx',
    presentation({
      shapes: placed(
        paragraph('The council ruled out', 'lvl="0">') +
          paragraph('a toll on the bridge', 'lvl="1">') +
          paragraph('night work', 'lvl="1">') +
          paragraph('on Sundays', 'lvl="2">') +
          paragraph('It approved', '>') +
          paragraph('a new ferry', 'lvl="1">'),
      ),
    }),
    'The council ruled out',
    'The council ruled out > a toll on the bridge',
    'The council ruled out > night work',
    'night work > on Sundays',
    'It approved',
    'It approved > a new ferry',
  ],
  [
    'a box on a slide, numbered, in German',
    'a.pptx',
    presentation({
      shapes: box(
        paragraph('Der Rat verwarf', '><a:buAutoNum type="arabicPeriod"/>') +
          paragraph('eine Maut', 'lvl="1"><a:buChar char="–"/>') +
          paragraph('was alle begrüßten', 'lvl="2"><a:buNone/>'),
      ),
    }),
    'Der Rat verwarf',
    'Der Rat verwarf > eine Maut',
    'eine Maut > was alle begrüßten',
  ],
  [
    'RTF of Word, in French',
    'a.rtf',
    rtf(
      listed("\\f3 \\'b7", '\\ls1\\ilvl0\\li720', 'Le conseil a rejet\\u233?') +
        listed('o', '\\ls1\\ilvl1\\li1440', 'un p\\u233?age') +
        listed("\\f3 \\'b7", '\\ls1\\ilvl0\\li720', 'Il a vot\\u233?') +
        listed('o', '\\ls1\\ilvl1\\li1440', 'un bac'),
    ),
    'Le conseil a rejeté',
    'Le conseil a rejeté > un péage',
    'Il a voté',
    'Il a voté > un bac',
  ],
  [
    'RTF with signs typed left of its lines, in Spanish',
    'a.rtf',
    rtf(
      '{\\pard \\li360 \\fi-360 1.\\tx360\\tab El pleno rechaz\\u243?\\par}{\\pard \\li720 \\fi-360 (a)\\tx360\\tab un peaje\\par}{\\pard \\li1080 \\fi-360 \\endash \\tx360\\tab de noche\\par}{\\pard \\li360 \\fi-360 2.\\tx360\\tab Aprob\\u243?\\par}{\\pard \\li720 \\fi-360 (a)\\tx360\\tab una barca\\par}',
    ),
    'El pleno rechazó',
    'El pleno rechazó > un peaje',
    'un peaje > de noche',
    'Aprobó',
    'Aprobó > una barca',
  ],
];

describe('an item of a list in a list', () => {
  for (const [of, name, source, ...items] of lists)
    it(`stands under the item that governs it: ${of}`, async () => {
      const { blocks, letters } = await parsed(name, source);
      const listed = blocks.filter(({ kind }) => kind === 'item');
      const under = listed.map(({ text, context }) =>
        context !== undefined && blocks[context]?.kind === 'item' ? `${blocks[context]?.text} > ${text}` : text,
      );
      expect(under).toEqual(items);
      expect(letters?.lost).toBe(0);
    });
});

const dir = (inner: string): string => `{\\mmath{\\*\\moMath${inner}}{\\mmathPict{\\*\\shppict{\\pict 0a0b}}}}`;
const formulas: readonly (readonly [formula: string, sentence: string])[] = [
  [
    '{\\mr\\mscr0\\msty2 {\\i E=m}}{\\msSup{\\msSupPr{\\mctrlPr\\f1}}{\\me{\\mr c}}{\\msup{\\mr 2}}}',
    'It is E=mc^2 that holds.',
  ],
  ['{\\mr 2}{\\mf{\\mfPr{\\mtype bar}}{\\mnum{\\mr 1}}{\\mden{\\mr 3}}}', 'It is 2 1/3 that holds.'],
  ['{\\mrad{\\mradPr{\\mdegHide off}}{\\mdeg{\\mr 3}}{\\me{\\mr 27}}}', 'It is ³√27 that holds.'],
  [
    '{\\mnary{\\mnaryPr{\\mchr\\u8721?}}{\\msub{\\mr 0}}{\\msup{\\mr n}}{\\me{\\mr k < 4}}}',
    'It is ∑_0^n k < 4 that holds.',
  ],
  ['{\\md{\\mdPr{\\mbegChr [}{\\mendChr ]}}{\\me{\\mr x+1}}}', 'It is [x+1] that holds.'],
];

describe('a formula of RTF', () => {
  it.each(formulas)('is read on its line and reckoned: %s', async (formula, sentence) => {
    const { blocks, letters } = await parsed('a.rtf', rtf(`\\pard It is ${dir(formula)} that holds.\\par`));
    expect(blocks.map(({ text }) => text)).toEqual([sentence]);
    expect(letters).toMatchObject({ lost: 0, seen: sentence.replace(/[^\p{L}\p{N}³]/gu, '').length });
  });

  it('stands in its footnote, apart', async () => {
    const source = rtf(`\\pard The mill stands.{\\footnote It turns ${dir('{\\mr 4}')} times.} It is old.\\par`);
    const { blocks } = await parsed('a.rtf', source);
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'paragraph: The mill stands. It is old.',
      'notice: It turns 4 times.',
    ]);
  });
});
