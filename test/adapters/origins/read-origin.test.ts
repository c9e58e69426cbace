import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../../../src/adapters/documents/formats/index.ts';
import { createReader } from '../../../src/adapters/origins/read-origin.ts';

let folder = '';
const reader = createReader(async () => formats, { fileBytes: 1_000 });

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'footnote-reader-'));
  mkdirSync(path.join(folder, 'more [2]'));
  writeFileSync(path.join(folder, 'b.txt'), 'B');
  writeFileSync(path.join(folder, 'a.md'), 'A');
  writeFileSync(path.join(folder, 'picture.png'), 'P');
  writeFileSync(path.join(folder, 'more [2]', 'c.html.gz'), 'C');
  writeFileSync(path.join(folder, 'large.txt'), 'x'.repeat(2_000));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = async (location: string) => (await reader.origins(location)).map(({ name }) => name);

describe('what a person types', () => {
  it('is a file, named by its base name', async () => {
    expect(await reader.origins(path.join(folder, 'b.txt'))).toEqual([
      { kind: 'file', location: path.join(folder, 'b.txt'), name: 'b.txt' },
    ]);
  });

  it('is a folder: the documents in it and below, sorted, and nothing else', async () => {
    expect(await names(folder)).toEqual(['a.md', 'b.txt', 'large.txt', 'c.html.gz']);
  });

  it('is a folder whose name has signs of globs', async () => {
    expect(await names(path.join(folder, 'more [2]'))).toEqual(['c.html.gz']);
  });

  it('is a glob', async () => {
    expect(await names(`${folder}/*.{txt,png}`)).toEqual(['b.txt', 'large.txt', 'picture.png']);
  });

  it('is a folder with links in a circle, and to files that are in it: each file once', async () => {
    const home = mkdtempSync(path.join(tmpdir(), 'footnote-links-'));
    mkdirSync(path.join(home, 'deep'));
    writeFileSync(path.join(home, 'deep', 'a.txt'), 'A');
    symlinkSync(home, path.join(home, 'deep', 'round'));
    symlinkSync(path.join(home, 'deep', 'a.txt'), path.join(home, '0-link.txt'));
    expect(await names(home)).toEqual(['a.txt']);
    rmSync(home, { recursive: true });
  });

  it('is one file, whichever way the accents of its name are written', async () => {
    const home = mkdtempSync(path.join(tmpdir(), 'footnote-accents-'));
    writeFileSync(path.join(home, 'caf\u00e9.txt'), 'C');
    expect(await reader.origins(path.join(home, 'cafe\u0301.txt'))).toEqual([
      { kind: 'file', location: path.join(home, 'caf\u00e9.txt'), name: 'caf\u00e9.txt' },
    ]);
    writeFileSync(path.join(home, 'cafe\u0301.txt'), 'C');
    expect(await names(home)).toHaveLength(1);
    rmSync(home, { recursive: true });
  });

  it('is refused with its name where nothing is there', async () => {
    await expect(reader.origins(path.join(folder, 'nowhere.txt'))).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('nowhere.txt is not there'),
    });
  });
});

describe('the bytes of a file', () => {
  const origin = (name: string) => ({ kind: 'file', location: path.join(folder, name), name }) as const;

  it('are given as they are', async () => {
    const { bytes } = await reader.bytes(origin('b.txt'));
    expect(Buffer.from(bytes).toString()).toBe('B');
  });

  it.each([
    ['gone.txt', 'not-found'],
    ['more [2]', 'unreadable'],
    ['large.txt', 'too-large'],
  ])('of %s are refused as %s, by its name', async (name, code) => {
    await expect(reader.bytes(origin(name))).rejects.toMatchObject({ code, message: expect.stringContaining(name) });
  });

  it.skipIf(process.getuid?.() === 0)('may not be read without permission', async () => {
    chmodSync(path.join(folder, 'a.md'), 0o000);
    await expect(reader.bytes(origin('a.md'))).rejects.toMatchObject({ code: 'unreadable' });
  });
});

describe('a plain text', () => {
  const said = 'Wie heißt die Bürgermeisterin?\nUnd was kostet die Brücke – zwölf Euro?\n';
  const written = (bytes: Buffer): { kind: 'file'; location: string; name: string } => {
    const location = path.join(folder, 'message.txt');
    writeFileSync(location, bytes);
    return { kind: 'file', location, name: 'message.txt' };
  };

  it.each([
    ['UTF-8', Buffer.from(said)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${said}`)],
    ['UTF-16', Buffer.from(said, 'utf16le')],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${said}`, 'utf16le')],
    ['Windows-1252', Buffer.from(said.replace('–', '\u0096'), 'latin1')],
  ])('is read as it was written, in %s', async (_, bytes) =>
    expect(await reader.text(written(bytes), 1_000)).toBe(said),
  );

  it('is not understood as a document', async () => {
    for (const text of ['{"a": "what is it?"}', '<html><body><p>What?</p></body></html>', '# Title\n> quoted'])
      expect(await reader.text(written(Buffer.from(text)), 1_000)).toBe(text);
  });

  it('may be empty', async () => expect(await reader.text(written(Buffer.alloc(0)), 1_000)).toBe(''));

  it('is refused beyond its limit', async () =>
    expect(reader.text(written(Buffer.from(said)), 10)).rejects.toMatchObject({ code: 'too-large' }));
});
