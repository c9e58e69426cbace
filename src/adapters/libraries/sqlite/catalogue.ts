import type { Database } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
import { keptOn } from '../../../core/text/kept-on.ts';
import type { Scope } from '../../../ports/library.ts';
import type { Entry } from '../entries.ts';
import { scopeTest } from '../scope.ts';
import { toSummary } from '../stored.ts';
import { createRevision } from './database.ts';
import { spaceOfArticle } from './recipes.ts';
import { dataFolderOf } from './stored-places.ts';

/** The articles there are, at one revision. */
export interface Catalogue {
  readonly revision: number;
  /** By article id. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly numbers: ReadonlyMap<number, Entry>;
}

/** How many of the scopes that are asked about keep their lists, which may be as long as the library's. */
const scopesKept = 20;
const keptScopes = keptOn((_: Catalogue) => new LRUCache<string, readonly Entry[]>({ max: scopesKept }));

/** The same list for the same collections as long as nothing changes: what is worked out of it can be kept on it. */
export function entriesInScope(catalogue: Catalogue, scope: Scope): readonly Entry[] {
  if (scope.articleIds) return chosenIn(catalogue, scope);
  const lists = keptScopes(catalogue);
  const key = JSON.stringify(scope.collections);
  const known = lists.get(key);
  if (known) return known;
  const list = chosenIn(catalogue, scope);
  lists.set(key, list);
  return list;
}

function chosenIn({ entries }: Catalogue, scope: Scope): readonly Entry[] {
  const matches = scopeTest(scope);
  const chosen = scope.articleIds
    ? [...new Set(scope.articleIds)].flatMap((id) => entries.get(id) ?? [])
    : [...entries.values()];
  return chosen.filter(({ summary }) => matches(summary));
}

interface EntryRow extends Omit<Entry, 'summary'> {
  readonly summary: string;
  readonly indexedAt: number | null;
}

/** Keeps the list of articles in memory; what any process has changed since is read when asked for it. */
export function createCatalogue(database: Database): () => Catalogue {
  const readRevision = createRevision(database);
  const readSwapped = database.prepare<[], number>('SELECT swapped FROM library').pluck();
  const count = database.prepare<[], number>('SELECT count(*) FROM articles').pluck();
  const added = database.prepare<[number], EntryRow>(
    `SELECT no, ${spaceOfArticle} AS space, terms, vectors, summary, indexed_at AS indexedAt FROM articles WHERE no > ? ORDER BY no`,
  );
  const dataFolder = dataFolderOf(database);
  let entries = new Map<string, Entry>();
  let last = 0;
  let swapped = 0;

  const addNew = (): void => {
    for (const { summary, indexedAt, ...row } of added.iterate(last)) {
      const entry = { ...row, summary: toSummary(summary, indexedAt, dataFolder) };
      entries.delete(entry.summary.id);
      entries.set(entry.summary.id, entry);
      last = entry.no;
    }
  };
  let current: Catalogue | undefined;
  return () => {
    const revision = readRevision();
    if (current?.revision === revision) return current;
    const lately = readSwapped.get() ?? 0;
    // Articles that are not new have other vectors.
    if (lately !== swapped) [entries, last, swapped] = [new Map(), 0, lately];
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
