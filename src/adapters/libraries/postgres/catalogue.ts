import { LRUCache } from 'lru-cache';
import type { Scope } from '../../../ports/library.ts';
import type { Sql } from '../../databases/postgres/postgres.ts';
import type { Entry } from '../entries.ts';
import { scopeTest } from '../scope.ts';
import { toSummary } from '../stored.ts';

interface Collection {
  readonly no: number;
  readonly revision: number;
  /** How often all vectors were swapped. */
  readonly swapped: number;
  /** By article id, the first added first. */
  readonly entries: ReadonlyMap<string, Entry>;
}

/** The articles in scope, at one revision. */
export interface InScope {
  readonly entries: readonly Entry[];
  /** Numbers of the collections that any of them is in. */
  readonly collections: readonly number[];
  /** Whether these are all articles of their collections. */
  readonly isWhole: boolean;
}

export interface Catalogue {
  inScope(sql: Sql, scope: Scope): Promise<InScope>;
  /** Whether the collection was asked about before, and not too long ago. */
  knows(collection: string): boolean;
}

/** Articles listed in memory, of the collections last asked for: about a kilobyte each. */
const mostListed = 100_000;

interface Row extends Omit<Entry, 'summary'> {
  readonly summary: string;
  readonly indexedAt: number | null;
}

const listed = `SELECT no, coalesce(space, articles.generation) AS space, terms, vectors, summary, indexed_at AS "indexedAt"
  FROM articles LEFT JOIN recipes USING (generation) WHERE collection = $1 AND no > $2 ORDER BY no`;

/** Keeps lists of articles in memory by collection and revision; asks for no more than what has come since. */
export function createCatalogue(dataFolder: string): Catalogue {
  const known = new LRUCache<string, Collection>({
    maxSize: mostListed,
    sizeCalculation: ({ entries }) => 1 + Math.min(entries.size, mostListed - 1),
  });

  const added = async (sql: Sql, no: number, before?: Collection): Promise<ReadonlyMap<string, Entry>> => {
    const entries = new Map(before?.entries);
    const last = Math.max(0, ...[...entries.values()].slice(-1).map((entry) => entry.no));
    for (const { summary, indexedAt, ...row } of await sql.rows<Row>(listed, [no, last])) {
      const entry = { ...row, summary: toSummary(summary, indexedAt, dataFolder) };
      entries.delete(entry.summary.id);
      entries.set(entry.summary.id, entry);
    }
    return entries;
  };
  const read = async (sql: Sql, name: string, now: Omit<Collection, 'entries'>) => {
    const { no, revision, swapped } = now;
    const kept = known.get(name);
    if (kept?.revision === revision) return kept;
    // Articles that are not new have other vectors after a swap.
    const before = kept?.swapped === swapped ? kept : undefined;
    let entries = await added(sql, no, before);
    const [row] = await sql.rows<{ readonly count: number }>(
      'SELECT count(*)::int AS count FROM articles WHERE collection = $1',
      [no],
    );
    // Only after a removal are there more entries than articles.
    if (before && entries.size !== row?.count) entries = await added(sql, no);
    const collection = { ...now, entries };
    known.set(name, collection);
    return collection;
  };

  return {
    async inScope(sql, scope) {
      const names = [...new Set(scope.collections)];
      if (names.length === 0 || scope.articleIds?.length === 0) return { entries: [], collections: [], isWhole: true };
      const revisions = await sql.rows<Omit<Collection, 'entries'> & { readonly name: string }>(
        'SELECT name, no, revision, swapped FROM collections WHERE name = ANY($1) ORDER BY no',
        [names],
      );
      const found_: Collection[] = [];
      for (const { name, ...revision } of revisions) found_.push(await read(sql, name, revision));
      return chosen(found_, scope);
    },
    knows: (collection) => known.has(collection),
  };
}

function chosen(collections: readonly Collection[], scope: Scope): InScope {
  const matches = scopeTest(scope);
  const ids = scope.articleIds && [...new Set(scope.articleIds)];
  const found = collections.map(({ no, entries }) => {
    const all = ids ? ids.flatMap((id) => entries.get(id) ?? []) : [...entries.values()];
    return { no, isWhole: all.length === entries.size, entries: all.filter(({ summary }) => matches(summary)) };
  });
  const used = found.filter(({ entries }) => entries.length > 0);
  return {
    entries: used.flatMap(({ entries }) => entries),
    collections: used.map(({ no }) => no),
    isWhole: used.every(({ isWhole }) => isWhole),
  };
}
