import type { Database } from 'better-sqlite3';

const orphans = 'DELETE FROM round_answers WHERE round NOT IN (SELECT id FROM rounds)';

/** A person's answers in rounds, the rounds that were theirs alone, and what they learn. */
export function forgetStudyOf(database: Database, person: string): void {
  for (const table of ['round_answers', 'rounds', 'reviews'])
    database.prepare(`DELETE FROM ${table} WHERE person = ?`).run(person);
  database.prepare(orphans).run();
}

/** A server's rounds with everybody's answers, and what people learn there. */
export function forgetStudyIn(database: Database, home: string): void {
  for (const table of ['rounds', 'reviews']) database.prepare(`DELETE FROM ${table} WHERE home = ?`).run(home);
  database.prepare(orphans).run();
}

/** Rounds that began before, and what was due before and never looked at since. */
export function expireStudy(database: Database, before: number): void {
  database.prepare('DELETE FROM rounds WHERE at < ?').run(before);
  database.prepare('DELETE FROM reviews WHERE due < ?').run(before);
  database.prepare(orphans).run();
}
