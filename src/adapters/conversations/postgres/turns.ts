import type { KeptTurn, Verdict } from '../../../ports/conversations.ts';
import type { Sql } from '../../databases/postgres/postgres.ts';
import { type Row, turnOf } from '../memory.ts';

export async function turnsBy(sql: Sql, query: string, values: readonly unknown[]): Promise<readonly KeptTurn[]> {
  const rows = await sql.rows<Row>(query, values);
  return rows.flatMap((row) => turnOf(row) ?? []);
}

/** The turn and those it follows, newest first. The walk is bounded, so a ring could not keep it going. */
export const chain = `
  WITH RECURSIVE chain (id, depth) AS (
    SELECT id::text, 1 FROM turns WHERE id = $1
    UNION ALL
    SELECT turns.follows, depth + 1 FROM turns JOIN chain ON turns.id = chain.id WHERE turns.follows IS NOT NULL AND depth < $2
  )
  SELECT turns.* FROM chain JOIN turns ON turns.id = chain.id ORDER BY depth`;

/** Newest first. */
export const turnsAt = `
  SELECT * FROM turns WHERE conversation = $1 OR (conversation >= $1 || '/' AND conversation < $1 || '0')
  ORDER BY at DESC, id DESC LIMIT $2`;

/** How many turns in a row may be taken out at once without anything that follows them losing what they followed. */
const longestGap = 1_000;

/** Takes turns out. What followed one then follows the next before it that stays. Gives how many there were. */
export async function removeTurns(sql: Sql, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  await sql.rows(
    `WITH RECURSIVE up (id, follows, depth) AS (
       SELECT stays.id, gone.follows, 1 FROM turns AS stays JOIN turns AS gone ON gone.id = stays.follows
       WHERE gone.id = ANY($1::text[]) AND stays.id <> ALL($1::text[])
       UNION ALL
       SELECT up.id, gone.follows, depth + 1 FROM up JOIN turns AS gone ON gone.id = up.follows
       WHERE gone.id = ANY($1::text[]) AND depth < ${longestGap}
     ), last AS (SELECT DISTINCT ON (id) id, follows FROM up ORDER BY id, depth DESC)
     UPDATE turns SET follows = last.follows FROM last WHERE turns.id = last.id`,
    [ids],
  );
  const gone = await sql.rows('DELETE FROM turns WHERE id = ANY($1::text[]) RETURNING id', [ids]);
  return gone.length;
}

export async function idsOf(sql: Sql, where: string, values: readonly unknown[]): Promise<readonly string[]> {
  const rows = await sql.rows<{ id: string }>(`SELECT id FROM turns WHERE ${where}`, values);
  return rows.map(({ id }) => id);
}

/** Of the turns that are named, or of all; oldest first. */
export async function verdictsIn(sql: Sql, turns?: readonly string[]): Promise<readonly Verdict[]> {
  const rows = await sql.rows<Verdict & { readonly reason: string | null }>(
    `SELECT turn, person, verdict, reason, at FROM verdicts ${turns === undefined ? '' : 'WHERE turn = ANY($1::text[])'} ORDER BY at`,
    turns === undefined ? [] : [turns],
  );
  return rows.map(({ reason, ...rest }) => ({ ...rest, ...(reason === null ? {} : { reason }) }));
}

/** PostgreSQL keeps every character of a text but this one. */
export const storable = (text: string): string => text.replaceAll('\0', '');
