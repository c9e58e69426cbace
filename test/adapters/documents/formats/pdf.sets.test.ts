import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { formats } from '../../../../src/adapters/documents/formats/index.ts';
import { parseDocument } from '../../../../src/adapters/documents/parse-document.ts';
import { describeWithSets, folderOf } from '../../../sets/sets.ts';

const folder = folderOf('cases/files');

const read = (name: string) =>
  parseDocument(
    {
      bytes: readFileSync(path.join(folder, name)),
      origin: { kind: 'file', location: name, name: path.basename(name) },
    },
    formats,
  );

const textsOf = async (name: string) => (await read(name)).blocks.map(({ text }) => text);

describeWithSets('the PDFs of the cases', ['cases/files'], () => {
  it.each([
    ['no-text-layer.pdf', 'empty', 'probably scanned'],
    ['pdf-samples/imagemagick-images.pdf', 'empty', 'probably scanned'],
    ['pdf-samples/libreoffice-writer-password.pdf', 'unreadable', 'protected by a password'],
    ['pdf-samples/habibi.pdf', 'unsupported', 'from right to left'],
    ['pdf-samples/habibi-rotated.pdf', 'unsupported', 'from right to left'],
  ])('%s is refused, and the sentence says why', async (name, code, words) => {
    await expect(read(name)).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
  });

  it('two columns are read one after the other, however few their lines', async () => {
    expect(await textsOf('two-column.pdf')).toEqual([
      'The council met on Friday and approved the budget.',
      'Police closed two roads after the storm.',
    ]);
  });

  it('columns a letter apart are told, words broken at their line ends are whole, and tables keep their header', async () => {
    const { blocks } = await read('pdf-samples/multicolumn.pdf');
    expect(blocks.map(({ text }) => text).join('\n')).toContain('consectetuer adipiscing elit. Ut purus elit');
    const header = blocks.findIndex(({ kind, text }) => kind === 'row' && text.startsWith('Country | Population'));
    expect(blocks.find(({ text }) => text.startsWith('Denmark'))).toEqual({
      kind: 'row',
      text: 'Denmark | 5.8 | 42,951 | Copenhagen | Danish',
      page: 3,
      context: header,
    });
  });
});
