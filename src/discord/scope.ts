import { sharedCollection } from '../core/article.ts';
import type { Scope } from '../footnote.ts';

/** The operator's articles and the server's own; never another server's. */
export function scopeOf(guildId: string | null, articleIds?: readonly string[]): Scope {
  const collections = guildId === null ? [sharedCollection] : [sharedCollection, guildId];
  return { collections, ...(articleIds === undefined ? {} : { articleIds }) };
}
