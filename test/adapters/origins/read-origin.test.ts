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
