import type { Database } from 'better-sqlite3';
import { boundsOfCompound, mostFrequent } from '../../spelling.ts';

/** After every text that begins with what it is put behind, in SQLite's order of bytes. */
const last = '\u{10ffff}';

/** Finds the terms in which a word is joined to another; each half is one range of an index. */
export function createCompounds(database: Database): (beginning: string, ending: string) => readonly string[] {
  const find = database
    .prepare<unknown[], string>(
      `SELECT term FROM spellings WHERE term BETWEEN $beginning AND $beginningEnd AND length(term) >= $longer
       UNION SELECT term FROM spellings WHERE reversed BETWEEN $ending AND $endingEnd AND length(term) >= $long`,
    )
    .pluck();
  const frequency = database.prepare<[string], number>('SELECT doc FROM vocabulary WHERE term = ?').pluck();

  return (beginning, ending) => {
    const bounds = boundsOfCompound(beginning, ending);
    if (!bounds) return [];
    const found = find.all({ ...bounds, beginningEnd: bounds.beginning + last, endingEnd: bounds.ending + last });
    return mostFrequent(found.map((term) => ({ other: term, count: frequency.get(term) ?? 0 })));
  };
}
