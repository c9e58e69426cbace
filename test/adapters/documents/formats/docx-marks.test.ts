import { describe, expect, it } from 'vitest';
import { run, wordDocument } from '../../../doubles/made-documents.ts';
import { parsed } from '../../../doubles/parsed-documents.ts';

const paragraph = (runs: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
const style = (id: string, inner: string, kind = 'character'): string =>
  `<w:style w:type="${kind}" w:styleId="${id}">${inner}</w:style>`;
const styled = (text: string, id: string, more = ''): string => run(text, `<w:rStyle w:val="${id}"/>${more}`);

const styles = [
  style('Secret', '<w:name w:val="Hidden Text"/><w:rPr><w:vanish/></w:rPr>'),
  style('Secret2', '<w:name w:val="Secret of it"/><w:basedOn w:val="Secret"/>'),
  style('Note', '<w:name w:val="Editor Note"/><w:rPr><w:vanish/></w:rPr>', 'paragraph'),
  style('Weg', '<w:name w:val="Gestrichen"/><w:rPr><w:strike/></w:rPr>'),
  style('Hoch', '<w:name w:val="Hochgestellt"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
  style('Verzeichnis1', '<w:name w:val="toc 1"/>', 'paragraph'),
  style('Beschriftung', '<w:name w:val="caption"/>', 'paragraph'),
].join('');

const opening = paragraph(run('The weir was built in a single summer by the millers of the valley, who paid for it.'));
const cell = (...lines: readonly string[]): string =>
  `<w:tc>${lines.map((line) => paragraph(run(line))).join('')}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

const read = async (body: string) => {
  const { blocks, warnings } = await parsed('a.docx', wordDocument(opening + body, styles));
  return { texts: blocks.slice(1).map(({ kind, text }) => `${kind}: ${text}`), blocks, warnings };
};

describe('a Word document', () => {
  it.each([
    ['hidden by a style', run('It stands.') + styled(' Unseen.', 'Secret') + styled(' Unseen.', 'Secret2')],
    ['struck out by a style or twice', styled('Il ', 'Weg') + run('Sie ', '<w:dstrike/>') + run('It stands.')],
    ['shown in a hidden style', styled('It stands.', 'Secret', '<w:vanish w:val="0"/>')],
    ['a field’s result', `${run('It ')}<w:fldSimple w:instr=" REF x ">${run('stands')}</w:fldSimple>${run('.')}`],
    [
      'waiting to be filled in',
      `${run('It stands.')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run(' Click here.')}</w:sdtContent></w:sdt>`,
    ],
  ])('reads as on the page what is %s', async (_, runs) =>
    expect(await read(paragraph(runs))).toMatchObject({ texts: ['paragraph: It stands.'], warnings: undefined }),
  );

  it('leaves out a paragraph that its style hides', async () =>
    expect((await read(paragraph(run('For the editor.'), '<w:pStyle w:val="Note"/>'))).texts).toEqual([]));

  it('keeps raised figures apart, whoever raised them', async () => {
    const runs =
      run('It holds 10') +
      styled('6', 'Hoch') +
      run(' litres, or 10') +
      run('3', '<w:position w:val="6"/>') +
      run(' tuns.');
    expect((await read(paragraph(runs))).texts).toEqual(['paragraph: It holds 10^6 litres, or 10^3 tuns.']);
  });

  it('drops readings of ruby', async () => {
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run('とうきょう')}</w:rt><w:rubyBase>${run('東京')}</w:rubyBase></w:ruby></w:r>`;
    expect((await read(paragraph(ruby + run('です。')))).texts).toEqual(['paragraph: 東京です。']);
  });

  it('sets a table of contents apart', async () => {
    const entry = paragraph(run('Geschichte') + run('3'), '<w:pStyle w:val="Verzeichnis1"/>');
    expect((await read(entry)).texts[0]).toMatch(/^notice: /);
  });

  it('reads a table under its caption, and lines of a cell apart', async () => {
    const caption = paragraph(run('Tabelle 1: Kosten'), '<w:pStyle w:val="Beschriftung"/>');
    const table = `<w:tbl>${row(cell('Jahr'), cell('Preis'))}${row(cell('1402', '(erneuert)'), cell('40'))}</w:tbl>`;
    const { texts, blocks } = await read(caption + table);
    expect(texts).toEqual(['paragraph: Tabelle 1: Kosten', 'row: Jahr | Preis', 'row: 1402 (erneuert) | 40']);
    expect(blocks[2]?.context).toBe(1);
  });
});
