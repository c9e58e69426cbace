import type { Database } from 'better-sqlite3';
import { type Article, summaryOf } from '../../../../core/document/article.ts';
import type { IndexedPassage, Recipe } from '../../../../ports/library.ts';
import { packVectors, toBytes } from '../../../sqlite/vector-bytes.ts';
import { checkVectors, isSameRecipe, mismatch } from '../../recipe.ts';
import { rangeOf, reverse } from '../catalogue.ts';
import { type LibraryState, readState, writeRecipe } from '../database.ts';

/** What may be done to a library; each is one transaction, wholly done or not at all. */
export type Change =
  | {
      readonly kind: 'replace';
      readonly article: Article;
      readonly passages: readonly IndexedPassage[];
      readonly generation?: number;
    }
  | { readonly kind: 'remove'; readonly articleId: string }
  | { readonly kind: 'adopt'; readonly recipe: Recipe; readonly force: boolean };

/**
 * Waits for other writers, then makes the change. Gives the library's generation after it for `adopt`, whether there was
 * something to change otherwise.
 * @throws Failure, or SQLite's error
 */
export function makeChange(database: Database, change: Change): number | boolean {
  return database
    .transaction(() => {
      const state = readState(database);
      if (change.kind === 'adopt') return adopt(database, state, change);
      database.exec('UPDATE library SET revision = revision + 1');
      if (change.kind === 'remove') return removeArticle(database, change.articleId);
      // Whoever took up another recipe meanwhile speaks of other vectors.
      if (change.generation !== undefined && change.generation !== state.generation) throw mismatch();
      checkVectors(change.passages, state.recipe?.dimension);
      removeArticle(database, change.article.id);
      addArticle(database, change, state.generation);
      return true;
    })
    .immediate();
}

function adopt(database: Database, state: LibraryState, { recipe, force }: Change & { kind: 'adopt' }): number {
  if (state.recipe && isSameRecipe(state.recipe, recipe)) return state.generation;
  const isEmpty = database.prepare('SELECT 1 FROM articles').get() === undefined;
  if (!isEmpty && !force) throw mismatch();
  writeRecipe(database, recipe);
  return state.generation + 1;
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

function addArticle(database: Database, { article, passages }: Change & { kind: 'replace' }, generation: number): void {
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
