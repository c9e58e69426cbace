import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { createParser } from '../../../src/adapters/documents/parser.ts';
import { openSqliteLibrary } from '../../../src/adapters/libraries/sqlite.ts';
import { receiveArticle, sendArticle } from '../../../src/adapters/workers/send-article.ts';
import { splitPassages } from '../../../src/core/document/split-passages.ts';
import { articleOf, fakeRecipe, indexedOf } from '../../indexed-articles.ts';
import { messageSizes, valuesIn } from '../recorded-messages.ts';

const paragraphs = Array.from(
  { length: 3_000 },
  (_, day) => `On day ${day} Mayor Lin of Arn said that the bridge over the Oro would cost ${day} crowns.`,
);
const long = articleOf('long.txt', paragraphs);
const passages = indexedOf(long);

/** Some milliseconds' work; the whole article has more than ten times as many. */
const mostValues = 10_000;

describe('a long article between threads', () => {
  it('arrives as it was sent', async () => {
    const { port1, port2 } = new MessageChannel();
    const received = receiveArticle(port2);
    await sendArticle(port1, { article: long, passages });
    expect(await received).toEqual({ article: long, passages });
    port1.close();
  });

  it('goes in small messages, each after the one before was taken', async () => {
    expect(valuesIn({ long, passages })).toBeGreaterThan(10 * mostValues);
    const { port1, port2 } = new MessageChannel();
    let waiting = 0;
    let most = 0;
    port2.on('message', () => {
      waiting += 1;
      most = Math.max(most, waiting);
      setImmediate(() => {
        waiting -= 1;
        port2.postMessage('taken');
      });
    });
    await sendArticle(port1, { article: long, passages });
    port1.close();
    expect(most).toBe(1);
  });

  it('is none when the sender goes away half-way', async () => {
    const { port1, port2 } = new MessageChannel();
    const received = receiveArticle(port2);
    port1.postMessage({ slice: { kind: 'article', article: long } });
    port1.close();
    expect(await received).toBeUndefined();
  });

  it('comes from the parser in small messages', async () => {
    const parser = createParser({ processes: 1 });
    const bytes = Buffer.from(paragraphs.join('\n\n'));
    const origin = { kind: 'file', location: '/long.txt', name: 'long.txt' } as const;
    const sizes = await messageSizes(async () => {
      expect((await parser.prepare({ bytes, origin }, 'shared')).article.blocks).toHaveLength(paragraphs.length);
    });
    await parser.close();
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.max(...sizes)).toBeLessThan(mostValues);
  });

  it('goes to the parser and comes back split in small messages', async () => {
    const parser = createParser({ processes: 1 });
    const sizes = await messageSizes(async () => {
      const split = await parser.split(long);
      expect(split.article).toEqual(long);
      expect(split.passages.map(({ passage }) => passage)).toEqual(splitPassages(long));
    });
    await parser.close();
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.max(...sizes)).toBeLessThan(mostValues);
  });

  it('goes to the library and comes from it in small messages', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'footnote-'));
    const library = await openSqliteLibrary({ folder });
    await library.adopt(fakeRecipe());
    const sizes = await messageSizes(async () => {
      await library.replace(long, passages);
      expect(await library.article(long.id)).toEqual(long);
      expect(await library.passages(long.id)).toEqual(passages.map(({ passage }) => passage));
    });
    await library.close();
    rmSync(folder, { recursive: true });
    expect(sizes.length).toBeGreaterThan(30);
    expect(Math.max(...sizes)).toBeLessThan(mostValues);
  });
});
