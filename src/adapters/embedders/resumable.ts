import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Embedder } from '../../ports/embedder.ts';
import { keepFileOwn, makeOwnFolder } from '../databases/private-files.ts';
import { BetterSqlite } from '../databases/sqlite/better-sqlite.ts';
import { toBytes, toVector } from '../databases/vector-bytes.ts';

/** An article's texts are embedded so many at a time: no more has to be done again after a failure. */
const textsAtOnce = 128;

/**
 * The embedder, which takes up an article where it had to give up: the vectors of batches that were made are kept in the
 * file until all of the article's are, also over a restart. For embedders that are slow, costly or far away.
 */
export function resumable(embedder: Embedder, file: string): Embedder {
  let opened: Kept | undefined;
  return {
    ...embedder,
    async embed(texts) {
      if (texts.length <= textsAtOnce) return embedder.embed(texts);
      opened ??= open(file);
      return embedInBatches(embedder, opened, texts);
    },
    async close() {
      opened?.close();
      await embedder.close();
    },
  };
}

async function embedInBatches(
  embedder: Embedder,
  kept: Kept,
  texts: readonly string[],
): Promise<readonly Float32Array[]> {
  const keys = texts.map((text) => keyOf(embedder.id, text));
  const vectors: Float32Array[] = [];
  for (let from = 0; from < texts.length; from += textsAtOnce) {
    const batch = keys.slice(from, from + textsAtOnce);
    const known = kept.read(batch);
    const missing = batch.flatMap((key, at) => (known[at] ? [] : [{ key, text: texts[from + at] ?? '' }]));
    const made = missing.length > 0 ? await embedder.embed(missing.map(({ text }) => text)) : [];
    kept.write(
      missing.map(({ key }) => key),
      made,
    );
    const next = made.values();
    vectors.push(...known.map((vector) => vector ?? next.next().value ?? new Float32Array()));
  }
  for (let from = 0; from < keys.length; from += textsAtOnce) {
    kept.drop(keys.slice(from, from + textsAtOnce));
    await nextTurn();
  }
  return vectors;
}

const keyOf = (embedder: string, text: string): Buffer => createHash('sha256').update(`${embedder}\n${text}`).digest();

interface Kept {
  read(keys: readonly Buffer[]): readonly (Float32Array | undefined)[];
  write(keys: readonly Buffer[], vectors: readonly Float32Array[]): void;
  drop(keys: readonly Buffer[]): void;
  close(): void;
}

/** An article that is not tried again for a week is given up. */
const daysKept = 7;

/** What is lost here is only made again: nothing waits for the disk, and a damaged file is begun anew. */
function open(file: string): Kept {
  makeOwnFolder(path.dirname(file));
  try {
    return keptIn(file);
  } catch {
    rmSync(file, { force: true });
    return keptIn(file);
  }
}

function keptIn(file: string): Kept {
  keepFileOwn(file);
  const database = new BetterSqlite(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = OFF');
  database.exec(
    'CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, vector BLOB NOT NULL, at INTEGER NOT NULL) STRICT',
  );
  database.prepare('DELETE FROM vectors WHERE at < ?').run(Date.now() - daysKept * 86_400_000);
  const read = database.prepare<[Buffer], Buffer>('SELECT vector FROM vectors WHERE key = ?').pluck();
  const write = database.prepare<[Buffer, Buffer, number]>('INSERT OR REPLACE INTO vectors VALUES (?, ?, ?)');
  const drop = database.prepare<[Buffer]>('DELETE FROM vectors WHERE key = ?');
  return {
    read: (keys) =>
      keys.map((key) => {
        const bytes = read.get(key);
        return bytes && toVector(bytes);
      }),
    write: database.transaction((keys: readonly Buffer[], vectors: readonly Float32Array[]) => {
      for (const [at, vector] of vectors.entries()) write.run(keys[at] ?? Buffer.alloc(0), toBytes(vector), Date.now());
    }),
    drop: database.transaction((keys: readonly Buffer[]) => {
      for (const key of keys) drop.run(key);
    }),
    close: () => database.close(),
  };
}
