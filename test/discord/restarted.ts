import { openSqliteMemory } from '../../src/adapters/conversations/sqlite.ts';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.ts';
import type { Footnote } from '../../src/footnote.ts';
import type { Discord } from './simulator/simulator.ts';
import { recordingLog } from './stage.ts';

/** A process takes its time to come back: Discord lets one session in every five seconds. */
export function startLater(discord: Discord, options: BotOptions): Promise<Bot> {
  discord.world.clock.skip(5_000);
  return startBot(options);
}

/** One bot after the other over what is kept in a folder; each is started, and may be killed. */
export function botOver(folder: string, discord: Discord, footnote: Footnote) {
  const start = async () => {
    const { counters: _counters, ...memory } = openSqliteMemory(folder);
    const options = { token: discord.token, apiBase: discord.api, messageContent: false, log: recordingLog().log };
    return { memory, bot: await startLater(discord, { ...options, footnote, ...memory }) };
  };
  /** The connection goes, and with it everything the process knew. */
  const kill = async ({ bot, memory }: Awaited<ReturnType<typeof start>>): Promise<void> => {
    await discord.idle();
    await bot.client.destroy();
    await memory.conversations.close();
  };
  return { start, kill };
}
