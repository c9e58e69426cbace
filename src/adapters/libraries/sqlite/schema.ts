import type { Database } from 'better-sqlite3';
import { Failure } from '../../../core/failure.ts';

/** "FtNt": tells our file from another program's. */
const applicationId = 0x46744e74;

/**
 * Search terms are kept as they stand: every character is part of a term, but the blank between two. (The tokenizer
 * "unicode61" knows letters by an old version of Unicode; "ascii" takes all beyond ASCII as letters.)
 */
const tokenizer = `ascii tokenchars '!"#$%&()*+,-./:;<=>?@[\\]^_\`{|}~'''`.replaceAll('"', '""');

/**
 * Each is applied once, in order, and never changed afterwards: a change is a new one at the end.
 *
 * Articles are numbered by an ever growing `no` that is never used twice: a replaced article has a new one, so whatever
 * is remembered by number (vectors, HNSW labels) can be old, but never wrong. A passage's `row` is `no * 2^20 + ordinal`.
 */
const migrations: readonly string[] = [
  `CREATE TABLE library (
     revision INTEGER NOT NULL,   -- grows with every change
     generation INTEGER NOT NULL, -- grows with every other recipe
     recipe TEXT
   );
   INSERT INTO library VALUES (0, 0, NULL);
   CREATE TABLE articles (
     no INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL UNIQUE,
     generation INTEGER NOT NULL, -- of the recipe it was made with
     terms INTEGER NOT NULL,      -- of all its passages
     vectors INTEGER NOT NULL,
     summary TEXT NOT NULL,
     body TEXT NOT NULL
   );
   CREATE TABLE passages (row INTEGER PRIMARY KEY, passage TEXT NOT NULL, terms TEXT NOT NULL);
   CREATE TABLE vectors (row INTEGER PRIMARY KEY, vector BLOB NOT NULL);
   CREATE TABLE sentences (row INTEGER PRIMARY KEY, vectors BLOB NOT NULL);
   CREATE VIRTUAL TABLE passage_terms USING fts5(terms, content='', contentless_delete=1, tokenize="${tokenizer}");
   CREATE VIRTUAL TABLE vocabulary USING fts5vocab(passage_terms, row);
   -- Every term there ever was, forwards and backwards, to find similar ones by either half.
   CREATE TABLE spellings (term TEXT PRIMARY KEY, reversed TEXT NOT NULL) WITHOUT ROWID;
   CREATE INDEX spellings_reversed ON spellings (reversed);`,
];

export const rowsOfArticle = 2 ** 20;

const versionOf = (database: Database): number => database.pragma('user_version', { simple: true }) as number;

/**
 * Makes the tables, or brings those of an earlier version up to date.
 * @throws Failure `library-mismatch` for a file of a later version or of another program
 */
export function migrate(database: Database): void {
  if (isCurrent(database)) return;
  // Eight KB hold three vectors of 512 numbers; four would hold one.
  database.pragma('page_size = 8192');
  database.pragma('journal_mode = WAL');
  database
    .transaction(() => {
      if (isCurrent(database)) return; // another process was faster
      for (const migration of migrations.slice(versionOf(database))) database.exec(migration);
      database.pragma(`user_version = ${migrations.length}`);
      database.pragma(`application_id = ${applicationId}`);
    })
    .immediate();
}

function isCurrent(database: Database): boolean {
  const version = versionOf(database);
  const tables = database.prepare('SELECT count(*) FROM sqlite_master').pluck().get();
  const ours = database.pragma('application_id', { simple: true }) === applicationId || tables === 0;
  if (ours && version <= migrations.length) return version === migrations.length;
  throw new Failure(
    'library-mismatch',
    `${database.name} was written by ${ours ? 'a later version of Footnote; install that one' : 'another program'}, or choose another data folder.`,
  );
}
