import { mkdirSync } from 'node:fs';
import path from 'node:path';
import BetterSqlite, { type Database } from 'better-sqlite3';
import type { Recipe } from '../../../ports/library.ts';
import { migrate } from '../../sqlite/migrate.ts';
import { type SqliteFile, sqliteFailure, withSqliteFailures } from '../../sqlite/sqlite-failure.ts';
import { librarySchema } from './schema.ts';

const databaseFile = (folder: string): string => path.join(folder, 'library.sqlite');

/**
 * Opens the library's database, which is made when missing. Waits `patience` milliseconds for other writers.
 * @throws Failure `library-damaged`, `library-mismatch`, `library-busy`, `unreadable`
 */
export function openDatabase(folder: string, patience: number): Database {
  return withFailures(folder, () => {
    mkdirSync(folder, { recursive: true });
    const database = new BetterSqlite(databaseFile(folder), { timeout: patience });
    try {
      migrate(database, librarySchema);
      // The default may lose the last change when the power fails.
      database.pragma('synchronous = FULL');
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

const fileOf = (folder: string): SqliteFile => ({
  file: databaseFile(folder),
  damaged: `${databaseFile(folder)} is damaged; nothing was changed. Put a copy of it back, or move it away and run "npm run index" again.`,
  busy: 'Another process is writing to the library; please try again when it is done.',
});

/** Runs `work`; what SQLite or the disk has to say against it becomes a sentence for people. */
export const withFailures = <T>(folder: string, work: () => T): T => withSqliteFailures(fileOf(folder), work);

export const failureOf = (error: unknown, folder: string): unknown => sqliteFailure(error, fileOf(folder));

export interface LibraryState {
  /** Grows with every change. */
  readonly revision: number;
  /** Grows when another recipe is taken up; articles of an earlier one keep theirs. */
  readonly generation: number;
  readonly recipe?: Recipe;
}

interface StateRow {
  readonly revision: number;
  readonly generation: number;
  readonly recipe: string | null;
}

export function readState(database: Database): LibraryState {
  const row = database.prepare<[], StateRow>('SELECT * FROM library').get();
  if (!row) throw new SyntaxError('The table "library" has lost its only row.');
  const { revision, generation, recipe } = row;
  return { revision, generation, ...(recipe === null ? {} : { recipe: parseRecipe(recipe) }) };
}

function parseRecipe(json: string): Recipe {
  const recipe = JSON.parse(json);
  return { ...recipe, probe: Float32Array.from(recipe.probe) };
}

/** Takes up another recipe; articles of the one before are outdated from now on. */
export function writeRecipe(database: Database, recipe: Recipe): void {
  const json = JSON.stringify({ ...recipe, probe: [...recipe.probe] });
  database.prepare('UPDATE library SET revision = revision + 1, generation = generation + 1, recipe = ?').run(json);
}
