import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.ts';
import { registerCommands } from '../../src/discord/setup/register-commands.ts';
import type { Log } from '../../src/discord/shell/log.ts';
import type { Footnote } from '../../src/footnote.ts';
import { createMemory } from '../doubles/memory-conversations.ts';
import { type FakeFootnote, fakeFootnote } from './fake-footnote.ts';
import type { Person } from './simulator/person.ts';
import { type Discord, startDiscord } from './simulator/simulator.ts';
import type { Channel, Guild } from './simulator/world.ts';

export interface Line {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly fields: object;
}

/** The real client against the tests' Discord: a server with a channel, a member, and a bot that listens. */
export interface Stage<F extends Footnote = FakeFootnote> extends AsyncDisposable {
  readonly discord: Discord;
  readonly bot: Bot;
  readonly memory: ReturnType<typeof createMemory>;
  /** The one that was given, or the default. */
  readonly footnote: F;
  readonly log: readonly Line[];
  readonly guild: Guild;
  readonly channel: Channel;
  readonly ada: Person;
}

export interface Setting<F extends Footnote> {
  readonly footnote?: F;
  readonly options?: Partial<BotOptions>;
  /** Before the bot logs in. */
  readonly prepare?: (discord: Discord) => void;
}

export function recordingLog(): { readonly log: Log; readonly lines: readonly Line[] } {
  const lines: Line[] = [];
  const at = (level: Line['level']) => (fields: object, message: string) => void lines.push({ level, message, fields });
  return { lines, log: { info: at('info'), warn: at('warn'), error: at('error') } };
}

/** A setting for `setStage`: the bot reads every message. */
export const readingMessages = {
  options: { messageContent: true },
  prepare: ({ world }: Discord): void => {
    world.messageContent = true;
  },
};

export const bridge = [
  'The old bridge over the Lohne was closed on Friday. Mayor Ada Lin said costs had risen to two million euros.',
  'The council will vote on a new bridge in May. “We cannot wait any longer,” Lin said.',
] as const;

const isFake = (footnote: Footnote): footnote is FakeFootnote => 'library' in footnote;

/**
 * Whatever a test is about, the bot sends nothing malformed: neither by Discord's own schemas nor by the rules. A question
 * that is deleted meanwhile is no fault of the bot's.
 */
function requireRulesKept({ violations, rest }: Discord): void {
  const refused = rest.log.filter(({ code, refusedFor }) => code === 50035 && refusedFor !== 'message_reference');
  const broken = [...violations, ...refused.map((call) => JSON.stringify(call).slice(0, 2_000))];
  if (broken.length > 0) throw new Error(`The bot broke Discord's rules:\n${broken.join('\n')}`);
}

/** With a fake Footnote, unless another one is given; an empty fake knows about a bridge. */
export async function setStage(setting?: Omit<Setting<FakeFootnote>, 'footnote'>): Promise<Stage>;
export async function setStage<F extends Footnote>(setting: Setting<F> & { readonly footnote: F }): Promise<Stage<F>>;
export async function setStage({
  footnote = fakeFootnote(),
  options = {},
  prepare,
}: Setting<Footnote> = {}): Promise<Stage<Footnote>> {
  const discord = await startDiscord();
  const guild = discord.guild('Readers');
  const channel = discord.channel(guild, 'general');
  const ada = discord.person('ada', [guild]);
  prepare?.(discord);
  if (isFake(footnote) && footnote.library.size === 0)
    footnote.put('The bridge', bridge, { address: 'https://news.example/bridge' });
  await registerCommands({ token: discord.token, apiBase: discord.api });
  const { log, lines } = recordingLog();
  const memory = createMemory();
  const bot = await startBot({
    token: discord.token,
    apiBase: discord.api,
    messageContent: false,
    footnote,
    ...memory,
    log,
    ...options,
  });
  return {
    discord,
    memory,
    bot,
    footnote,
    log: lines,
    guild,
    channel,
    ada,
    async [Symbol.asyncDispose]() {
      await bot.stop();
      await discord.stop();
      requireRulesKept(discord);
    },
  };
}
