import type { Sql } from '../../databases/postgres/postgres.ts';

/**
 * Vectors as pgvector has them, for the database to compare: a copy of those in `vectors`, a table for each space, since a column has
 * one dimension. There where the extension is and the space was begun with it; made later by `refresh` otherwise.
 */
export const nearTable = (space: number): string => `near_${Math.trunc(space)}`;

export const asVector = (vector: Float32Array): string => `[${vector.join(',')}]`;

/** The extension's version in this database; undefined where it does not serve. */
async function vectorVersion(sql: Sql): Promise<string | undefined> {
  const [row] = await sql.rows<{ readonly version: string }>(
    "SELECT extversion AS version FROM pg_extension WHERE extname = 'vector'",
  );
  return row?.version;
}

/** Whether the extension serves in this database, which is given it where the server has it and the user may. */
export async function createExtension(sql: Sql): Promise<boolean> {
  if ((await vectorVersion(sql)) !== undefined) return true;
  const available = await sql.rows("SELECT 1 FROM pg_available_extensions WHERE name = 'vector'");
  if (available.length === 0) return false;
  // Refused, or another process was faster.
  await sql.rows('CREATE EXTENSION IF NOT EXISTS vector').catch(() => undefined);
  return (await vectorVersion(sql)) !== undefined;
}

/** Whether any article has vectors of the space. */
export async function hasVectors(sql: Sql, space: number): Promise<boolean> {
  const [row] = await sql.rows(
    `SELECT 1 FROM articles LEFT JOIN recipes USING (generation)
     WHERE coalesce(space, articles.generation) = $1 AND vectors > 0 LIMIT 1`,
    [space],
  );
  return row !== undefined;
}

/** Makes the table of a space, empty. */
export async function createNear(sql: Sql, space: number, dimension: number): Promise<void> {
  await sql.rows(
    `CREATE TABLE IF NOT EXISTS ${nearTable(space)} (
       article bigint NOT NULL REFERENCES articles ON DELETE CASCADE, ordinal int NOT NULL, collection int NOT NULL,
       vector vector(${Math.trunc(dimension)}) NOT NULL, PRIMARY KEY (article, ordinal))`,
  );
}

export interface Placed {
  readonly article: number;
  readonly ordinal: number;
  readonly collection: number;
  readonly vector: Float32Array;
}

export async function addNear(sql: Sql, space: number, placed: readonly Placed[]): Promise<void> {
  await sql.rows(
    `INSERT INTO ${nearTable(space)} (article, ordinal, collection, vector)
     SELECT article, ordinal, collection, vector::vector
     FROM unnest($1::bigint[], $2::int[], $3::int[], $4::text[]) AS given (article, ordinal, collection, vector)`,
    [
      placed.map(({ article }) => article),
      placed.map(({ ordinal }) => ordinal),
      placed.map(({ collection }) => collection),
      placed.map(({ vector }) => asVector(vector)),
    ],
  );
}
