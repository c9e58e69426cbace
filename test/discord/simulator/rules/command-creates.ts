import type { Clock } from '../clock.ts';
import { Refusal } from '../refusal.ts';

const aDay = 24 * 60 * 60_000;
const most = 200;

/**
 * 30034: so many new commands a day for each guild; those that existed and are written over are not counted.
 * https://discord.com/developers/docs/interactions/application-commands#registering-a-command
 */
export function createCommandCreates(clock: Clock) {
  const created = new Map<string, readonly number[]>();
  return {
    /** Counts the new commands of a guild, or of all under ''. */
    count(guild: string, commands: number): void {
      const now = clock.now();
      const lately = (created.get(guild) ?? []).filter((at) => now - at < aDay);
      if (lately.length + commands > most)
        throw new Refusal(400, 30034, `Max number of daily application command creates has been reached (${most})`);
      created.set(guild, [...lately, ...Array.from({ length: commands }, () => now)]);
    },
  };
}
