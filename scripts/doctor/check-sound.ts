import path from 'node:path';
import { BetterSqlite } from '../../src/adapters/databases/sqlite/better-sqlite.ts';
import { fingerprintOf } from '../../src/core/document/identity.ts';
import { Failure } from '../../src/core/failure.ts';
import type { Library } from '../../src/ports/library.ts';

/**
 * Reads every article and passage of a library, of which each must still be what it was.
 * @throws Failure `library-damaged`
 */
export async function checkSound(ids: readonly string[], library: Library): Promise<void> {
  for (const id of ids) {
    const article = await read(library.article(id), id);
    if (!article) continue;
    const name = `${article.title} (${id})`;
    const passages = await read(library.passages(id), name);
    const isSound =
      fingerprintOf(article) === article.fingerprint &&
      passages.every(({ text, start, end }) => article.text.slice(start, end) === text);
    if (!isSound) throw notSound(name);
  }
}

const notSound = (name: string): Failure =>
  new Failure(
    'library-damaged',
    `${name} is not as it was stored: the disk or a copy has changed it. Add it again with npm run index -- --force and its path, or put a backup back: npm run restore -- FOLDER --force`,
  );

const read = <T>(reading: Promise<T>, name: string): Promise<T> =>
  reading.catch((error: unknown) => {
    throw error instanceof Failure && error.code === 'library-damaged' ? notSound(name) : error;
  });

/** Of all articles in a library's folder. */
export function idsIn(folder: string): readonly string[] {
  const database = new BetterSqlite(path.join(folder, 'library.sqlite'), { readonly: true });
  try {
    return database.prepare<[], string>('SELECT id FROM articles').pluck().all();
  } finally {
    database.close();
  }
}
