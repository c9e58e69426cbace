import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';

/** A slice takes some ten milliseconds: whoever wants to write meanwhile waits no longer. */
const pagesMerged = 256;
const pagesFreed = 256;
/** A file of an earlier version gives room back only when it is written anew, which is done up to this size, in bytes. */
const mostRewritten = 200_000_000;

export const isTidy = (database: Database): boolean =>
  database.prepare<[], number>('SELECT removed <= tidied FROM library').pluck().get() === 1;

/**
 * Does one slice of what is left to do after a removal: words leave the index of terms, free pages the file, and both the
 * write-ahead log. (Pages that are freed are overwritten at once.) Gives whether there is more to do.
 */
export function tidySlice(database: Database, isFirst: boolean): boolean {
  const revision = database.prepare<[], number>('SELECT removed FROM library').pluck().get() ?? 0;
  if (isFirst) removeVectors(database);
  if (mergeTerms(database, isFirst) || freePages(database)) return true;
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.prepare('UPDATE library SET tidied = max(tidied, ?)').run(revision);
  return !isTidy(database);
}

/** https://www.sqlite.org/fts5.html#the_merge_command: a negative number begins a merge of everything into one. */
function mergeTerms(database: Database, isFirst: boolean): boolean {
  const changes = database.prepare<[], number>('SELECT total_changes()').pluck();
  const before = changes.get() ?? 0;
  database
    .prepare("INSERT INTO passage_terms (passage_terms, rank) VALUES ('merge', ?)")
    .run(isFirst ? -pagesMerged : pagesMerged);
  return (changes.get() ?? 0) - before >= 2;
}

function freePages(database: Database): boolean {
  const number = (pragma: string): number => database.pragma(pragma, { simple: true }) as number;
  const free = number('freelist_count');
  if (free === 0) return false;
  if (number('auto_vacuum') !== 0) {
    database.pragma(`incremental_vacuum(${pagesFreed})`);
    return number('freelist_count') > 0;
  }
  if (number('page_count') * number('page_size') > mostRewritten) return false;
  database.pragma('auto_vacuum = INCREMENTAL');
  database.exec('VACUUM');
  return false;
}

/** The copy of the vectors is made anew with the next refresh; until then they are compared one by one. */
function removeVectors(database: Database): void {
  const folder = path.dirname(database.name);
  for (const name of readdirSync(folder))
    if (/^hnsw-\d+$/.test(name)) rmSync(path.join(folder, name), { recursive: true, force: true });
}
