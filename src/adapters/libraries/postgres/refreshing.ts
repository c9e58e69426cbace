import { hasTable } from '../../databases/postgres/has-table.ts';
import { locks } from '../../databases/postgres/locks.ts';
import type { Postgres, Sql } from '../../databases/postgres/postgres.ts';
import { toVector } from '../../databases/vector-bytes.ts';
import { addNear, createNear, nearTable } from './near.ts';

/** Vectors copied at once. */
const atOnce = 500;
/** pgvector's index takes no longer vectors; they are compared one by one then. */
const longestIndexed = 2_000;

/** Makes pgvector's table of a space that has none yet, as it is while nobody writes. */
export async function fillNear(postgres: Postgres, space: number, dimension: number): Promise<void> {
  if (await hasTable(postgres, nearTable(space))) return;
  await postgres.change(locks.library, async (sql) => {
    if (await hasTable(sql, nearTable(space))) return;
    await createNear(sql, space, dimension);
    await copyVectors(sql, space, dimension);
  });
}

interface Row {
  readonly article: number;
  readonly ordinal: number;
  readonly collection: number;
  readonly vector: Uint8Array;
}

async function copyVectors(sql: Sql, space: number, dimension: number): Promise<void> {
  let last: Pick<Row, 'article' | 'ordinal'> = { article: 0, ordinal: -1 };
  for (;;) {
    const rows = await sql.rows<Row>(
      `SELECT article, ordinal, collection, vector FROM vectors JOIN articles ON no = article LEFT JOIN recipes USING (generation)
       WHERE coalesce(space, articles.generation) = $1 AND length(vector) = 4 * $2::int AND (article, ordinal) > ($3, $4)
       ORDER BY article, ordinal LIMIT $5`,
      [space, dimension, last.article, last.ordinal, atOnce],
    );
    const end = rows.at(-1);
    if (!end) return;
    await addNear(
      sql,
      space,
      rows.map((row) => ({ ...row, vector: toVector(row.vector) })),
    );
    last = end;
  }
}

/** Makes HNSW where there are so many vectors that comparing all takes long, while others read and write. */
export async function indexNear(postgres: Postgres, space: number, fewest: number): Promise<void> {
  const table = nearTable(space);
  if (!(await hasTable(postgres, table))) return;
  const [row] = await postgres.rows<{ readonly count: number; readonly dimension: number | null }>(
    `SELECT count(*)::int AS count, max(vector_dims(vector)) AS dimension FROM ${table}`,
  );
  if (!row || row.count <= fewest || (row.dimension ?? 0) > longestIndexed) return;
  const [index] = await postgres.rows<{ readonly isValid: boolean }>(
    'SELECT indisvalid AS "isValid" FROM pg_index WHERE indexrelid = to_regclass($1)',
    [`${table}_hnsw`],
  );
  if (index?.isValid) return;
  // One whose making was cut short stays, and serves nobody.
  if (index) await postgres.rows(`DROP INDEX IF EXISTS ${table}_hnsw`);
  await postgres.rows(`CREATE INDEX CONCURRENTLY ${table}_hnsw ON ${table} USING hnsw (vector vector_ip_ops)`);
}

/** PostgreSQL keeps what was removed in its files until then. */
export const vacuum = async (postgres: Postgres): Promise<void> => {
  await postgres.rows('VACUUM articles, passages, vectors, frequencies, vocabulary');
};
