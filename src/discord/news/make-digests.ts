import type { Client } from 'discord.js';
import type { Digest } from '../../footnote.ts';
import { zoneOf } from '../library/server-settings.ts';
import type { Shell } from '../shell/shell.ts';
import { owedDigest } from './about.ts';
import { dayIn, lastTime } from './digest-time.ts';

const mostTold = 10;
const day = 86_400_000;

type Making = Pick<Shell, 'news' | 'newsPace' | 'footnote' | 'preferences' | 'log' | 'life'>;

/** Digests whose time has come are owed from then on; those of days when the bot did not run are one. */
export async function makeDigests({ guilds }: Client, shell: Making): Promise<void> {
  for (const digest of await shell.news.digests()) {
    if (shell.life.leaving) return;
    if (guilds.cache.has(digest.server)) await make(digest, shell);
  }
}

async function make(digest: Digest, { news, newsPace, footnote, preferences }: Making): Promise<void> {
  const now = newsPace.now();
  const { server, channel, last } = digest;
  const zone = await zoneOf(server, { preferences });
  const due = lastTime(digest, zone, now);
  if (last > dayIn(zone, now + day)) {
    // A clock that went wrong and was set right: the days to come are not over.
    await news.note({ digest: { ...digest, last: due.day, since: Math.min(digest.since, now) }, posts: [] });
    return;
  }
  if (due.day <= last) return;
  const fresh = (await footnote.articles({ collections: [server] }))
    .filter(({ indexedAt }) => indexedAt !== undefined && Date.parse(indexedAt) >= digest.since)
    .toSorted((a, b) => (a.indexedAt ?? '').localeCompare(b.indexedAt ?? ''));
  const articles = fresh.slice(-mostTold).map(({ id }) => id);
  const more = fresh.length - articles.length;
  const next = { ...digest, last: due.day, since: now };
  const posts = articles.length === 0 ? [] : [owedDigest(server, { channel, day: due.day, articles, more }, now)];
  await news.note({ digest: next, posts });
}
