import type { Database } from 'better-sqlite3';
import { isOneEditAway } from '../../one-edit.ts';
import { reverse } from '../catalogue.ts';

/** After every text that begins with what it is put behind, in SQLite's order of bytes. */
const last = '\u{10ffff}';

/**
 * Finds terms one edit away from one that does not occur. One edit leaves the first or the second half of a word as it was, unless it swaps the two
 * letters in the middle: so the index is asked for both halves and for that swap, and what it gives is checked.
 */
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
    const letters = [...term];
    if (letters.length < 2 || frequency.get(term) !== undefined) return [];
    const middle = Math.floor(letters.length / 2);
    const head = letters.slice(0, middle).join('');
    const tail = reverse(letters.slice(middle).join(''));
    const swapped = [
      ...letters.slice(0, middle - 1),
      letters[middle],
      letters[middle - 1],
      ...letters.slice(middle + 1),
    ];
    const bounds = { head, headEnd: head + last, tail, tailEnd: tail + last };
    return find
      .all({ ...bounds, length: letters.length, swapped: swapped.join('') })
      .filter((other) => isOneEditAway(term, other))
      .map((other) => ({ other, count: frequency.get(other) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, 5)
      .map(({ other }) => other);
  };
}
