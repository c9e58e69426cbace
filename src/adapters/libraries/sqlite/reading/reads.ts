import type { Database } from 'better-sqlite3';
import { articleId } from '../../../../core/document/identity.ts';
import { keptOn } from '../../../../core/text/kept-on.ts';
import type { Library, Recipe, Scope } from '../../../../ports/library.ts';
import { articleOfRow, type Entry, rowOf } from '../../entries.ts';
import { placeOf, storedLocation } from '../../place.ts';
import { checkVector } from '../../recipe.ts';
import { byFrequency } from '../../scope.ts';
import { toArticle } from '../../stored.ts';
import { type Catalogue, createCatalogue, entriesInScope } from '../catalogue.ts';
import { failureOf, withFailures } from '../database.ts';
import { createPassages } from '../passages.ts';
import { recipesUsed } from '../recipes.ts';
import { dataFolderOf } from '../stored-places.ts';
import { missingBeside } from '../writing/beside.ts';
import { createCompounds } from './compounds.ts';
import { createSearch, type SearchOptions, type SpaceQuery, type StoredResult } from './search.ts';
import { createSimilarTerms } from './similar-terms.ts';

/** What may be read of a library. Passages and sentences' vectors are given as they are stored. */
export interface Reads
  extends Pick<
    Library,
    'article' | 'articles' | 'idFor' | 'languages' | 'recipes' | 'sameText' | 'similarTerms' | 'compounds'
  > {
  passages(articleId: string): Promise<readonly string[]>;
  passagesById(ids: readonly string[], scope: Scope): Promise<readonly string[]>;
  /** Those of the space. */
  sentenceVectors(passageIds: readonly string[], space: number): Promise<ReadonlyMap<string, Uint8Array>>;
  search(query: SpaceQuery): Promise<StoredResult>;
  /** Ids of the articles made with another recipe than that of the generation. */
  outdated(generation: number): Promise<readonly string[]>;
  missingBeside(recipe: Recipe): Promise<readonly string[]>;
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
  const compounds = createCompounds(database);
  const body = database.prepare<[number], string>('SELECT body FROM articles WHERE no = ?').pluck();

  const dataFolder = dataFolderOf(database);
  const idAt = database.prepare<[string], string>('SELECT id FROM articles WHERE place = ? ORDER BY no DESC').pluck();
  const outdated = database.prepare<[number], string>('SELECT id FROM articles WHERE generation <> ?').pluck();

  /** Reads as of one revision, whatever others write meanwhile. */
  const read = <T>(work: (catalogue: Catalogue) => T): T =>
    withFailures(folder, () => database.transaction(() => work(catalogue()))());

  return {
    article: async (articleId) =>
      read(({ entries }) => {
        const entry = entries.get(articleId);
        return entry && toArticle(entry.summary, body.get(entry.no) ?? '');
      }),
    sameText: async ({ id, text }, scope) =>
      read((now) =>
        entriesInScope(now, scope)
          .filter(({ summary }) => summary.characters === text.length && summary.id !== id)
          .find((entry) => toArticle(entry.summary, body.get(entry.no) ?? '').text === text),
      )?.summary,
    idFor: async (collection, origin) => {
      const location = storedLocation(origin, dataFolder);
      // Of two at one place, the later.
      const known = withFailures(folder, () => idAt.get(placeOf(collection, location)));
      return known ?? articleId(collection, location);
    },
    articles: async (scope) => read((now) => entriesInScope(now, scope).map(({ summary }) => summary)),
    languages: async (scope) => read((now) => languagesOf(entriesInScope(now, scope))),
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
    sentenceVectors: async (ids, space) =>
      read(({ entries, numbers }) => {
        const vectorsOf = (id: string): Uint8Array | undefined => {
          const row = rowOf(id, entries) ?? nowhere;
          return numbers.get(articleOfRow(row))?.space === space ? passages.sentenceVectors(row) : undefined;
        };
        const found = ids.map((id) => [id, vectorsOf(id)] as const);
        return new Map(found.flatMap(([id, vectors]) => (vectors ? [[id, vectors] as const] : [])));
      }),
    async search(query) {
      if (query.vector) checkVector(query.vector);
      const prepared = await search.prepare(read(itself), query).catch((error: unknown) => {
        throw failureOf(error, folder);
      });
      return read((after) => search.run(after, query, prepared));
    },
    similarTerms: async (term) => read(() => similarTerms(term)),
    compounds: async (beginning, ending) => read(() => compounds(beginning, ending)),
    recipes: async () => withFailures(folder, () => recipesUsed(database)),
    missingBeside: async (recipe) => withFailures(folder, () => missingBeside(database, recipe)),
    outdated: async (generation) => withFailures(folder, () => outdated.all(generation)),
  };
}

const languagesOf = keptOn((entries: readonly Entry[]): readonly string[] =>
  byFrequency(entries.map(({ summary }) => summary.language)),
);

const itself = (catalogue: Catalogue): Catalogue => catalogue;
