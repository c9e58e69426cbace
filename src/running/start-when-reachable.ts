import { type Bot, type BotOptions, startBot } from '../discord/bot.ts';
import { againWhileUnreachable } from './again-while-unreachable.ts';

const pauses = { first: 2_000, longest: 300_000 };

/** Tries again as long as Discord cannot be reached, with growing pauses; undefined when told to stop before it could. */
export const startWhenReachable = (options: BotOptions, told: AbortSignal): Promise<Bot | undefined> =>
  againWhileUnreachable(() => startUnlessTold(options, told), {
    told,
    pauses,
    onAway: ({ cause }) =>
      options.log.warn({ error: cause }, 'Discord cannot be reached; Footnote keeps trying, with growing pauses.'),
  });

/** Why it could not start no longer matters when it is told to stop. */
const startUnlessTold = (options: BotOptions, told: AbortSignal): Promise<Bot | undefined> =>
  startBot(options).catch((error: unknown) => {
    if (told.aborted) return undefined;
    throw error;
  });
