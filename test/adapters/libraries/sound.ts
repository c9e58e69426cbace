import { expect } from 'vitest';
import { BetterSqlite } from '../../../src/adapters/databases/sqlite/better-sqlite.ts';

/** Nothing is left over in any table of a library's database. */
export function expectSound(file: string, passages: number): void {
  const database = new BetterSqlite(file);
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  for (const table of ['passages', 'vectors', 'passage_terms'])
    expect(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(passages);
  database.close();
}
