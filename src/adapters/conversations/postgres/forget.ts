import type { Sql } from '../../databases/postgres/postgres.ts';
import { forgetNews } from './news.ts';
import { idsOf, removeTurns } from './turns.ts';

/** All preferences at places that begin so. "0" is the character after "/". */
const dropPlaces = (sql: Sql, place: string) =>
  sql.rows('DELETE FROM preferences WHERE place >= $1 AND place < $2', [`${place}/`, `${place}0`]);

const orphans = 'DELETE FROM round_answers WHERE round NOT IN (SELECT id FROM rounds)';

/** Everything of a person; gives how many turns there were. */
export async function forgetPerson(sql: Sql, person: string): Promise<number> {
  await sql.rows('DELETE FROM verdicts WHERE person = $1', [person]);
  await dropPlaces(sql, `person/${person}`);
  for (const table of ['round_answers', 'rounds', 'reviews'])
    await sql.rows(`DELETE FROM ${table} WHERE person = $1`, [person]);
  await sql.rows(orphans);
  return removeTurns(sql, await idsOf(sql, 'person = $1', [person]));
}

/** Turns and what was said of them, answers that are owed there, settings, what was used of the model. */
export async function forgetServer(sql: Sql, server: string, channels: readonly string[]): Promise<number> {
  const ids = await idsOf(sql, 'conversation >= $1 AND conversation < $2', [`${server}/`, `${server}0`]);
  await sql.rows('DELETE FROM verdicts WHERE turn = ANY($1::text[])', [ids]);
  for (const id of [server, ...channels]) await sql.rows('DELETE FROM owed WHERE strpos(place, $1) > 0', [`"${id}"`]);
  await sql.rows('DELETE FROM preferences WHERE place = $1', [`server/${server}`]);
  for (const place of [`server/${server}`, ...channels.map((id) => `channel/${id}`)]) await dropPlaces(sql, place);
  for (const table of ['rounds', 'reviews']) await sql.rows(`DELETE FROM ${table} WHERE home = $1`, [server]);
  await sql.rows(orphans);
  await forgetNews(sql, server);
  await sql.rows('DELETE FROM counters WHERE key = $1', [`server:${server}`]);
  return removeTurns(sql, ids);
}

/** Rounds that began before, and what was due before and never looked at since. */
export async function expireStudy(sql: Sql, before: number): Promise<void> {
  await sql.rows('DELETE FROM rounds WHERE at < $1', [before]);
  await sql.rows('DELETE FROM reviews WHERE due < $1', [before]);
  await sql.rows(orphans);
}
