import type { Database } from 'better-sqlite3';
import type { ArticleSummary, Origin } from '../../../core/document/article.ts';
import type { Scope } from '../../../ports/library.ts';
import { scopeTest } from '../scope.ts';
import { createRevision } from './database.ts';
import { dataFolderOf, originAt } from './place.ts';
import { spaceOfArticle } from './recipes.ts';
import { rowsOfArticle } from './schema.ts';
import { originShape, parseAs, shaped, summaryShape } from './shape.ts';

export interface Entry {
  readonly no: number;
  /** Of its vectors; see `Made`. */
  readonly space: number;
  readonly terms: number;
  readonly vectors: number;
  readonly summary: ArticleSummary;
}

/** The articles there are, at one revision. */
export interface Catalogue {
  readonly revision: number;
  /** By article id. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly numbers: ReadonlyMap<number, Entry>;
}

export const entriesInScope = ({ entries }: Catalogue, scope: Scope): readonly Entry[] => {
  const matches = scopeTest(scope);
  const chosen = scope.articleIds
    ? [...new Set(scope.articleIds)].flatMap((id) => entries.get(id) ?? [])
    : [...entries.values()];
  return chosen.filter(({ summary }) => matches(summary));
};

/** Where a passage is kept, by its id: `<article id>:<ordinal>`. */
export function rowOf(id: string, entries: ReadonlyMap<string, Entry>): number | undefined {
  const [, articleId = '', ordinal] = /^(.*):(\d{1,7})$/s.exec(id) ?? [];
  const entry = entries.get(articleId);
  return entry && rangeOf(entry).first + Number(ordinal);
}

/** The rows an article's passages may have. */
export const rangeOf = ({ no }: Pick<Entry, 'no'>): { readonly first: number; readonly last: number } => ({
  first: no * rowsOfArticle,
  last: (no + 1) * rowsOfArticle - 1,
});

export const articleOfRow = (row: number): number => Math.floor(row / rowsOfArticle);

/** A term as it is found by its end. */
export const reverse = (term: string): string => [...term].reverse().join('');

interface EntryRow extends Omit<Entry, 'summary'> {
  readonly summary: string;
  readonly indexedAt: number | null;
}

function summaryFrom(json: string, indexedAt: number | null, dataFolder: string): ArticleSummary {
  const summary = parseAs<ArticleSummary>(json, summaryShape);
  shaped<Origin>(summary.origin, originShape);
  return {
    ...summary,
    origin: originAt(summary.origin, dataFolder),
    ...(indexedAt === null ? {} : { indexedAt: new Date(indexedAt).toISOString() }),
  };
}

/** Keeps the list of articles in memory; what any process has changed since is read when asked for it. */
export function createCatalogue(database: Database): () => Catalogue {
  const readRevision = createRevision(database);
  const count = database.prepare<[], number>('SELECT count(*) FROM articles').pluck();
  const added = database.prepare<[number], EntryRow>(
    `SELECT no, ${spaceOfArticle} AS space, terms, vectors, summary, indexed_at AS indexedAt FROM articles WHERE no > ? ORDER BY no`,
  );
  const dataFolder = dataFolderOf(database);
  let entries = new Map<string, Entry>();
  let last = 0;

  const addNew = (): void => {
    for (const { summary, indexedAt, ...row } of added.iterate(last)) {
      const entry = { ...row, summary: summaryFrom(summary, indexedAt, dataFolder) };
      entries.delete(entry.summary.id);
      entries.set(entry.summary.id, entry);
      last = entry.no;
    }
  };
  let current: Catalogue | undefined;
  return () => {
    const revision = readRevision();
    if (current?.revision === revision) return current;
    addNew();
    // A replaced article has a new number; only after a removal are there more entries than articles.
    if (entries.size !== count.get()) {
      entries = new Map();
      last = 0;
      addNew();
    }
    const numbers = new Map([...entries.values()].map((entry) => [entry.no, entry]));
    current = { revision, entries, numbers };
    return current;
  };
}
