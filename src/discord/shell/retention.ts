import type { Shell } from './shell.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Lets go of conversations that are older than they may be: now, and every hour. */
export function keepRetention({
  conversations,
  retentionDays,
  log,
}: Pick<Shell, 'conversations' | 'retentionDays' | 'log'>): NodeJS.Timeout {
  const carryOut = (): void => {
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
