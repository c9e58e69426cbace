import type { Failure } from '../core/failure.ts';
import { type Bot, type BotOptions, startBot } from '../discord/bot.ts';
import { againWhileAway } from './while-held.ts';

/** Shards that this process is beside its own, each a bot for itself, over the same parts. */
export interface SpareBots {
  /** Starts the shard; undefined where it could not, which is told in the log. It is over when the right to it is lost. */
  take(id: number, lost: AbortSignal): Promise<(() => Promise<void>) | undefined>;
  list(): readonly Bot[];
}

export function createSpareBots(options: BotOptions, count: number): SpareBots {
  const { log } = options;
  const bots = new Map<number, Bot>();
  return {
    async take(id, lost) {
      try {
        const bot = await startBot({ ...options, lost, shards: { ids: [id], count } });
        bots.set(id, bot);
        log.info({ shard: id }, 'The shard was nobody’s: this process is it until its own comes back.');
        void bot.ended.then((failure) => {
          if (lost.aborted) bots.delete(id);
          else if (failure) log.error({ error: failure, shard: id }, 'Discord ended the shard.');
        });
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

/**
 * Goes on being the shards that are nobody's, whatever becomes of the database's connection. Resolves when told to stop; never rejects.
 * @param spare is them until then; gives why it could not go on
 */
export async function keepSparing(
  spare: () => Promise<Failure | undefined>,
  { told, log }: { readonly told: AbortSignal; readonly log: BotOptions['log'] },
): Promise<void> {
  const orFail = async (): Promise<void> => {
    const failure = await spare();
    if (failure) throw failure;
  };
  await againWhileAway(orFail, { told, log }).catch((error: unknown) =>
    log.error({ error }, 'Shards that are nobody’s are not looked after by this process until it is started again.'),
  );
}

/** Questions that are worked on in all of them, and that wait. */
export const loadOf = (bots: readonly Pick<Bot, 'load'>[]): ReturnType<Bot['load']> => ({
  running: bots.reduce((sum, bot) => sum + bot.load().running, 0),
  waiting: bots.reduce((sum, bot) => sum + bot.load().waiting, 0),
});
