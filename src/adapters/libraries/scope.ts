import type { Scope } from '../../ports/library.ts';

/** What a scope chooses articles by. */
interface Scoped {
  readonly id: string;
  readonly collection: string;
}

/** Tells whether an article may be used. */
export function scopeTest({ collections, articleIds }: Scope): (article: Scoped) => boolean {
  const allowed = new Set(collections);
  const chosen = articleIds === undefined ? undefined : new Set(articleIds);
  return ({ id, collection }) => allowed.has(collection) && (chosen === undefined || chosen.has(id));
}

/** The distinct values, the most frequent first. */
export function byFrequency(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
