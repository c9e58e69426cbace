import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { resumable } from '../../../src/adapters/embedders/resumable.ts';
import { Failure } from '../../../src/core/failure.ts';
import type { Embedder } from '../../../src/ports/embedder.ts';
import { embedderContract } from '../../contracts/embedder-contract.ts';
import { fakeVector } from '../../indexed-articles.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'footnote-resumable-'));
let file: string;
let files = 0;
beforeEach(() => {
  files += 1;
  file = path.join(folder, `${files}.sqlite`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Fails at the requests of those numbers, and remembers how many texts each had. */
function embedderThatFails(at: readonly number[], id = 'far:away') {
  const asked: number[] = [];
  const embedder: Embedder = {
    id,
    dimension: 32,
    languages: 'any',
    async embed(texts) {
      asked.push(texts.length);
      if (at.includes(asked.length)) throw new Failure('model', 'The embedder is busy; try again later.');
      return texts.map(fakeVector);
    },
    close: async () => undefined,
  };
  return { embedder, asked };
}

const texts = Array.from({ length: 300 }, (_, at) => `Costs rose by ${at} crowns.`);
const busy = { code: 'model' };

embedderContract('an embedder that can go on', () =>
  resumable(embedderThatFails([]).embedder, path.join(folder, 'contract.sqlite')),
);

describe('an article whose embedding failed', () => {
  it('is gone on with where it had to be given up, also after a restart', async () => {
    const first = resumable(embedderThatFails([3]).embedder, file);
    await expect(first.embed(texts)).rejects.toMatchObject(busy);
    await first.close();
    const { embedder, asked } = embedderThatFails([]);
    const again = resumable(embedder, file);
    const vectors = await again.embed(texts);
    expect(asked).toEqual([300 - 2 * 128]);
    expect(vectors).toEqual(texts.map(fakeVector));
    await again.close();
  });

  it('leaves nothing behind once it is whole', async () => {
    const { embedder, asked } = embedderThatFails([]);
    const one = resumable(embedder, file);
    await one.embed(texts);
    await one.embed(texts);
    expect(asked).toEqual([128, 128, 44, 128, 128, 44]);
    await one.close();
  });

  it('is not given another embedder’s vectors', async () => {
    const first = resumable(embedderThatFails([2]).embedder, file);
    await expect(first.embed(texts)).rejects.toMatchObject(busy);
    await first.close();
    const { embedder, asked } = embedderThatFails([], 'far:elsewhere');
    const other = resumable(embedder, file);
    await other.embed(texts);
    expect(asked).toEqual([128, 128, 44]);
    await other.close();
  });

  it('is begun anew where the file of what was made is damaged', async () => {
    writeFileSync(file, 'This is no database, however long it may be. '.repeat(200));
    const one = resumable(embedderThatFails([]).embedder, file);
    expect(await one.embed(texts)).toHaveLength(300);
    await one.close();
  });
});
