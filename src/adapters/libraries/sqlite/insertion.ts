import type { Database } from 'better-sqlite3';
import { rangeOf } from '../entries.ts';
import { reverse } from '../spelling.ts';
import type { WholeArticle } from '../stored.ts';

/** Adds an article with its passages, vectors and words. Within a transaction of the caller's. */
export function insertArticle(database: Database, article: WholeArticle): void {
  const { id, generation, terms, vectors, summary, body, place, indexedAt, passages } = article;
  const { lastInsertRowid: no } = database
    .prepare(
      'INSERT INTO articles (id, generation, terms, vectors, summary, body, place, indexed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .run(id, generation, terms, vectors, summary, body, place, indexedAt);
  const addPassage = database.prepare('INSERT INTO passages VALUES (?, ?, ?)');
  const addVector = database.prepare('INSERT INTO vectors VALUES (?, ?)');
  const addSentences = database.prepare('INSERT INTO sentences VALUES (?, ?)');
  const addTerms = database.prepare('INSERT INTO passage_terms (rowid, terms) VALUES (?, ?)');
  const addSpelling = database.prepare('INSERT OR IGNORE INTO spellings VALUES (?, ?)');
  const { first } = rangeOf({ no: Number(no) });
  for (const { ordinal, passage, terms: line, vector, sentences } of passages) {
    const row = first + ordinal;
    addPassage.run(row, passage, line);
    addTerms.run(row, line);
    if (vector) addVector.run(row, vector);
    if (sentences) addSentences.run(row, sentences);
  }
  const words = new Set(passages.flatMap(({ terms: line }) => (line === '' ? [] : line.split(' '))));
  for (const word of words) addSpelling.run(word, reverse(word));
}
