import { mkdirSync } from 'node:fs';
import path from 'node:path';
import BetterSqlite, { type Database } from 'better-sqlite3';
import { Failure } from '../../../core/failure.ts';
import type { Recipe } from '../../../ports/library.ts';
import { migrate } from './schema.ts';

export const databaseFile = (folder: string): string => path.join(folder, 'library.sqlite');

/**
 * Opens the library's database, which is made when missing. Waits `patience` milliseconds for other writers.
 * @throws Failure `library-damaged`, `library-mismatch`, `library-busy`, `unreadable`
 */
export function openDatabase(folder: string, patience: number): Database {
  return withFailures(folder, () => {
    mkdirSync(folder, { recursive: true });
    const database = new BetterSqlite(databaseFile(folder), { timeout: patience });
    try {
      migrate(database);
      // The default may lose the last change when the power fails.
      database.pragma('synchronous = FULL');
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** Runs `work`; what SQLite or the disk has to say against it becomes a sentence for people. */
export function withFailures<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw failureOf(error, folder);
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

export function failureOf(error: unknown, folder: string): unknown {
  const code = codeOf(error);
  const failure = (kind: ConstructorParameters<typeof Failure>[0], sentence: string): Failure =>
    new Failure(kind, sentence, { cause: error });
  if (error instanceof Failure) return error;
  if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code) || error instanceof SyntaxError)
    return failure(
      'library-damaged',
      `${databaseFile(folder)} is damaged; nothing was changed. Put a copy of it back, or move it away and run "npm run index" again.`,
    );
  if (/^SQLITE_(?:BUSY|LOCKED)/.test(code))
    return failure('library-busy', 'Another process is writing to the library; please try again when it is done.');
  if (code === 'SQLITE_FULL' || code === 'ENOSPC')
    return failure('unreadable', `The disk with ${folder} is full; nothing was changed. Make room and try again.`);
  if (/^SQLITE_(?:CANTOPEN|READONLY|PERM|IOERR)|^E[A-Z]+$/.test(code))
    return failure(
      'unreadable',
      `Footnote cannot read and write in ${folder}; allow it to, or choose another data folder.`,
    );
  return error;
}

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
