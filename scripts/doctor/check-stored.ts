import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { withPostgres } from '../../src/adapters/databases/postgres/open.ts';
import { BetterSqlite } from '../../src/adapters/databases/sqlite/better-sqlite.ts';
import { arePacked, toVector } from '../../src/adapters/databases/vector-bytes.ts';
import { rowsOfArticle } from '../../src/adapters/libraries/entries.ts';
import { rawPostgres } from '../../src/adapters/libraries/postgres/raw.ts';
import { parseAs, recipeShape, summaryShape } from '../../src/adapters/libraries/shape.ts';
import { withFailures } from '../../src/adapters/libraries/sqlite/database.ts';
import { loadFiles } from '../../src/adapters/libraries/sqlite/hnsw/load-files.ts';
import { savedFolders } from '../../src/adapters/libraries/sqlite/hnsw/saved-folders.ts';
import { rawLibrary } from '../../src/adapters/libraries/sqlite/raw.ts';
import type { StoredRecipe, WholeArticle } from '../../src/adapters/libraries/stored.ts';
import type { ArticleSummary } from '../../src/core/document/article.ts';
import { Failure } from '../../src/core/failure.ts';

/**
 * Reads what was made of each article, in the library of a data folder: all its passages, a sound vector for each that had one, their
 * words, and the vector index beside.
 * @throws Failure `library-damaged`
 */
export async function checkStored(folder: string): Promise<void> {
  const database = new BetterSqlite(path.join(folder, 'library.sqlite'), { readonly: true });
  try {
    withFailures(folder, () => {
      const raw = rawLibrary(database);
      const dimensions = dimensionsOf(raw.recipes());
      for (const article of raw.articles()) checkMade(article, dimensions);
      const unfound = idWithoutWords(database);
      if (unfound !== undefined) throw notWhole(unfound, 'words that some of its passages are found by');
    });
  } finally {
    database.close();
  }
  await checkIndex(folder);
}

/** The same of a PostgreSQL. @throws Failure */
export const checkStoredIn = (url: string): Promise<void> =>
  withPostgres(url, (postgres) =>
    postgres.read(async (sql) => {
      const raw = rawPostgres(sql);
      const dimensions = dimensionsOf(await raw.recipes());
      for await (const article of raw.articles()) checkMade(article, dimensions);
    }),
  );

/** How many numbers a vector has, by the generation of its recipe. */
type Dimensions = ReadonlyMap<number, number>;

const dimensionsOf = (recipes: readonly StoredRecipe[]): Dimensions =>
  new Map(
    recipes.map(({ generation, recipe }) => [
      generation,
      parseAs<{ readonly dimension: number }>(recipe, recipeShape).dimension,
    ]),
  );

function checkMade(article: WholeArticle, dimensions: Dimensions): void {
  const what = faultOf(article, dimensions);
  if (what === undefined) return;
  const { title } = parseAs<ArticleSummary>(article.summary, summaryShape);
  throw notWhole(`${title} (${article.id})`, what);
}

/** What an article lacks of that which was made of it. */
function faultOf({ summary, generation, terms, vectors, passages }: WholeArticle, dimensions: Dimensions) {
  const { passages: count } = parseAs<ArticleSummary>(summary, summaryShape);
  if (passages.length !== count || passages.some(({ ordinal }, at) => ordinal !== at))
    return `passages: it has ${passages.length} of ${count}`;
  const words = passages.reduce((sum, { terms: line }) => sum + (line === '' ? 0 : line.split(' ').length), 0);
  if (words !== terms) return 'words that its passages are found by';
  const kept = passages.flatMap(({ vector }) => vector ?? []);
  if (kept.length !== vectors) return `vectors: it has ${kept.length} of ${vectors}`;
  const dimension = dimensions.get(generation) ?? (kept[0]?.byteLength ?? 0) / Float32Array.BYTES_PER_ELEMENT;
  const sound = kept.filter((vector) => isVector(vector, dimension));
  if (sound.length !== vectors) return `vectors: ${sound.length} of ${vectors} are sound`;
  if (passages.some(({ sentences }) => sentences && !arePacked(sentences, dimension)))
    return 'vectors of its sentences: some are not sound';
  return undefined;
}

const isVector = (bytes: Uint8Array, dimension: number): boolean =>
  bytes.byteLength === dimension * Float32Array.BYTES_PER_ELEMENT && toVector(bytes).every(Number.isFinite);

const notWhole = (name: string, what: string): Failure =>
  new Failure(
    'library-damaged',
    `${name} lacks ${what}, so that not all of it is found. Make what is made of articles anew: npm run index -- --force`,
  );

/** An article of which a passage is not among the words that are searched. */
const idWithoutWords = (database: Database): string | undefined =>
  database
    .prepare<[], string>(
      `SELECT articles.id FROM passages JOIN articles ON no = row / ${rowsOfArticle}
       WHERE row NOT IN (SELECT id FROM passage_terms_docsize) LIMIT 1`,
    )
    .pluck()
    .get();

/** Where what reads it is not installed or built, nothing uses it either. */
async function checkIndex(folder: string): Promise<void> {
  const files = await loadFiles().catch(() => undefined);
  const [newest] = await savedFolders(folder);
  if (files === undefined || newest === undefined || (await files.loadHnsw(newest))) return;
  // The bot may have made a newer one meanwhile.
  if (!existsSync(newest)) return;
  throw new Failure(
    'library-damaged',
    `The vector index ${newest} is not as it was written: the disk or a copy has changed it. Answers do without it, and take longer in a large library. npm run index -- --force makes it anew.`,
  );
}
