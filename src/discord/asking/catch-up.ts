import { type Client, type Collection, type Message, PermissionFlagsBits, SnowflakeUtil, Status } from 'discord.js';
import type { Life } from '../shell/fence.ts';
import type { HeardUntil } from '../shell/heard-until.ts';
import type { Log } from '../shell/log.ts';
import { again } from './again.ts';
import { worthAnswering } from './settle-owed.ts';

/** Clocks differ, and on a busy machine what was said last may not have been heard, or noted, yet when that was. */
const margin = 30_000;
/** Discord gives so many messages at a time. */
const page = 100;
/** Of one channel, and channels of one bot, newest first. */
const [mostPages, mostChannels] = [5, 500];

/** Milliseconds between two notes of what was heard. */
const betweenNotes = 5_000;

interface CatchingUp {
  readonly client: Client;
  readonly heard: HeardUntil;
  readonly log: Log;
  readonly life: Readonly<Life>;
  /** As when it arrives; what was taken on before is left alone there. Never rejects. */
  take(message: Message): Promise<void>;
}

/** Catches up with what was said before the start, and notes from then on until when everything was heard. */
export function keepCaughtUp(catching: CatchingUp) {
  const { client, heard, life } = catching;
  const note = async (): Promise<void> => {
    if (life.stopping) return;
    const connected = client.ws.shards.filter(({ status }) => status === Status.Ready);
    await heard.note([...connected.keys()], Date.now());
  };
  let timer: NodeJS.Timeout | undefined;
  void catchUp(catching, Date.now()).then(() => {
    if (life.leaving) return;
    void note();
    timer = setInterval(() => void note(), betweenNotes).unref();
  });
  return {
    /** To be called when no message is taken on any more. */
    async stop(): Promise<void> {
      clearInterval(timer);
      if (timer) await note();
    },
  };
}

/** Takes what was said in servers' channels while nobody listened there. Never rejects. */
async function catchUp(catching: CatchingUp, now: number): Promise<void> {
  const { client, log, take, life } = catching;
  const gaps = gapsIn(catching, now);
  const [looked, left] = [gaps.slice(0, mostChannels), gaps.slice(mostChannels)];
  if (left.length > 0)
    log.warn(
      { channels: left.length },
      'Much was said meanwhile: what was asked in these channels is not gone back to.',
    );
  const taken: Promise<void>[] = [];
  for (const { channel, since } of looked) {
    try {
      const said = await again(() => saidSince(client, channel, since), life);
      for (const message of said) taken.push(take(message));
    } catch (error) {
      // The process that comes next begins where this one has.
      if (life.leaving) break;
      log.warn({ error, channel }, 'What was said in a channel meanwhile could not be read, and is left unanswered.');
    }
  }
  await Promise.all(taken);
}

interface Gap {
  readonly channel: string;
  readonly since: number;
  readonly last: number;
}

/** Channels with a message that may not have been heard. */
function gapsIn({ client, heard }: CatchingUp, now: number): readonly Gap[] {
  const gaps = [...client.guilds.cache.values()].flatMap((guild) => {
    const before = heard.before(guild.id);
    if (before === undefined) return [];
    const since = Math.max(before - margin, now - worthAnswering);
    return [...guild.channels.cache.values()].flatMap((channel): readonly Gap[] => {
      if (!channel.isTextBased() || !channel.lastMessageId) return [];
      const may = channel.permissionsFor(client.user?.id ?? '');
      if (!may?.has(PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory)) return [];
      const last = SnowflakeUtil.timestampFrom(channel.lastMessageId);
      return last > since ? [{ channel: channel.id, since, last }] : [];
    });
  });
  return gaps.sort((a, b) => b.last - a.last);
}

/** Oldest first. */
async function saidSince(client: Client, id: string, since: number): Promise<readonly Message[]> {
  const channel = await client.channels.fetch(id);
  if (!channel?.isTextBased()) return [];
  const found: Message[] = [];
  let after = String(SnowflakeUtil.generate({ timestamp: since, increment: 0n, workerId: 0n, processId: 0n }));
  for (let pages = 0; pages < mostPages; pages += 1) {
    const next: Collection<string, Message> = await channel.messages.fetch({ after, limit: page, cache: false });
    const sorted = [...next.values()].sort((a, b) => a.createdTimestamp - b.createdTimestamp);
    found.push(...sorted);
    after = sorted.at(-1)?.id ?? after;
    if (next.size < page) break;
  }
  return found;
}
