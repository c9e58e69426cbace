import type { Shell } from './shell.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Lets go of conversations that are older than they may be, and of what servers had that the bot left long ago: now, and every hour. */
export function keepRetention({
  conversations,
  departures,
  retentionDays,
  log,
}: Pick<Shell, 'conversations' | 'retentionDays' | 'log'> & Partial<Pick<Shell, 'departures'>>): NodeJS.Timeout {
  const carryOut = (): void => {
    void departures?.expire(Date.now());
    conversations.expire(Date.now() - retentionDays * day).then(
      (turns) => turns > 0 && log.info({ turns }, 'Old conversations were let go.'),
      (error: unknown) => log.error({ error }, 'Old conversations could not be let go.'),
    );
  };
  carryOut();
  const timer = setInterval(carryOut, hour);
  timer.unref();
  return timer;
}
