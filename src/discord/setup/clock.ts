import { DefaultRestOptions } from 'discord.js';
import type { Access } from './access.ts';

/** How long Discord may take to tell, in milliseconds. */
const patience = 10_000;

/**
 * How far this machine's clock is before Discord's, in milliseconds, to about a second; undefined where Discord does not
 * tell. Every answer of its servers bears the time, whatever it says of the token.
 */
export async function clockAhead({ apiBase }: Pick<Access, 'apiBase'>, now: () => number): Promise<number | undefined> {
  const signal = AbortSignal.timeout(patience);
  const answer = await fetch(`${apiBase ?? DefaultRestOptions.api}/v10/gateway`, { signal }).catch(() => undefined);
  const theirs = Date.parse(answer?.headers.get('date') ?? '');
  await answer?.body?.cancel();
  return Number.isNaN(theirs) ? undefined : now() - theirs;
}
