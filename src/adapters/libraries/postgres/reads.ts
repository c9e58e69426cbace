import { articleId as newId } from '../../../core/document/identity.ts';
import { dotProduct } from '../../../core/retrieval/vectors.ts';
import type { Library } from '../../../ports/library.ts';
import type { Postgres, Sql } from '../../databases/postgres/postgres.ts';
import { toVector, unpackVectors } from '../../databases/vector-bytes.ts';
import { articleOfRow, type Entry, rowOf, rowsOfArticle } from '../entries.ts';
import { placeOf, storedLocation } from '../place.ts';
import { checkVector, type Made } from '../recipe.ts';
import { byFrequency } from '../scope.ts';
import { type StoredCandidate, toArticle, toCandidate, toPassage, toSummary } from '../stored.ts';
import type { Catalogue, InScope } from './catalogue.ts';
import { bestByTerms, statisticsOf } from './lexical-search.ts';
import { recipesUsed } from './recipes.ts';
import { compounds, similarTerms } from './similar-terms.ts';
import type { VectorSearch } from './vector-search.ts';

type Reads = Omit<
  Library,
  'replace' | 'renew' | 'remove' | 'removeCollection' | 'adopt' | 'beside' | 'refresh' | 'close'
>;

interface Parts {
  readonly catalogue: Catalogue;
  readonly vectors: VectorSearch;
  readonly dataFolder: string;
  /** What the process makes its questions' vectors with. */
  made(): Made;
}

export function createReads(postgres: Postgres, { catalogue, vectors, dataFolder, made }: Parts): Reads {
  const inScope = async (sql: Sql, scope: Parameters<Library['articles']>[0]) =>
    (await catalogue.inScope(sql, scope)).entries;
  return {
    article: (id) => postgres.read((sql) => readArticle(sql, id, dataFolder)),
    sameText: ({ id, text }, scope) =>
      postgres.read(async (sql) => {
        const alike = (await inScope(sql, scope)).filter(
          ({ summary }) => summary.characters === text.length && summary.id !== id,
        );
        for (const { no, summary } of alike)
          if (toArticle(summary, await bodyOf(sql, no)).text === text) return summary;
        return undefined;
      }),
    async idFor(collection, origin) {
      const location = storedLocation(origin, dataFolder);
      const [known] = await postgres.rows<{ id: string }>(
        // Of two at one place, the later.
        'SELECT id FROM articles WHERE md5(place) = md5($1) AND place = $1 ORDER BY no DESC LIMIT 1',
        [placeOf(collection, location)],
      );
      return known?.id ?? newId(collection, location);
    },
    articles: (scope) => postgres.read(async (sql) => (await inScope(sql, scope)).map(({ summary }) => summary)),
    languages: (scope) =>
      postgres.read(async (sql) => byFrequency((await inScope(sql, scope)).map(({ summary }) => summary.language))),
    passages: (id) =>
      postgres.read(async (sql) => {
        const rows = await sql.rows<{ passage: string }>(
          'SELECT passage FROM passages JOIN articles ON article = no WHERE id = $1 ORDER BY ordinal',
          [id],
        );
        return rows.map(({ passage }) => toPassage(passage));
      }),
    passagesById: (ids, scope) =>
      postgres.read(async (sql) => {
        const entries = byId(await inScope(sql, scope));
        const rows = ids.flatMap((id) => rowOf(id, entries) ?? []);
        const found = new Map((await candidatesAt(sql, rows)).map((one) => [one.row, one.passage]));
        return rows.flatMap((row) => found.get(row) ?? []).map(toPassage);
      }),
    sentenceVectors: (ids) => postgres.read((sql) => sentenceVectors(sql, ids, made().space)),
    async search({ scope, terms, vector, limit }) {
      if (vector) checkVector(vector);
      const { space } = made();
      return postgres.read(async (sql) => {
        const found = await catalogue.inScope(sql, scope);
        const statistics = await statisticsOf(sql, found, terms);
        const rows = new Set(await bestByTerms(sql, found, { statistics, limit }));
        if (vector) for (const row of await vectors.nearest(sql, found, { vector, space, limit })) rows.add(row);
        const candidates = await candidatesAt(sql, [...rows]);
        return { candidates: compared(candidates, found, vector && { vector, space }), statistics };
      });
    },
    similarTerms: (term) => postgres.read((sql) => similarTerms(sql, term)),
    compounds: (beginning, ending) => postgres.read((sql) => compounds(sql, beginning, ending)),
    recipes: () => recipesUsed(postgres),
    async outdated() {
      const rows = await postgres.rows<{ id: string }>('SELECT id FROM articles WHERE generation <> $1 ORDER BY no', [
        made().generation,
      ]);
      return rows.map(({ id }) => id);
    },
  };
}

const byId = (entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.summary.id, entry]));

async function bodyOf(sql: Sql, no: number): Promise<string> {
  const [row] = await sql.rows<{ body: string }>('SELECT body FROM articles WHERE no = $1', [no]);
  return row?.body ?? '';
}

async function readArticle(sql: Sql, id: string, dataFolder: string) {
  const [row] = await sql.rows<{ summary: string; body: string }>('SELECT summary, body FROM articles WHERE id = $1', [
    id,
  ]);
  return row && toArticle(toSummary(row.summary, null, dataFolder), row.body);
}

interface At extends StoredCandidate {
  readonly row: number;
  readonly vector: Uint8Array | null;
}

async function candidatesAt(sql: Sql, rows: readonly number[]): Promise<readonly At[]> {
  if (rows.length === 0) return [];
  const found = await sql.rows<At & { article: number; ordinal: number }>(
    `SELECT article, ordinal, passage, terms, vector FROM unnest($1::bigint[], $2::int[]) AS wanted (article, ordinal)
     JOIN passages USING (article, ordinal) LEFT JOIN vectors USING (article, ordinal)`,
    [rows.map(articleOfRow), rows.map((row) => row % rowsOfArticle)],
  );
  return found.map(({ article, ordinal, passage, terms, vector }) => ({
    row: article * rowsOfArticle + ordinal,
    passage,
    terms,
    vector,
  }));
}

/** Vectors of another space cannot be compared with the question's. */
function compared(
  candidates: readonly At[],
  { entries }: InScope,
  question: { readonly vector: Float32Array; readonly space: number } | undefined,
) {
  const spaces = new Map(entries.map(({ no, space }) => [no, space]));
  return candidates.map(({ row, vector: bytes, ...candidate }) => {
    const vector = bytes && spaces.get(articleOfRow(row)) === question?.space ? toVector(bytes) : undefined;
    if (!vector || vector.length !== question?.vector.length) return toCandidate(candidate);
    return toCandidate({ ...candidate, similarity: dotProduct(vector, question.vector) });
  });
}

async function sentenceVectors(sql: Sql, ids: readonly string[], space: number) {
  const parts = ids.flatMap((id) => {
    const [, article, ordinal] = /^(.*):(\d{1,7})$/s.exec(id) ?? [];
    return article === undefined ? [] : [{ id, article, ordinal: Number(ordinal) }];
  });
  const rows = await sql.rows<{ article: string; ordinal: number; sentences: Uint8Array }>(
    `SELECT id AS article, wanted.ordinal, sentences FROM unnest($1::text[], $2::int[]) AS wanted (id, ordinal)
     JOIN articles USING (id) JOIN vectors ON vectors.article = no AND vectors.ordinal = wanted.ordinal
     LEFT JOIN recipes USING (generation)
     WHERE sentences IS NOT NULL AND coalesce(space, articles.generation) = $3`,
    [parts.map(({ article }) => article), parts.map(({ ordinal }) => ordinal), space],
  );
  return new Map(rows.map(({ article, ordinal, sentences }) => [`${article}:${ordinal}`, unpackVectors(sentences)]));
}
