import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { BetterSqlite } from '../adapters/databases/sqlite/better-sqlite.ts';
import { refuseOlder } from '../adapters/libraries/sqlite/losses.ts';
import { Failure } from '../core/failure.ts';
import { parts } from './parts.ts';

interface Copied {
  readonly data: string;
  /** Where the copies are. */
  readonly draft: string;
  /** Where they are to go, with an earlier backup perhaps. */
  readonly folder: string;
  /** Revision of the newest vector index beside the library. */
  readonly newest: number;
}

/**
 * A database that has lost what it held is sound, and would take the place of the good one all the same.
 * @throws Failure `library-damaged`, `configuration`
 */
export function refuseLesser({ data, draft, folder, newest }: Copied): void {
  for (const { file, isLibrary } of parts) {
    const [copy, earlier] = [path.join(draft, file), path.join(folder, file)];
    if (isLibrary) withDatabase(copy, (database) => refuseOlder(database, newest, path.join(data, file)));
    if (!existsSync(earlier)) continue;
    if (!existsSync(copy)) throw lesser(path.join(data, file), 'is missing', folder);
    if (isLibrary && !holdsArticles(copy) && holdsArticles(earlier))
      throw lesser(path.join(data, file), 'has no article', folder);
  }
}

const lesser = (file: string, fault: string, folder: string): Failure =>
  new Failure(
    'configuration',
    `${file} ${fault}, unlike the backup in ${folder}, which is left as it was. Put that back with: npm run restore -- ${folder} --force, or name another folder.`,
  );

function withDatabase<T>(file: string, read: (database: Database) => T): T {
  const database = new BetterSqlite(file, { readonly: true, fileMustExist: true });
  try {
    return read(database);
  } finally {
    database.close();
  }
}

/** An earlier backup that cannot be read is no reason to keep it. */
function holdsArticles(file: string): boolean {
  try {
    return withDatabase(file, (database) => database.prepare('SELECT 1 FROM articles LIMIT 1').get() !== undefined);
  } catch {
    return false;
  }
}
