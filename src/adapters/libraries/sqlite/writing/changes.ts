import type { Database } from 'better-sqlite3';
import { type Article, type ArticleSummary, summaryOf } from '../../../../core/document/article.ts';
import type { IndexedPassage, Recipe } from '../../../../ports/library.ts';
import { packVectors, toBytes } from '../../../databases/vector-bytes.ts';
import { rangeOf } from '../../entries.ts';
import { placeOf, storedLocation } from '../../place.ts';
import { checkVectors, type Made, setAside } from '../../recipe.ts';
import { reverse } from '../../spelling.ts';
import { addRecipe, findRecipe, refuseLaterArticles } from '../recipes.ts';
import { dataFolderOf } from '../stored-places.ts';
import { dropSpellings, idsOfCollection, removeArticle, removeForGood } from './removal.ts';

/** What may be done to a library; each is one transaction, wholly done or not at all. */
export type Change =
  | {
      readonly kind: 'replace';
      readonly article: Article;
      readonly passages: readonly IndexedPassage[];
      /** Of the recipe it was made with. */
      readonly generation: number;
      /** Of its vectors, where the recipe tells. */
      readonly dimension?: number;
      /** Only in the place of the same article made with another recipe. */
      readonly isRenewal: boolean;
    }
  | { readonly kind: 'remove'; readonly articleId: string }
  | { readonly kind: 'remove-collection'; readonly collection: string }
  | { readonly kind: 'adopt'; readonly recipe: Recipe; readonly force: boolean };

/**
 * Waits for other writers, then makes the change. Gives what `adopt` has adopted, otherwise how many articles were changed.
 * @throws Failure, or SQLite's error
 */
export function makeChange(database: Database, change: Change): Made | number {
  return database
    .transaction(() => {
      if (change.kind === 'adopt') return adopt(database, change);
      if (change.kind === 'replace' && change.isRenewal && !isStillToRenew(database, change)) return 0;
      database.exec('UPDATE library SET revision = revision + 1');
      if (change.kind === 'remove') return removeForGood(database, [change.articleId]);
      if (change.kind === 'remove-collection')
        return removeForGood(database, idsOfCollection(database, change.collection));
      checkVectors(change.passages, change.dimension);
      const indexedAt = change.isRenewal ? indexedAtOf(database, change.article.id) : Date.now();
      const before = removeArticle(database, change.article.id);
      addArticle(database, change, indexedAt);
      if (before) dropSpellings(database, before);
      return 1;
    })
    .immediate();
}

function adopt(database: Database, { recipe, force }: Change & { kind: 'adopt' }): Made {
  if (!force) refuseLaterArticles(database, recipe);
  const made = findRecipe(database, recipe) ?? addRecipe(database, recipe);
  if (force) setArticlesAside(database, recipe, made);
  return made;
}

function setArticlesAside(database: Database, recipe: Recipe, { generation }: Made): void {
  const aside = setAside(recipe);
  const made = findRecipe(database, aside) ?? addRecipe(database, aside);
  database.prepare('UPDATE articles SET generation = ? WHERE generation = ?').run(made.generation, generation);
}

/** Somebody else may have removed, replaced or renewed it since it was read. */
function isStillToRenew(database: Database, { article, generation }: Change & { kind: 'replace' }): boolean {
  const summary = database
    .prepare<[string, number], string>('SELECT summary FROM articles WHERE id = ? AND generation <> ?')
    .pluck()
    .get(article.id, generation);
  return summary !== undefined && (JSON.parse(summary) as ArticleSummary).fingerprint === article.fingerprint;
}

/** Making an article anew from what is stored of it is not reading it again. */
const indexedAtOf = (database: Database, articleId: string): number | null =>
  database.prepare<[string], number | null>('SELECT indexed_at FROM articles WHERE id = ?').pluck().get(articleId) ??
  null;

function addArticle(
  database: Database,
  { article, passages, generation }: Change & { kind: 'replace' },
  indexedAt: number | null,
): void {
  const location = storedLocation(article.origin, dataFolderOf(database));
  const terms = passages.reduce((sum, passage) => sum + passage.terms.length, 0);
  const vectors = passages.filter(({ vector }) => vector).length;
  const { text, bodyEnd, blocks } = article;
  const { lastInsertRowid: no } = database
    .prepare(
      'INSERT INTO articles (id, generation, terms, vectors, summary, body, place, indexed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .run(
      article.id,
      generation,
      terms,
      vectors,
      JSON.stringify(summaryOf({ ...article, origin: { ...article.origin, location } }, passages.length)),
      JSON.stringify({ text, bodyEnd, blocks }),
      placeOf(article.collection, location),
      indexedAt,
    );
  addPassages(database, rangeOf({ no: Number(no) }).first, passages);
}

function addPassages(database: Database, firstRow: number, passages: readonly IndexedPassage[]): void {
  const addPassage = database.prepare('INSERT INTO passages VALUES (?, ?, ?)');
  const addVector = database.prepare('INSERT INTO vectors VALUES (?, ?)');
  const addSentences = database.prepare('INSERT INTO sentences VALUES (?, ?)');
  const addTerms = database.prepare('INSERT INTO passage_terms (rowid, terms) VALUES (?, ?)');
  const addSpelling = database.prepare('INSERT OR IGNORE INTO spellings VALUES (?, ?)');
  for (const { passage, terms, vector, sentenceVectors = [] } of passages) {
    const row = firstRow + passage.ordinal;
    addPassage.run(row, JSON.stringify(passage), terms.join(' '));
    addTerms.run(row, terms.join(' '));
    if (vector) addVector.run(row, toBytes(vector));
    if (sentenceVectors.length > 0) addSentences.run(row, packVectors(sentenceVectors));
  }
  for (const term of new Set(passages.flatMap((passage) => passage.terms))) addSpelling.run(term, reverse(term));
}
