import type { Run } from '../bot-process.ts';
import { isReplyTo } from '../shown.ts';
import type { Person } from '../simulator/person.ts';
import type { Discord } from '../simulator/simulator.ts';
import { until } from '../simulator/until.ts';
import type { Channel } from '../simulator/world.ts';

export interface Day {
  readonly messages: number;
  readonly questions: number;
  readonly changes: number;
}

export const wholeDay: Day = { messages: 100_000, questions: 5_000, changes: 500 };

/** What is looked at after each tenth, when nothing is being answered. */
export interface Look {
  /** Megabytes of the bot, all its processes together. */
  readonly memory: number;
  /** What keeps its event loop alive: sockets, timers, threads. */
  readonly handles: number;
  /** Megabytes on the disk: articles and what is made of them, and what was asked. */
  readonly library: number;
  readonly conversations: number;
}

export interface DayReport {
  readonly asked: number;
  readonly answered: number;
  /** Why the others were not, each reason with how often. */
  readonly unanswered: Readonly<Record<string, number>>;
  readonly looks: readonly Look[];
  /** Promises that nobody waited for when they failed. */
  readonly leftAlone: number;
  readonly ended: number | null;
}

interface Living {
  readonly discord: Discord;
  readonly bot: Run;
  readonly question: string;
  /** Replaces an article of the library by other words, from another process. */
  change(number: number): Promise<void>;
  look(): Promise<Look>;
}

const [servers, people] = [20, 400];
/** At the same time. */
const atOnce = 4;
const parts = 10;

/** A server's day without its pauses: people talk, ask, and articles change, while one bot listens. */
export async function liveDay({ discord, bot, question, change, look }: Living, day: Day): Promise<DayReport> {
  const channels = Array.from({ length: servers }, (_, index) =>
    discord.channel(discord.guild(`server${index}`), 'general'),
  );
  const members = Array.from({ length: people }, (_, index) =>
    discord.person(`person${index}`, [...discord.world.guilds.values()]),
  );
  const looks: Look[] = [];
  const unanswered: Record<string, number> = {};
  let [asked, answered, changed] = [0, 0, 0];
  const talking = Math.round(day.messages / day.questions);
  const next = async (): Promise<void> => {
    while (asked < (day.questions * (looks.length + 1)) / parts) {
      const number = asked++;
      const [channel, member] = [channels[number % servers], members[number % people]] as [Channel, Person];
      for (let said = 0; said < talking; said += 1)
        members[(number + said) % people]?.says(channel, `I read it twice, part ${said}, and still do not see why.`);
      const reason = await failureOf(ask(discord, { channel, member, number, question }));
      if (reason === undefined) answered += 1;
      else unanswered[reason] = (unanswered[reason] ?? 0) + 1;
      for (; changed < (asked * day.changes) / day.questions; ) await change(changed++);
    }
  };
  for (let part = 0; part < parts; part += 1) {
    await Promise.all(Array.from({ length: atOnce }, next));
    await discord.gateway.heard();
    looks.push(await look());
  }
  bot.kill();
  const ended = await bot.ended;
  const leftAlone = bot.output.error.split('A promise was left alone.').length - 1;
  return { asked, answered, unanswered, looks, leftAlone, ended };
}

interface Asking {
  readonly channel: Channel;
  readonly member: Person;
  readonly number: number;
  readonly question: string;
}

const failureOf = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => String(error).replace(/\d{5,}/g, '…'),
  );

/** Every fifth by a mention, the others by the command. */
async function ask(discord: Discord, { channel, member, number, question }: Asking): Promise<void> {
  const { messages } = discord.world;
  if (number % 5 > 0) return void (await member.runs(channel, 'ask', { question }).reply());
  const from = messages.length;
  const { id } = member.says(channel, `<@${discord.world.bot.id}> ${question}`).json;
  await until('an answer', () => messages.slice(from).some((message) => isReplyTo(message, id)), 60_000);
}
