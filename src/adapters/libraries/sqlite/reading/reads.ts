import type { Database } from 'better-sqlite3';
import type { Article } from '../../../../core/document/article.ts';
import type { Library, LibraryQuery, Scope } from '../../../../ports/library.ts';
import { checkVector } from '../../recipe.ts';
import { byFrequency } from '../../scope.ts';
import { type Catalogue, createCatalogue, type Entry, entriesInScope, rowOf } from '../catalogue.ts';
import { failureOf, withFailures } from '../database.ts';
import { createPassages } from '../passages.ts';
import { createSearch, type SearchOptions, type StoredResult } from './search.ts';
import { createSimilarTerms } from './similar-terms.ts';

/** What may be read of a library. Passages and sentences' vectors are given as they are stored. */
export interface Reads extends Pick<Library, 'article' | 'articles' | 'languages' | 'similarTerms' | 'outdated'> {
  passages(articleId: string): Promise<readonly string[]>;
  passagesById(ids: readonly string[], scope: Scope): Promise<readonly string[]>;
  sentenceVectors(passageIds: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  search(query: GenerationQuery): Promise<StoredResult>;
}

interface GenerationQuery extends LibraryQuery {
  /** Of the recipe the vector is of; absent for whichever the library has. */
  readonly generation?: number;
}

/** A row that no passage has. */
const nowhere = -1;

/** Reads on the calling thread, which is one that serves nobody. */
export function createReads(database: Database, options: SearchOptions): Reads {
  const { folder } = options;
  const catalogue = createCatalogue(database);
  const passages = createPassages(database);
  const search = createSearch(database, passages, options);
  const similarTerms = createSimilarTerms(database);
  const body = database.prepare<[number], string>('SELECT body FROM articles WHERE no = ?').pluck();

  /** Reads as of one revision, whatever others write meanwhile. */
  const read = <T>(work: (catalogue: Catalogue) => T): T =>
    withFailures(folder, () => database.transaction(() => work(catalogue()))());

  /** Vectors of another recipe than the library's cannot be compared with any that it has. */
  const understood = (now: Catalogue, { vector, generation, ...rest }: GenerationQuery): LibraryQuery =>
    vector && (generation ?? now.generation) === now.generation ? { ...rest, vector } : rest;

  return {
    article: async (articleId) =>
      read(({ entries }) => {
        const entry = entries.get(articleId);
        return entry && articleFrom(entry, body.get(entry.no) ?? '');
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
      read((now) => {
        const current = new Map(currentEntries(now).map((entry) => [entry.summary.id, entry]));
        const found = ids.map((id) => [id, passages.sentenceVectors(rowOf(id, current) ?? nowhere)] as const);
        return new Map(found.flatMap(([id, vectors]) => (vectors ? [[id, vectors] as const] : [])));
      }),
    async search(query) {
      if (query.vector) checkVector(query.vector);
      const [now, asked] = read((before) => [before, understood(before, query)] as const);
      const prepared = await search.prepare(now, asked).catch((error: unknown) => {
        throw failureOf(error, folder);
      });
      return read((after) => search.run(after, understood(after, query), prepared));
    },
    similarTerms: async (term) => read(() => similarTerms(term)),
    outdated: async () =>
      read((now) => {
        const current = new Set(currentEntries(now));
        return [...now.entries.values()].filter((entry) => !current.has(entry)).map(({ summary }) => summary.id);
      }),
  };
}

const currentEntries = ({ entries, generation }: Catalogue): readonly Entry[] =>
  [...entries.values()].filter((entry) => entry.generation === generation);

function articleFrom({ summary }: Entry, body: string): Article {
  const { passages: _passages, characters: _characters, ...metadata } = summary;
  return { ...metadata, ...(JSON.parse(body) as Pick<Article, 'text' | 'bodyEnd' | 'blocks'>) };
}
