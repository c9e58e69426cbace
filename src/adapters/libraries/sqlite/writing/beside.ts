import type { Database } from 'better-sqlite3';
import type { Article } from '../../../../core/document/article.ts';
import type { IndexedPassage, Recipe } from '../../../../ports/library.ts';
import { rangeOf, rowsOfArticle } from '../../entries.ts';
import { checkVectors } from '../../recipe.ts';
import { isSummaryOf, storedVectors } from '../../whole-article.ts';
import { findRecipe, noteRecipe } from '../recipes.ts';

interface Putting {
  readonly article: Article;
  readonly passages: readonly IndexedPassage[];
  /** Of the recipe that the article was made with. */
  readonly generation: number;
  readonly beside: Recipe;
}

const tables = ['next_vectors', 'next_sentences'] as const;

/** Within a transaction of the caller's, as the others here. Tells whether anything was kept. @throws Failure `model` */
export function putBeside(database: Database, { article, passages, generation, beside }: Putting): boolean {
  const there = database
    .prepare<[string, number], { no: number; summary: string }>(
      'SELECT no, summary FROM articles WHERE id = ? AND generation = ?',
    )
    .get(article.id, generation);
  if (!there || !isSummaryOf(there.summary, article, passages.length)) return false;
  checkVectors(passages, beside.dimension);
  const made = noteRecipe(database, beside);
  dropOthers(database, made.generation);
  dropBeside(database, there.no);
  database
    .prepare('INSERT INTO next_articles VALUES (?, ?, ?)')
    .run(there.no, made.generation, passages.filter(({ vector }) => vector).length);
  const addVector = database.prepare('INSERT INTO next_vectors VALUES (?, ?)');
  const addSentences = database.prepare('INSERT INTO next_sentences VALUES (?, ?)');
  const { first } = rangeOf(there);
  for (const { ordinal, vector, sentences } of passages.map(storedVectors)) {
    if (vector) addVector.run(first + ordinal, vector);
    if (sentences) addSentences.run(first + ordinal, sentences);
  }
  return true;
}

/** What is kept beside of an article. */
export function dropBeside(database: Database, no: number): void {
  const { first, last } = rangeOf({ no });
  for (const table of tables) database.prepare(`DELETE FROM ${table} WHERE row BETWEEN ? AND ?`).run(first, last);
  database.prepare('DELETE FROM next_articles WHERE no = ?').run(no);
}

function dropOthers(database: Database, generation: number): void {
  const others = database
    .prepare<[number], number>('SELECT no FROM next_articles WHERE generation <> ?')
    .pluck()
    .all(generation);
  for (const no of others) dropBeside(database, no);
}

const ofNext = `row / ${rowsOfArticle} IN (SELECT no FROM next_articles)`;

/** Tells whether they are swapped. */
export function swapBeside(database: Database, recipe: Recipe, without: readonly string[]): boolean {
  const { generation } = noteRecipe(database, recipe);
  if (missingBeside(database, recipe).some((id) => !without.includes(id))) return false;
  dropOthers(database, generation);
  database.exec(`
    UPDATE library SET revision = revision + 1;
    UPDATE library SET swapped = revision;
    DELETE FROM vectors WHERE ${ofNext};
    DELETE FROM sentences WHERE ${ofNext};
    INSERT INTO vectors SELECT * FROM next_vectors;
    INSERT INTO sentences SELECT * FROM next_sentences;
    UPDATE articles SET generation = next.generation, vectors = next.vectors FROM next_articles AS next
      WHERE next.no = articles.no;
    DELETE FROM next_vectors;
    DELETE FROM next_sentences;
    DELETE FROM next_articles;`);
  return true;
}

/** Ids of the articles without any of the recipe. */
export function missingBeside(database: Database, recipe: Recipe): readonly string[] {
  const generation = findRecipe(database, recipe)?.generation ?? -1;
  return database
    .prepare<[number, number], string>(
      `SELECT id FROM articles WHERE generation <> ? AND no NOT IN (SELECT no FROM next_articles WHERE generation = ?)
       ORDER BY no`,
    )
    .pluck()
    .all(generation, generation);
}
