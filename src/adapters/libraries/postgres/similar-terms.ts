import type { Sql } from '../../databases/postgres/postgres.ts';
import { boundsOfCompound, halvesOf, likeliest, mostFrequent } from '../spelling.ts';
import { wordOf } from './terms.ts';

/** After every text that begins with what it is put behind, in the order of bytes. */
const last = '\u{10ffff}';

/** Terms one edit away from one that does not occur: the index is asked for both halves, and what it gives is checked. */
export async function similarTerms(sql: Sql, term: string): Promise<readonly string[]> {
  const halves = halvesOf(term);
  if (!halves) return [];
  const { head, tail, swapped, length } = halves;
  const [itself] = await sql.rows('SELECT 1 FROM vocabulary WHERE term = $1', [wordOf(term)]);
  if (itself) return [];
  const found = await sql.rows<{ other: string; count: number }>(
    `SELECT term AS other, passages AS count FROM vocabulary
     WHERE ((term >= $1 AND term < $2) OR (reversed >= $3 AND reversed < $4)) AND length(term) BETWEEN $5::int - 1 AND $5::int + 1
        OR term = $6`,
    [head, head + last, tail, tail + last, length, swapped],
  );
  return likeliest(term, found);
}

/** Terms that begin with the one text or end with the other. */
export async function compounds(sql: Sql, beginning: string, ending: string): Promise<readonly string[]> {
  const bounds = boundsOfCompound(beginning, ending);
  if (!bounds) return [];
  const found = await sql.rows<{ other: string; count: number }>(
    `SELECT term AS other, passages AS count FROM vocabulary
     WHERE (term >= $1 AND term < $2 AND length(term) >= $3) OR (reversed >= $4 AND reversed < $5 AND length(term) >= $6)`,
    [bounds.beginning, bounds.beginning + last, bounds.longer, bounds.ending, bounds.ending + last, bounds.long],
  );
  return mostFrequent(found);
}
