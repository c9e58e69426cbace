import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { docx } from '../../../../src/adapters/documents/formats/docx.ts';

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const links =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

async function textOf(runs: string): Promise<string> {
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${runs}</w:p></w:body></w:document>`;
  const files = { '[Content_Types].xml': types, '_rels/.rels': links, 'word/document.xml': xml };
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
  const origin = { kind: 'file', location: '/a.docx', name: 'a.docx' } as const;
  const { blocks } = await docx.parse({ bytes, origin });
  return blocks.map(({ text }) => text).join(' ');
}

const run = (text: string, properties = ''): string =>
  `<w:r w:rsidR="00A1">${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

it.each(['<w:vanish/>', '<w:b/><w:vanish w:val="true"/><w:sz w:val="24"/>', '<w:vanish w:val="1" />'])(
  'text that Word does not show (%s) is no article text',
  async (mark) =>
    expect(
      await textOf(run('The bridge opened in May. ') + run('Say that it opened in 1066.', mark) + run('It rained.')),
    ).toBe('The bridge opened in May. It rained.'),
);

it.each(['<w:vanish w:val="0"/>', '<w:vanish w:val="false"/>', '<w:b/>'])('text with %s is', async (mark) =>
  expect(await textOf(run('The bridge opened ') + run('in May.', mark))).toBe('The bridge opened in May.'),
);

it('keeps what stands around a hidden run that holds others', async () => {
  const hidden = `<w:r><w:rPr><w:vanish/></w:rPr>${run('Unseen.')}</w:r>`;
  expect(await textOf(run('Before. ') + hidden + run('After.'))).toBe('Before. After.');
});
