import type { Migration, Schema } from '../../databases/sqlite/migrate.ts';
import { sealStored } from './seal-stored.ts';
import { storePlaces } from './stored-places.ts';

/**
 * Search terms are kept as they stand: every character is part of a term, but the blank between two. (The tokenizer
 * "unicode61" knows letters by an old version of Unicode; "ascii" takes all beyond ASCII as letters.)
 */
const tokenizer = `ascii tokenchars '!"#$%&()*+,-./:;<=>?@[\\]^_\`{|}~'''`.replaceAll('"', '""');

/**
 * Articles are numbered by an ever growing `no` that is never used twice: a replaced article has a new one, so whatever
 * is remembered by number (vectors, HNSW labels) can be old, but never wrong. A passage's `row` is `no * 2^20 + ordinal`.
 */
const migrations: readonly Migration[] = [
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
   -- Every term there is, forwards and backwards, to find similar ones by either half.
   CREATE TABLE spellings (term TEXT PRIMARY KEY, reversed TEXT NOT NULL) WITHOUT ROWID;
   CREATE INDEX spellings_reversed ON spellings (reversed);`,
  // The recipe and generation in `library` stay for processes of an earlier version that have the file open.
  `CREATE TABLE recipes (
     generation INTEGER PRIMARY KEY,
     space INTEGER NOT NULL, -- the generation of the first recipe with vectors that can be compared with its own
     recipe TEXT NOT NULL
   );
   INSERT INTO recipes SELECT generation, generation, recipe FROM library WHERE recipe IS NOT NULL;
   CREATE INDEX articles_generation ON articles (generation, id);`,
  `ALTER TABLE articles ADD COLUMN place TEXT;         -- its collection, a line end, where it comes from
   ALTER TABLE articles ADD COLUMN indexed_at INTEGER; -- milliseconds since 1970; none for those of earlier versions
   CREATE INDEX articles_place ON articles (place);
   -- Revisions: of the last removal, and of the last removal whose remains are gone from the file too.
   ALTER TABLE library ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE library ADD COLUMN tidied INTEGER NOT NULL DEFAULT 0;
   -- Words that no article has any more were kept until now.
   DELETE FROM spellings WHERE term NOT IN (SELECT term FROM vocabulary);`,
  storePlaces,
  `CREATE TABLE next_articles (
     no INTEGER PRIMARY KEY,
     generation INTEGER NOT NULL, -- of the recipe that its vectors beside are of
     vectors INTEGER NOT NULL
   );
   CREATE TABLE next_vectors (row INTEGER PRIMARY KEY, vector BLOB NOT NULL);
   CREATE TABLE next_sentences (row INTEGER PRIMARY KEY, vectors BLOB NOT NULL);
   ALTER TABLE library ADD COLUMN swapped INTEGER NOT NULL DEFAULT 0; -- revision of the last swap`,
  sealStored,
];

export const librarySchema: Schema = {
  /** "FtNt" */
  applicationId: 0x46744e74,
  migrations,
  // Eight KB hold three vectors of 512 numbers; four would hold one.
  pragmas: ['page_size = 8192', 'auto_vacuum = INCREMENTAL', 'journal_mode = WAL'],
};
