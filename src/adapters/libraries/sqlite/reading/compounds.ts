import type { Database } from 'better-sqlite3';
import { reverse } from '../catalogue.ts';

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
    if (beginning === '' || ending === '') return [];
    const reversed = reverse(ending);
    return find
      .all({
        beginning,
        beginningEnd: beginning + last,
        longer: [...beginning].length + shortestOther,
        ending: reversed,
        endingEnd: reversed + last,
        long: [...ending].length + shortestOther,
      })
      .map((term) => ({ term, count: frequency.get(term) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
      .slice(0, most)
      .map(({ term }) => term);
  };
}

/** In letters: what is joined to the word is none that is shorter. */
const shortestOther = 3;
const most = 10;
