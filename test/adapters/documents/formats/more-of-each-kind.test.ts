import { describe, expect, it } from 'vitest';
import { book, type Drawn, pdf, run, wordDocument } from '../../../doubles/made-documents.ts';
import { bodyOf, parsed } from '../../../doubles/parsed-documents.ts';

const body = async (name: string, source: string | Uint8Array): Promise<string> => bodyOf(await parsed(name, source));

const lines = (texts: readonly string[], top = 700, x = 72): readonly Drawn[] =>
  texts.map((text, at) => ({ text, x, y: top - 14 * at }));
const prose = lines([
  'The council of Arlen met on Monday evening in the old mill, and more than ninety',
  'people came to hear what it would say about the weir and about its repair in May.',
]);
const paragraph = (inside: string): string => `<w:p>${inside}</w:p>`;

describe('words of a PDF that are drawn more than once', () => {
  it.each([
    ['with a shadow', 'Das Wehr bleibt stehen.', [0, 0.8]],
    ['thrice, for bold', 'La presa no se abre hoy.', [0, 0.3, 0.6]],
  ])('stand once: %s', async (_, text, offsets) => {
    const drawn = offsets.map((offset): Drawn => ({ text, x: 72 + offset, y: 640 - offset }));
    expect(await body('a.pdf', pdf([[...prose, ...drawn]]))).toContain(text);
    expect((await body('a.pdf', pdf([[...prose, ...drawn]]))).split(text)).toHaveLength(2);
  });
});

describe('an initial of a PDF that is drawn large', () => {
  it.each([
    ['D', 'as Wehr von Arlen wurde in einem Sommer gebaut, und die Müller'],
    ['L', 'a presa de Arlen fue construida en un verano por los molineros'],
  ])('stands in its word: %s%s', async (initial, rest) => {
    const drawn = [
      { text: initial, x: 72, y: 672, size: 46 },
      ...lines([rest, 'des Tals bezahlten ihn zusammen und sprachen niemals mehr davon.'], 700, 112),
      ...lines(['weil niemand danach fragte, wie die Zeitung von Arlen schreibt.'], 672 - 14, 72),
    ];
    expect(await body('a.pdf', pdf([drawn]))).toContain(`${initial}${rest}`);
  });
});

describe('what was typed into a form of a PDF', () => {
  it.each(['Jana Roth, Müllerin in Arlen', 'The weir leaks (see page 4).'])('is kept: %s', async (text) => {
    const label = { text: 'Statement:', x: 72, y: 640 };
    expect(await body('a.pdf', pdf([[...prose, label]], [{ name: 'one', text, x: 72, y: 600 }]))).toContain(text);
  });
});

describe('a book without one of its chapters', () => {
  it.each([
    ['in its middle', [true, false, true]],
    ['at its end', [true, true, false]],
  ])('is read without it: %s', async (_, there) => {
    const chapters = there.map((is, at) => (is ? `<p>Chapter ${at} tells of the weir of Arlen.</p>` : undefined));
    expect(await body('a.epub', book(...chapters))).toBe(
      there.flatMap((is, at) => (is ? [`Chapter ${at} tells of the weir of Arlen.`] : [])).join('\n'),
    );
  });
});

describe('a box of text in Word', () => {
  const boxed = (text: string): string => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
  it.each([
    [
      'drawn in two ways',
      `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${boxed('Das Wehr kostet neun Millionen.')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${boxed('Das Wehr kostet neun Millionen.')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      'Das Wehr kostet neun Millionen.',
    ],
    [
      'of an older version',
      `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${boxed('The miller pays.')}</v:textbox></v:shape></w:pict></w:r>`,
      'The miller pays.',
    ],
  ])('is read once: %s', async (_, box, text) => {
    const found = await body('a.docx', wordDocument(paragraph(run('Before it.')) + paragraph(box)));
    expect(found.split(text)).toHaveLength(2);
  });
});

describe('tracked changes in Word', () => {
  const by = 'w:id="1" w:author="x"';
  it.each([
    [
      `${run('It costs ')}<w:del ${by}><w:r><w:delText>six</w:delText></w:r></w:del><w:ins ${by}>${run('nine')}</w:ins>${run(' pounds.')}`,
      'It costs nine pounds.',
    ],
    [
      `<w:moveFrom ${by}>${run('Gestern ')}</w:moveFrom>${run('Das Wehr brach ')}<w:moveTo ${by}>${run('gestern.')}</w:moveTo>`,
      'Das Wehr brach gestern.',
    ],
  ])('are read as they end', async (inside, text) => {
    expect(await body('a.docx', wordDocument(paragraph(inside)))).toBe(text);
  });
});

describe('a list below what governs it', () => {
  it.each([
    ['a.txt', 'Pläne\n\nDer Rat lehnte Folgendes ab:\n\n- ein neues Wehr\n- eine Treppe für Fische\n'],
    ['a.md', '# Plan\n\nLa alcaldesa no hará nada de esto:\n\n* cerrar la presa\n* vender el molino\n'],
    [
      'a.html',
      '<!doctype html><html lang="fr"><body><article><h1>Projets</h1><p>Le conseil, qui s’est réuni lundi soir dans le vieux moulin devant plus de quatre-vingt-dix personnes, a exclu :</p><ul><li>un nouveau barrage</li><li>une passe à poissons</li></ul></article></body></html>',
    ],
  ])('keeps it: %s', async (name, source) => {
    const { blocks } = await parsed(name, source);
    const items = blocks.filter(({ kind }) => kind === 'item');
    expect(items).toHaveLength(2);
    for (const { context } of items) expect(blocks[context ?? -1]?.text).toMatch(/:$/);
  });
});
