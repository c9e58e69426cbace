import type { Database } from 'better-sqlite3';
import { halvesOf, likeliest } from '../../spelling.ts';

/** After every text that begins with what it is put behind, in SQLite's order of bytes. */
const last = '\u{10ffff}';

/** Finds terms one edit away from one that does not occur: the index is asked for both halves, and what it gives is checked. */
export function createSimilarTerms(database: Database): (term: string) => readonly string[] {
  const find = database
    .prepare<unknown[], string>(
      `SELECT term FROM spellings WHERE term BETWEEN $head AND $headEnd AND length(term) BETWEEN $length - 1 AND $length + 1
       UNION SELECT term FROM spellings WHERE reversed BETWEEN $tail AND $tailEnd AND length(term) BETWEEN $length - 1 AND $length + 1
       UNION SELECT term FROM spellings WHERE term = $swapped`,
    )
    .pluck();
  const frequency = database.prepare<[string], number>('SELECT doc FROM vocabulary WHERE term = ?').pluck();

  return (term) => {
    const halves = halvesOf(term);
    if (!halves || frequency.get(term) !== undefined) return [];
    const found = find.all({ ...halves, headEnd: halves.head + last, tailEnd: halves.tail + last });
    return likeliest(
      term,
      found.map((other) => ({ other, count: frequency.get(other) ?? 0 })),
    );
  };
}
