import type { Client } from 'discord.js';
import { leads } from '../shell/shards.ts';
import type { Shell } from '../shell/shell.ts';
import { makeDigests } from './make-digests.ts';
import { readDue } from './read-due.ts';
import { settlePosts } from './settle-posts.ts';

export interface NewsKeeper {
  /** Begins no more; resolves when what was begun is done. */
  stop(): Promise<void>;
}

/** Looks after feeds, digests and posts that are owed, one round after the other, until it is stopped. */
export function keepNews(client: Client, shell: Shell): NewsKeeper {
  const { newsPace, log, life, shards } = shell;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let round: Promise<void> = Promise.resolve();
  const next = (): void => {
    if (isStopped) return;
    timer = setTimeout(() => {
      round = once().finally(next);
    }, newsPace.between);
    timer.unref();
  };
  const once = async (): Promise<void> => {
    for (const part of [
      () => settlePosts(client, shell),
      // One process reads feeds for all; each posts in its own servers.
      () =>
        leads(shards)
          ? readDue(shell, (server) => shards !== undefined || client.guilds.cache.has(server))
          : Promise.resolve(),
      () => makeDigests(client, shell),
      () => settlePosts(client, shell),
    ]) {
      if (isStopped || life.leaving || !client.isReady()) return;
      await part().catch((error: unknown) => log.error({ error }, 'News could not be looked after.'));
    }
  };
  next();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
