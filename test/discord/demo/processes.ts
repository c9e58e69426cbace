import { SnowflakeUtil } from 'discord.js';
import { quantile } from '../../../scripts/shared/quantile.ts';
import { isUnfinished } from '../../../src/discord/delivery/outlet.ts';
import { type Run, startBotProcess, startScript, untilListening } from '../bot-process.ts';
import { isReplyTo } from '../shown.ts';
import { isOnShard } from '../simulator/rules/sharding.ts';
import type { Discord } from '../simulator/simulator.ts';
import { until } from '../simulator/until.ts';
import type { Channel, Guild, Message } from '../simulator/world.ts';

/** What every process of the bot is started with. */
type Settings = Readonly<Record<string, string>>;

export interface ProcessesLoad {
  readonly questions: number;
  /** Questions a second, at an even pace whatever happens to the processes. */
  readonly pace: number;
  /** What happens to them meanwhile, in this order. */
  readonly troubles: readonly Trouble[];
  /** Ends all connections to the database. */
  cut?(): Promise<void>;
  /** Is given what each process wrote when all is done, in the order of their starts. */
  keepLog?(log: string): Promise<void>;
}

/**
 * One is killed, and started again when the other has its shard; all connections to the database are cut; each in turn is told to
 * stop and started again.
 */
export type Trouble = 'kill' | 'cut' | 'roll';

export interface ProcessesReport {
  readonly asked: number;
  readonly answered: number;
  /** With no answer, or told that there will be none. */
  readonly lost: number;
  readonly doubled: number;
  /** What the first of those were told that had more than one answer. */
  readonly twice: readonly string[];
  /** What the first of those were told that had no answer, with the time at which they asked. */
  readonly instead: readonly string[];
  /** Where one was killed: seconds until the other was its shard, and from its start until it was that again itself. */
  readonly killed?: { readonly takenOver: number; readonly back: number };
  /** Where connections were cut: seconds until both had their shards again. */
  readonly cut?: number;
  /** Exit codes of the processes that were told to stop in turn. */
  readonly stopped: readonly (number | null)[];
  /** Seconds from a question to its answer. */
  readonly answers: { readonly median: number; readonly p99: number; readonly longest: number };
}

const mostTold = 20;
const shards = 2;
const channelsOfShard = 20;
/** A person may ask ten questions a minute, a channel sixty. */
const people = 300;

/** Ids tell the millisecond, by which shards are reckoned. */
export async function guildOn(discord: Discord, shard: number): Promise<Guild> {
  for (;;) {
    const guild = discord.guild('Readers');
    if (isOnShard(guild.id, [shard, shards])) return guild;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** The messages that reply to one. */
export const repliesTo = ({ world }: Discord, id: string): readonly Message[] =>
  world.messages.filter((message) => isReplyTo(message, id));

/**
 * Two processes are the bot, each one shard, and are asked all the while.
 * @param settings of both, with a library that answers the question with its mark
 */
export async function runProcesses(
  discord: Discord,
  settings: Settings,
  { question, mark, load }: { readonly question: string; readonly mark: string; readonly load: ProcessesLoad },
): Promise<ProcessesReport> {
  const guilds = await Promise.all(Array.from({ length: shards }, (_, shard) => guildOn(discord, shard)));
  const channels = Array.from({ length: channelsOfShard }, (_, index) =>
    guilds.map((guild) => discord.channel(guild, `room${index}`)),
  ).flat();
  const of = (id: number): Settings => ({ ...settings, SHARD_COUNT: String(shards), SHARD_IDS: String(id) });
  const runs = await Promise.all([0, 1].map((id) => startBotProcess(of(id))));
  const started = [...runs];
  const restarted = async (id: number): Promise<void> => {
    const run = startScript('src/main.ts', of(id));
    runs[id] = run;
    started.push(run);
    await untilListening(run);
  };
  const asking = askAll(discord, channels, { question, load });
  const killOne = async () => {
    await asking.untilShare(0.1);
    const first = runs[0] as Run;
    // It may have been the other's shard before, while that one was starting.
    const before = first.output.error.length;
    runs[1]?.kill('SIGKILL');
    const killed = performance.now();
    await until(
      'the other to take the shard over',
      () => first.output.error.slice(before).includes('was nobody’s: this'),
      60_000,
    );
    const takenOver = performance.now() - killed;
    await asking.untilShare(0.4);
    const begun = performance.now();
    await restarted(1);
    return { takenOver: takenOver / 1_000, back: (performance.now() - begun) / 1_000 };
  };
  const cutAll = async (): Promise<number> => {
    await asking.untilShare(0.5);
    const before = runs.map(({ output }) => output.error.length);
    const begun = performance.now();
    await load.cut?.();
    await until(
      'both to have their shards again',
      () => runs.every((run, id) => run.output.error.slice(before[id]).includes('Footnote is listening.')),
      60_000,
    );
    return (performance.now() - begun) / 1_000;
  };
  const stopped: (number | null)[] = [];
  const roll = async (): Promise<void> => {
    for (const [id, share] of [0.6, 0.8].entries()) {
      await asking.untilShare(share);
      runs[id]?.kill();
      stopped.push((await runs[id]?.ended) ?? null);
      await restarted(id);
    }
  };
  const has = (trouble: Trouble): boolean => load.troubles.includes(trouble);
  let killed: Awaited<ReturnType<typeof killOne>> | undefined;
  let cut: number | undefined;
  let outcomes: readonly Outcome[];
  try {
    killed = has('kill') ? await killOne() : undefined;
    cut = has('cut') ? await cutAll() : undefined;
    if (has('roll')) await roll();
    outcomes = await asking.outcomes(mark);
    for (const run of runs) run.kill();
    stopped.push(...(await Promise.all(runs.map((run) => run.ended))));
    for (const { output } of started) await load.keepLog?.(output.error);
  } finally {
    // None is left behind by what failed.
    for (const run of started) run.kill('SIGKILL');
  }
  const took = outcomes.flatMap((one) => (one.took === undefined ? [] : [one.took / 1_000]));
  const doubled = outcomes.filter(({ replies }) => replies > 1);
  return {
    asked: outcomes.length,
    answered: took.length,
    lost: outcomes.length - took.length,
    instead: outcomes.flatMap(({ took: time, said }) => (time === undefined ? [said] : [])).slice(0, mostTold),
    doubled: doubled.length,
    twice: doubled.map(({ said }) => said).slice(0, mostTold),
    ...(killed ? { killed } : {}),
    ...(cut === undefined ? {} : { cut }),
    stopped,
    answers: { median: quantile(took, 0.5), p99: quantile(took, 0.99), longest: quantile(took, 1) },
  };
}

interface Outcome {
  readonly replies: number;
  readonly said: string;
  /** Milliseconds; undefined where there was no answer. */
  readonly took: number | undefined;
}

/** How long the last answers are waited for, in milliseconds: a busy machine answers one a second, and each was asked for. */
const patience = 600_000;

function askAll(discord: Discord, channels: readonly Channel[], asked: { question: string; load: ProcessesLoad }) {
  const { question, load } = asked;
  const members = Array.from({ length: people }, (_, index) =>
    discord.person(`person${index}`, [...discord.world.guilds.values()]),
  );
  const ids: string[] = [];
  const done = (async () => {
    for (let index = 0; index < load.questions; index += 1) {
      const [channel, member] = [channels[index % channels.length], members[index % members.length]];
      if (channel && member) ids.push(member.says(channel, `<@${discord.world.bot.id}> ${question}`).json.id);
      await new Promise((resolve) => setTimeout(resolve, 1_000 / load.pace));
    }
  })();
  // A place in the line, or a beginning, is no answer yet.
  const isAnswered = (id: string): boolean =>
    repliesTo(discord, id).some(({ json }) => !isUnfinished(String(json.content)));
  return {
    /** Until so much of all has been asked. */
    untilShare: (share: number) => until('questions', () => ids.length >= share * load.questions, 1_000_000),
    async outcomes(mark: string): Promise<readonly Outcome[]> {
      await done;
      await until('all answers', () => ids.every(isAnswered), patience).catch(() => undefined);
      return ids.map((id) => outcomeOf(discord, id, mark));
    },
  };
}

function outcomeOf(discord: Discord, id: string, mark: string): Outcome {
  const replies = repliesTo(discord, id);
  const answer = replies.find(({ json }) => json.content.includes(mark));
  const said = `${new Date(SnowflakeUtil.timestampFrom(id)).toISOString()}: ${replies.map(({ json }) => json.content).join(' | ')}`;
  return {
    replies: replies.length,
    said,
    took: answer && SnowflakeUtil.timestampFrom(answer.json.id) - SnowflakeUtil.timestampFrom(id),
  };
}
