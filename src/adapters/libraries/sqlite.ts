import type { Article } from '../../core/article.ts';
import type { Library, LibraryQuery } from '../../ports.ts';
import { byFrequency } from './by-frequency.ts';
import { type Catalogue, createCatalogue, entriesInScope, rowOf } from './sqlite/catalogue.ts';
import { openDatabase, withFailures } from './sqlite/database.ts';
import { createRefreshing } from './sqlite/hnsw-refreshing.ts';
import { createPassages } from './sqlite/passages.ts';
import { createSearch } from './sqlite/search.ts';
import { createSimilarTerms } from './sqlite/similar-terms.ts';
import { readState } from './sqlite/state.ts';
import { createWriting } from './sqlite/writing.ts';
import { checkVector } from './vectors.ts';

/** A row that no passage has. */
const nowhere = -1;

export interface SqliteOptions {
  /** Where its files are; made when missing. */
  readonly folder: string;
  /** How long a change waits for other processes that write, in milliseconds. */
  readonly patience?: number;
  /** Scopes of up to so many vectors are compared one by one, larger ones by way of HNSW. */
  readonly exactLimit?: number;
}

/**
 * A library in one SQLite file. Several processes may use it at once. What changes it runs in a worker thread; this thread
 * only reads, each time as of the last change of any process.
 * @throws Failure `library-damaged`, `library-mismatch`, `library-busy`, `unreadable`
 */
export async function openSqliteLibrary(options: SqliteOptions): Promise<Library> {
  const { folder, patience = 30_000, exactLimit = 20_000 } = options;
  const database = openDatabase(folder, patience);
  database.pragma('query_only = ON');
  const catalogue = createCatalogue(database);
  const passages = createPassages(database);
  const search = createSearch(database, passages, { folder, exactLimit });
  const similarTerms = createSimilarTerms(database);
  const body = database.prepare<[number], string>('SELECT body FROM articles WHERE no = ?').pluck();
  const writing = createWriting(folder, patience);
  const refreshing = createRefreshing({ folder, patience });
  /** Of the recipe this process adopted; vectors of another one are neither compared nor taken. */
  let generation: number | undefined;

  /** Reads as of one revision, whatever others write meanwhile. */
  const read = <T>(work: (catalogue: Catalogue) => T): T =>
    withFailures(folder, () => database.transaction(() => work(catalogue()))());

  const understood = (now: Catalogue, { vector, ...rest }: LibraryQuery): LibraryQuery =>
    vector && (generation === undefined || generation === now.generation) ? { ...rest, vector } : rest;

  return {
    async replace(article, indexed) {
      const known = generation === undefined ? {} : { generation };
      await writing.make({ kind: 'replace', article, passages: indexed, ...known });
    },
    remove: async (articleId) => (await writing.make({ kind: 'remove', articleId })) === true,
    article: async (articleId) =>
      read(({ entries }) => {
        const entry = entries.get(articleId);
        if (!entry) return undefined;
        const { passages: _passages, characters: _characters, ...metadata } = entry.summary;
        return { ...metadata, ...JSON.parse(body.get(entry.no) ?? '') } as Article;
      }),
    articles: async (scope) => read((now) => entriesInScope(now, scope).map(({ summary }) => summary)),
    languages: async (scope) =>
      read((now) => byFrequency(entriesInScope(now, scope).map(({ summary }) => summary.language))),
    passages: async (articleId) =>
      read(({ entries }) => {
        const entry = entries.get(articleId);
        return entry ? passages.of(entry) : [];
      }),
    passagesById: async (ids, scope) =>
      read((now) => {
        const entries = new Map(entriesInScope(now, scope).map((entry) => [entry.summary.id, entry]));
        return ids.flatMap((id) => passages.at(rowOf(id, entries) ?? nowhere) ?? []);
      }),
    sentenceVectors: async (ids) =>
      read(({ entries, generation: current }) => {
        const comparable = new Map([...entries].filter(([, entry]) => entry.generation === current));
        return new Map(
          ids.flatMap((id) => {
            const vectors = passages.sentenceVectors(rowOf(id, comparable) ?? nowhere);
            return vectors ? [[id, vectors] as const] : [];
          }),
        );
      }),
    async search(query) {
      if (query.vector) checkVector(query.vector);
      const prepared = await search.prepare(...read((now) => [now, understood(now, query)] as const));
      return read((now) => search.run(now, understood(now, query), prepared));
    },
    similarTerms: async (term) => read(() => similarTerms(term)),
    recipe: async () => read(() => readState(database).recipe),
    async adopt(recipe, { force = false } = {}) {
      generation = Number(await writing.make({ kind: 'adopt', recipe, force }));
    },
    outdated: async () =>
      read(({ entries, generation: current }) =>
        [...entries.values()].filter((entry) => entry.generation !== current).map(({ summary }) => summary.id),
      ),
    refresh: () => refreshing.run(),
    async close() {
      await refreshing.close();
      await writing.close();
      database.close();
    },
  };
}
