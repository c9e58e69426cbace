import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { createParser } from '../../../src/adapters/documents/parser.ts';

const parser = createParser({ processes: 1 });
afterAll(() => parser.close());

const raw = (name: string, bytes: Uint8Array) => ({
  bytes,
  origin: { kind: 'file', location: `/${name}`, name } as const,
});

const prepare = (name: string, bytes: Uint8Array) => parser.prepare(raw(name, bytes), 'shared');

describe('the parser', () => {
  it('parses in a process of its own', async () => {
    const { article, passages } = await prepare('a.txt', Buffer.from('The bridge opened on Monday. It is new.'));
    expect(article.blocks).toEqual([{ kind: 'paragraph', paragraph: 1, start: 0, end: 39 }]);
    expect(passages).toHaveLength(1);
    expect(passages[0]).toMatchObject({
      terms: ['bridg', 'open', 'mondai', 'new'],
      sentences: ['The bridge opened on Monday.', 'It is new.'],
    });
  });

  it('reads what is packed with gzip', async () => {
    const { article } = await prepare('a.txt.gz', gzipSync('The bridge opened on Monday.'));
    expect(article.text).toBe('The bridge opened on Monday.');
  });

  it.each([
    ['empty.txt', Buffer.alloc(0), 'empty'],
    ['program.bin', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 3, 4, 5, 6]), 'unsupported'],
    [
      'picture.txt',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 1, 2, 3]),
      'unsupported',
    ],
    ['broken.txt.gz', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]), 'unreadable'],
    ['bomb.txt.gz', gzipSync(Buffer.alloc(70_000_000)), 'too-large'],
  ])('refuses %s with a Failure that names it', async (name, bytes, code) => {
    await expect(prepare(name, bytes)).rejects.toMatchObject({
      name: 'Failure',
      code,
      message: expect.stringContaining(name.replace('.gz', '')),
    });
  });

  it('gives up what takes too long, and reads the next document all the same', async () => {
    const impatient = createParser({ processes: 1, timeout: 1 });
    await expect(impatient.prepare(raw('slow.txt', Buffer.from('Slow.')), 'shared')).rejects.toMatchObject({
      code: 'too-large',
    });
    await impatient.close();
    expect((await prepare('next.txt', Buffer.from('The next one.'))).passages).toHaveLength(1);
  });
});

describe('an archive that unpacks to far more than it is', () => {
  const bomb = (path: string) =>
    zipSync({ [path]: new Uint8Array(70_000_000), 'META-INF/container.xml': strToU8('<container/>') }, { level: 9 });

  it.each([
    ['bomb.docx', 'word/document.xml'],
    ['bomb.epub', 'OEBPS/chapter.xhtml'],
  ])('%s is refused before it is unpacked', async (name, path) => {
    await expect(prepare(name, bomb(path))).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('unpacks to more than 60 MB'),
    });
  });
});

describe('a file that no article is', () => {
  it.each([
    ['lines.txt', 'a short line\n'.repeat(200_000)],
    ['heap.txt', 'The council met on Friday. '.repeat(700_000)],
    ['one-line.txt', 'x'.repeat(5_000_000)],
  ])('%s is refused with the limit it goes over', async (name, text) => {
    await expect(prepare(name, Buffer.from(text))).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(/million characters|MB of text/),
    });
  });

  it('a page of too many elements is refused before it is made into one', async () => {
    const bytes = Buffer.from(
      `<html><body><article>${'<p>The <b>council</b> met.</p>'.repeat(120_000)}</article></body></html>`,
    );
    await expect(prepare('page.html', bytes)).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('200,000 elements'),
    });
  });

  it('one long line without a space is read like any other', async () => {
    const { article } = await prepare('line.txt', Buffer.from('xy'.repeat(500_000)));
    expect(article.blocks).toHaveLength(1);
  });
});
