import type { Database } from 'better-sqlite3';
import { rangeOf } from '../../entries.ts';
import { placeOf } from '../../place.ts';
import { dropBeside } from './beside.ts';

/** Removes an article; gives the terms it had, undefined when it was not there. */
export function removeArticle(database: Database, articleId: string): ReadonlySet<string> | undefined {
  const no = database.prepare<[string], number>('SELECT no FROM articles WHERE id = ?').pluck().get(articleId);
  if (no === undefined) return undefined;
  const { first, last } = rangeOf({ no });
  const terms = database
    .prepare<[number, number], string>('SELECT terms FROM passages WHERE row BETWEEN ? AND ?')
    .pluck()
    .all(first, last);
  database
    .prepare('DELETE FROM passage_terms WHERE rowid IN (SELECT row FROM passages WHERE row BETWEEN ? AND ?)')
    .run(first, last);
  for (const table of ['passages', 'vectors', 'sentences'])
    database.prepare(`DELETE FROM ${table} WHERE row BETWEEN ? AND ?`).run(first, last);
  dropBeside(database, no);
  database.prepare('DELETE FROM articles WHERE no = ?').run(no);
  return new Set(terms.flatMap((line) => line.split(' ')));
}

/** Lets go of the spellings that no article has any more. */
export function dropSpellings(database: Database, terms: ReadonlySet<string>): void {
  const occurs = database.prepare<[string], number>('SELECT 1 FROM vocabulary WHERE term = ?').pluck();
  const drop = database.prepare('DELETE FROM spellings WHERE term = ?');
  for (const term of terms) if (occurs.get(term) === undefined) drop.run(term);
}

/** For good: what is left of them in the file is to be tidied away. Gives how many were there. */
export function removeForGood(database: Database, articleIds: readonly string[]): number {
  const removed = articleIds.flatMap((id) => removeArticle(database, id) ?? []);
  dropSpellings(database, new Set(removed.flatMap((terms) => [...terms])));
  if (removed.length > 0) database.exec('UPDATE library SET removed = revision');
  return removed.length;
}

export const idsOfCollection = (database: Database, collection: string): readonly string[] =>
  database
    .prepare<[string, string], string>('SELECT id FROM articles WHERE place >= ? AND place < ?')
    .pluck()
    // A line end ends the collection's name; the character after it bounds the places that begin so.
    .all(placeOf(collection, ''), `${collection}\u000b`);
