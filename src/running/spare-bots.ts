import type { Failure } from '../core/failure.ts';
import { type Bot, type BotOptions, startBot } from '../discord/bot.ts';

/** Shards that this process is beside its own, each a bot for itself, over the same parts. */
export interface SpareBots {
  /** Starts the shard; undefined where it could not, which is told in the log. */
  take(id: number): Promise<(() => Promise<void>) | undefined>;
  list(): readonly Bot[];
}

export function createSpareBots(options: BotOptions, count: number): SpareBots {
  const { log } = options;
  const bots = new Map<number, Bot>();
  return {
    async take(id) {
      try {
        const bot = await startBot({ ...options, shards: { ids: [id], count } });
        bots.set(id, bot);
        log.info({ shard: id }, 'The shard was nobody’s: this process is it until its own comes back.');
        void bot.ended.then(
          (failure) => failure && log.error({ error: failure, shard: id }, 'Discord ended the shard.'),
        );
        return async () => {
          await bot.stop();
          bots.delete(id);
          log.info({ shard: id }, 'The shard is given back.');
        };
      } catch (error) {
        log.warn({ error, shard: id }, 'The shard is nobody’s and could not be taken; it is tried again.');
        return undefined;
      }
    },
    list: () => [...bots.values()],
  };
}

/** Questions that are worked on in all of them, and that wait. */
export const loadOf = (bots: readonly Pick<Bot, 'load'>[]): ReturnType<Bot['load']> => ({
  running: bots.reduce((sum, bot) => sum + bot.load().running, 0),
  waiting: bots.reduce((sum, bot) => sum + bot.load().waiting, 0),
});

/** The first failure, or undefined when all have ended well. */
export const firstFailure = (ends: readonly Promise<Failure | undefined>[]): Promise<Failure | undefined> =>
  new Promise((resolve, reject) => {
    for (const end of ends) end.then((failure) => failure && resolve(failure), reject);
    void Promise.all(ends).then(() => resolve(undefined), reject);
  });
