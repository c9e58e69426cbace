import { existsSync } from 'node:fs';
import path from 'node:path';
import BetterSqlite from 'better-sqlite3';
import type { KeptTurn } from '../../ports/conversations.ts';
import { type SqliteFile, withSqliteFailures } from '../sqlite/sqlite-failure.ts';
import { type Row, turnOf } from './sqlite.ts';

/**
 * The last turns that are kept, oldest first, of a thread or channel if one is named by its id; the bot may be running meanwhile.
 * Empty when nothing was ever kept there.
 * @throws Failure `library-damaged`, `library-busy`
 */
export function readTurns(folder: string, limit: number, channel?: string): readonly KeptTurn[] {
  const file = path.join(folder, 'conversations.sqlite');
  if (!existsSync(file)) return [];
  const of: SqliteFile = {
    file,
    damaged: `${file} is damaged. Put a backup back: npm run restore -- FOLDER --force`,
    busy: `${file} is being written. Try again in a moment.`,
  };
  return withSqliteFailures(of, () => {
    const database = new BetterSqlite(file, { readonly: true, timeout: 5_000 });
    try {
      const rows = database
        .prepare<[{ channel: string | null; limit: number }], Row>(
          `SELECT * FROM turns WHERE :channel IS NULL OR instr('/' || conversation || '/', '/' || :channel || '/') > 0
           ORDER BY at DESC, id DESC LIMIT :limit`,
        )
        .all({ channel: channel ?? null, limit });
      return rows
        .map((row) => turnOf(row))
        .filter((turn) => turn !== undefined)
        .reverse();
    } finally {
      database.close();
    }
  });
}
