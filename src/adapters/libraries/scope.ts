import type { Scope } from '../../ports/library.ts';

/** What a scope chooses articles by. */
export interface Scoped {
  readonly id: string;
  readonly collection: string;
}

/** Tells whether an article may be used. */
export function scopeTest({ collections, articleIds }: Scope): (article: Scoped) => boolean {
  const allowed = new Set(collections);
  const chosen = articleIds === undefined ? undefined : new Set(articleIds);
  return ({ id, collection }) => allowed.has(collection) && (chosen === undefined || chosen.has(id));
}
