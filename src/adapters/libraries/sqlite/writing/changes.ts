import type { Database } from 'better-sqlite3';
import { type Article, type ArticleSummary, summaryOf } from '../../../../core/document/article.ts';
import type { IndexedPassage, Recipe } from '../../../../ports/library.ts';
import { packVectors, toBytes } from '../../../sqlite/vector-bytes.ts';
import { checkVectors, setAside } from '../../recipe.ts';
import { rangeOf, reverse } from '../catalogue.ts';
import { addRecipe, findRecipe, type Made, refuseLaterArticles } from '../recipes.ts';

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
  | { readonly kind: 'adopt'; readonly recipe: Recipe; readonly force: boolean };

/**
 * Waits for other writers, then makes the change. Gives what `adopt` has adopted, whether something was changed otherwise.
 * @throws Failure, or SQLite's error
 */
export function makeChange(database: Database, change: Change): Made | boolean {
  return database
    .transaction(() => {
      if (change.kind === 'adopt') return adopt(database, change);
      if (change.kind === 'replace' && change.isRenewal && !isStillToRenew(database, change)) return false;
      database.exec('UPDATE library SET revision = revision + 1');
      if (change.kind === 'remove') return removeArticle(database, change.articleId);
      checkVectors(change.passages, change.dimension);
      removeArticle(database, change.article.id);
      addArticle(database, change);
      return true;
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

function removeArticle(database: Database, articleId: string): boolean {
  const no = database.prepare<[string], number>('SELECT no FROM articles WHERE id = ?').pluck().get(articleId);
  if (no === undefined) return false;
  const { first, last } = rangeOf({ no });
  database
    .prepare('DELETE FROM passage_terms WHERE rowid IN (SELECT row FROM passages WHERE row BETWEEN ? AND ?)')
    .run(first, last);
  for (const table of ['passages', 'vectors', 'sentences'])
    database.prepare(`DELETE FROM ${table} WHERE row BETWEEN ? AND ?`).run(first, last);
  database.prepare('DELETE FROM articles WHERE no = ?').run(no);
  return true;
}

function addArticle(database: Database, { article, passages, generation }: Change & { kind: 'replace' }): void {
  const terms = passages.reduce((sum, passage) => sum + passage.terms.length, 0);
  const vectors = passages.filter(({ vector }) => vector).length;
  const { text, bodyEnd, blocks } = article;
  const { lastInsertRowid: no } = database
    .prepare('INSERT INTO articles (id, generation, terms, vectors, summary, body) VALUES (?, ?, ?, ?, ?, ?)')
    .run(
      article.id,
      generation,
      terms,
      vectors,
      JSON.stringify(summaryOf(article, passages.length)),
      JSON.stringify({ text, bodyEnd, blocks }),
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
