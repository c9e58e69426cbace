import { setTimeout as later } from 'node:timers/promises';
import { Failure } from '../core/failure.ts';
import { type Bot, type BotOptions, startBot } from '../discord/bot.ts';

const firstPause = 2_000;
const longestPause = 300_000;

/** Tries again as long as Discord cannot be reached, with growing pauses; undefined when told to stop before it could. */
export async function startWhenReachable(options: BotOptions, told: AbortSignal): Promise<Bot | undefined> {
  for (let wait = firstPause; !told.aborted; wait = Math.min(2 * wait, longestPause)) {
    try {
      return await startBot(options);
    } catch (error) {
      if (told.aborted) return undefined;
      if (!(error instanceof Failure && error.code === 'unreachable')) throw error;
      if (wait === firstPause)
        options.log.warn(
          { error: error.cause },
          'Discord cannot be reached; Footnote keeps trying, with growing pauses.',
        );
      await pause(wait, told);
    }
  }
  return undefined;
}

/** Resolves after the time, or when told to stop. */
const pause = (milliseconds: number, told: AbortSignal): Promise<void> =>
  later(milliseconds, undefined, { signal: told }).catch(() => undefined);
