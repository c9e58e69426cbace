import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../../../../src/adapters/documents/formats/index.ts';
import { isDeclared } from '../../../../src/adapters/documents/is-declared.ts';
import { parseDocument } from '../../../../src/adapters/documents/parse-document.ts';
import { createParser } from '../../../../src/adapters/documents/parser.ts';
import { createReader } from '../../../../src/adapters/origins/read-origin.ts';
import { tidyDocument } from '../../../../src/core/document/tidy-document.ts';
import { type Format, labelsOf } from '../../../../src/ports/documents.ts';

const fixtures = path.resolve(import.meta.dirname, '../../../fixtures/articles');

describe.each(formats)('the format $label', (format) => {
  const { extensions, mediaTypes, example } = format;
  const name = readdirSync(path.join(fixtures, example)).find((file) => file.startsWith('source.')) ?? '';
  const location = path.join(fixtures, example, name);
  const raw = { bytes: readFileSync(location), origin: { kind: 'file', location, name } } as const;

  it('takes its example, which is named as its files are, for its own', () => {
    expect(extensions).toContain(path.extname(name).slice(1));
    const score = format.recognise(raw);
    for (const other of formats) if (other !== format) expect(other.recognise(raw), other.label).toBeLessThan(score);
  });

  it('shares no extension and no media type with another', () => {
    for (const other of formats)
      if (other !== format) {
        expect(other.extensions.filter((extension) => extensions.includes(extension))).toEqual([]);
        expect(other.mediaTypes.filter((type) => mediaTypes.includes(type))).toEqual([]);
      }
  });
});

/** Lines that begin with "say ". */
const toy: Format = {
  label: 'Toy',
  extensions: ['toy'],
  mediaTypes: ['application/json'],
  example: 'none',
  recognise: (raw) => (isDeclared(raw, toy) ? 1 : 0),
  parse: async ({ bytes }) =>
    tidyDocument({ blocks: [{ kind: 'paragraph', text: Buffer.from(bytes).toString().replace(/^say /gm, '') }] }),
};

describe('a format that is put in the list alone', () => {
  const all = [...formats, toy];
  const reader = createReader(async () => all);
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'footnote-formats-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is named where a folder holds nothing', async () => {
    await expect(reader.origins(folder)).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining(`holds no document that Footnote reads (${labelsOf(formats)}, Toy)`),
    });
  });

  it('is found in a folder, and read', async () => {
    writeFileSync(path.join(folder, 'Bridge.TOY'), 'say The bridge opened on Monday.');
    const [origin] = await reader.origins(folder);
    expect(origin).toMatchObject({ name: 'Bridge.TOY' });
    if (!origin) return;
    const { blocks } = await parseDocument(await reader.bytes(origin), all);
    expect(blocks.map(({ text }) => text)).toEqual(['The bridge opened on Monday.']);
  });

  it('is named where a document is of no kind', async () => {
    const bytes = Buffer.from([1, 2, 3, 4, 2, 1, 1, 5, 3, 4, 5, 6]);
    const origin = { kind: 'file', location: '/program.bin', name: 'program.bin' } as const;
    await expect(parseDocument({ bytes, origin }, all)).rejects.toThrow(/It reads PDF, .*, Toy\./);
  });
});

it('what the parser says it reads is what the list says', async () => {
  const parser = createParser({ processes: 1 });
  expect((await parser.kinds()).map(({ label }) => label)).toEqual(formats.map(({ label }) => label));
  await parser.close();
});
