import type { Channel } from 'discord.js';
import { z } from 'zod';
import { sharedCollection } from '../../core/document/article.ts';
import type { Scope } from '../../footnote.ts';
import type { Shell } from '../shell/shell.ts';

/** The operator's articles and the server's own; never another server's. */
const collectionsOf = (guildId: string | null): readonly string[] =>
  guildId === null ? [sharedCollection] : [sharedCollection, guildId];

export const scopeOf = (guildId: string | null, articleIds?: readonly string[]): Scope => ({
  collections: collectionsOf(guildId),
  ...(articleIds === undefined ? {} : { articleIds }),
});

const bound = z.array(z.string()).min(1);
const boundTo = (channelId: string): string => `channel/${channelId}/articles`;

interface Place {
  readonly guildId: string | null;
  readonly channelId: string | null;
  /** A thread uses what its channel does. */
  readonly channel: Channel | null;
}

/** The articles that questions of a channel are about, of those that are still there; undefined when it is free. */
async function boundArticles(
  { guildId, channelId, channel }: Place,
  { preferences, footnote }: Pick<Shell, 'preferences' | 'footnote'>,
): Promise<readonly string[] | undefined> {
  for (const id of [channelId, channel?.isThread() ? channel.parentId : null]) {
    const read = id === null ? undefined : bound.safeParse(await preferences.get(boundTo(id)));
    const there = read?.success ? await footnote.articles(scopeOf(guildId, read.data)) : [];
    if (there.length > 0) return there.map((article) => article.id);
  }
  return undefined;
}

/** Binds a channel to some articles; an empty list frees it. */
export const bindArticles = (
  channelId: string,
  articleIds: readonly string[],
  { preferences }: Pick<Shell, 'preferences'>,
): Promise<void> => preferences.put(boundTo(channelId), articleIds);

/** Where a question of this place looks: in the articles its channel is bound to, or in all that the server has. */
export const scopeIn = async (place: Place, shell: Pick<Shell, 'preferences' | 'footnote'>): Promise<Scope> =>
  scopeOf(place.guildId, await boundArticles(place, shell));
