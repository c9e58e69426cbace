import type { Sql } from './postgres.ts';

/** As of now. (`to_regclass` may remember for a while that there was none.) */
export async function hasTable(sql: Sql, table: string): Promise<boolean> {
  const rows = await sql.rows('SELECT 1 FROM pg_class WHERE relname = $1 AND pg_table_is_visible(oid)', [table]);
  return rows.length > 0;
}
