import { gzipSync } from 'node:zlib';
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
