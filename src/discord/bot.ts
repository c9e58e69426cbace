import {
  type Client,
  Events,
  GatewayDispatchEvents,
  type GatewayGuildDeleteDispatchData,
  type Message,
} from 'discord.js';
import type { Failure } from '../core/failure.ts';
import { keepCaughtUp } from './asking/catch-up.ts';
import { getReadyToHear } from './asking/is-meant-here.ts';
import { owedBefore, settleOwed } from './asking/settle-owed.ts';
import { solveByReaction } from './asking/solve-by-reaction.ts';
import { type ClientOptions, createClient } from './client.ts';
import { handleInteraction } from './handle-interaction.ts';
import { handleDeletion, handleEdit, handleMessage, handleReaction, type Left } from './handle-message.ts';
import { keepNews } from './news/keep-news.ts';
import { readHeardUntil } from './shell/heard-until.ts';
import { keepPassing } from './shell/passing.ts';
import type { Load } from './shell/rate-limits.ts';
import { keepRenewed } from './shell/renewal.ts';
import { keepRetention } from './shell/retention.ts';
import { leads } from './shell/shards.ts';
import { createShell, type Shell, type ShellOptions } from './shell/shell.ts';
import { failureOfClose, startFailure } from './start-failure.ts';

export interface BotOptions extends ClientOptions, ShellOptions {
  readonly token: string;
  /** Aborted, with a Failure, when another process may have the right to answer: nothing more is said, and the bot has ended with it. */
  readonly lost?: AbortSignal;
  /** How long Discord may take to let the bot in, in milliseconds. */
  readonly patience?: number;
  /** How long what is being answered has when the bot is told to stop, in milliseconds. */
  readonly lastAnswers?: number;
}

export interface Bot {
  readonly client: Client;
  /** Settles when the bot has ended: with a Failure when Discord put it out for good. */
  readonly ended: Promise<Failure | undefined>;
  /** Questions that are worked on, and that wait. */
  load(): Load;
  /** Whether it is connected, and takes questions. */
  isReady(): boolean;
  /** Whoever asks from then on is told; what is being answered has ten seconds, and is owed after that. */
  stop(): Promise<void>;
}

const notLeft = 'Until then a question that several orderly stops cut off may be given up.';

/**
 * Starts the bot, and comes back when it listens.
 * @throws Failure `unreachable` when Discord cannot be reached, `discord` when it does not let the bot in
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, log, conversations, lost, patience = 60_000, lastAnswers = 10_000 } = options;
  const shell = createShell(options);
  const client = createClient(options, shell.life);
  let end: (failure?: Failure) => void = () => undefined;
  const ended = new Promise<Failure | undefined>((resolve) => {
    end = resolve;
  });
  const lose = (): void => {
    fallSilent(shell);
    end(lost?.reason);
  };
  if (lost?.aborted) lose();
  lost?.addEventListener('abort', lose);
  const before = await owedBefore(shell);
  const heard = conversations.begin && (await readHeardUntil(shell));
  getReadyToHear();
  listen(client, shell, end);
  try {
    await within(patience, [client.login(token), ready(client), ended.then(throwIfAny)]);
  } catch (error) {
    // Not awaited: destroying waits for a connection that may never come.
    client.destroy().catch(() => undefined);
    throw startFailure(error);
  }
  log.info({ user: client.user?.tag, servers: client.guilds.cache.size }, 'Footnote is listening.');
  void shell.knownCommands.load(client);
  // Who asked was let through then.
  const asBefore: Shell = { ...shell, gate: { ...shell.gate, admit: async () => ({ kind: 'in' }) } };
  const answer = (message: Message, left: Left) => handleMessage(message, asBefore, left);
  const settled = settleOwed(before, { client, shell, answer });
  // What is owed is settled by itself.
  const isOwed = new Set(before.map(({ id }) => id));
  const take = async (message: Message) => void (isOwed.has(message.id) || (await handleMessage(message, shell)));
  const caughtUp = heard && keepCaughtUp({ client, heard, log, take, life: shell.life });
  void shell.departures.present([...client.guilds.cache.keys()], Date.now());
  const expiries = [keepRetention(shell), keepPassing(shell)];
  if (leads(shell.shards)) void keepRenewed(shell);
  const news = keepNews(client, shell);
  const endRounds = (): Promise<unknown> => {
    expiries.forEach(clearInterval);
    return Promise.all([caughtUp?.stop(), news.stop()]);
  };
  lost?.addEventListener('abort', () => {
    void endRounds();
    client.destroy().catch(() => undefined);
  });
  return {
    client,
    ended,
    load: () => shell.gate.load(),
    isReady: () => client.isReady() && !shell.life.leaving,
    async stop() {
      shell.life.leaving = true;
      const ending = endRounds();
      // What is being answered is still sent.
      await Promise.race([
        Promise.all([ending, shell.gate.idle(), settled]),
        new Promise((resolve) => setTimeout(resolve, lastAnswers).unref()),
      ]);
      fallSilent(shell);
      const left = [...shell.answering.keys()];
      if (left.length > 0) await shell.keep(() => conversations.leave(left, shell.holder), notLeft);
      await client.destroy();
      end();
    },
  };
}

/** At once, and for good. */
function fallSilent({ life, gate }: Shell): void {
  life.leaving = true;
  life.stopping = true;
  gate.end();
}

/** Once, before the first connection: reconnecting adds no second listener. */
function listen(client: Client, shell: Shell, end: (failure?: Failure) => void): void {
  const { log } = shell;
  client.on(Events.InteractionCreate, (interaction) => void handleInteraction(interaction, shell));
  client.on(Events.MessageCreate, (message) => void handleMessage(message, shell));
  client.on(Events.MessageUpdate, (_, message) => void handleEdit(message, shell));
  client.on(Events.MessageDelete, ({ id }) => void handleDeletion(id, shell));
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const { id } of messages.values()) void handleDeletion(id, shell);
  });
  client.on(Events.MessageReactionAdd, (reaction, by) => void handleReaction({ reaction, by, added: true }, shell));
  client.on(Events.MessageReactionRemove, (reaction, by) => void handleReaction({ reaction, by, added: false }, shell));
  client.on(Events.GuildCreate, ({ id }) => void shell.departures.came(id));
  // Not the library's own event, at which the server's channels are forgotten already.
  client.ws.on(GatewayDispatchEvents.GuildDelete, ({ id, unavailable }: GatewayGuildDeleteDispatchData) => {
    const channels = client.guilds.cache.get(id)?.channels.cache.keys() ?? [];
    if (!unavailable) void shell.departures.left({ id, channels: [...channels] }, Date.now());
  });
  client.on(Events.MessageReactionAdd, (reaction, by) => void solveByReaction(reaction, by, shell));
  client.on(Events.Error, (error) => log.error({ error }, 'The connection to Discord had an error.'));
  let isLost = false;
  client.on(Events.ShardError, (error) => {
    // Discord's library goes on trying; that is said once until it is back.
    if (!isLost) log.warn({ error }, 'The connection to Discord is lost; Footnote keeps trying.');
    isLost = true;
  });
  for (const event of [Events.ShardReady, Events.ShardResume] as const)
    client.on(event, () => {
      isLost = false;
    });
  client.on(Events.ShardDisconnect, ({ code }) => {
    const failure = failureOfClose(code);
    if (failure) end(failure);
  });
}

const ready = (client: Client): Promise<unknown> => new Promise((resolve) => client.once(Events.ClientReady, resolve));

const throwIfAny = (failure: Failure | undefined): Promise<never> | never => {
  if (failure) throw failure;
  return new Promise<never>(() => undefined);
};

/** All of the first two, unless the third or the time comes first. */
async function within(
  milliseconds: number,
  [login, isReady, ended]: readonly [Promise<unknown>, Promise<unknown>, Promise<never>],
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Discord did not answer in time.')), milliseconds);
  });
  try {
    await Promise.race([Promise.all([login, isReady]), ended, late]);
  } finally {
    clearTimeout(timer);
  }
}
