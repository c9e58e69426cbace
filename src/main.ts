import path from 'node:path';
import { keepSpares, leaseBot } from './adapters/conversations/bot-lease.ts';
import { missingParts } from './adapters/conversations/missing-parts.ts';
import { openMemory } from './adapters/conversations/open-memory.ts';
import { sentenceWithLog } from './adapters/error-log.ts';
import { createAllowance } from './adapters/models/allowance.ts';
import { keepBackups } from './backup/schedule.ts';
import { loadEnvironment } from './config/environment-file.ts';
import { linkKey } from './config/link-key.ts';
import { readSettings, type Settings } from './config/settings.ts';
import { isPageWanted } from './config/web.ts';
import { type Config, isNewElsewhere } from './config.ts';
import type { Failure } from './core/failure.ts';
import type { Bot, BotOptions } from './discord/bot.ts';
import { faultsOfApplication } from './discord/setup/application.ts';
import { createLog } from './monitoring/log.ts';
import { createMetrics, type Metrics } from './monitoring/metrics.ts';
import { observedAllowance } from './monitoring/observed-allowance.ts';
import { observedFootnote } from './monitoring/observed-footnote.ts';
import { serveMetrics } from './monitoring/serve-metrics.ts';
import { createSpareBots, keepSparing, loadOf } from './running/spare-bots.ts';
import { lookBeforeStart } from './running/start-checks.ts';
import { startWhenReachable } from './running/start-when-reachable.ts';
import { whileHeld } from './running/while-held.ts';
import { startThreadedFootnote } from './threaded/threaded-footnote.ts';

/** Milliseconds between two looks at whether npm is still there. */
const betweenLooks = 500;

/** Aborted by the first signal; later ones, as npm and a terminal send them to a whole group, change nothing. */
function untilTold(): AbortSignal {
  const told = new AbortController();
  // Where the shell could not give way to this process ("exec" in package.json; Windows has none), it ends and hands nothing on.
  const { ppid } = process;
  const look = (): void => {
    if (process.ppid !== ppid) told.abort();
  };
  if (process.env.npm_lifecycle_event === 'start') setInterval(look, betweenLooks).unref();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => told.abort());
  return told.signal;
}

const openDoors = (
  config: Config,
  metrics: Metrics,
  { bytes, bots }: { bytes?(): Promise<number>; bots(): readonly Bot[] },
) =>
  serveMetrics({
    port: config.METRICS_PORT ?? 0,
    host: config.METRICS_HOST,
    metrics,
    library: bytes ?? path.join(config.DATA_DIR, 'index'),
    isReady: () => bots()[0]?.isReady() ?? false,
    load: () => loadOf(bots()),
  });

/** Discord's library says when it has to wait; a path is told without the ids in it. */
function observeDiscord(rest: Bot['client']['rest'], { rateLimited }: Metrics): void {
  rest.on('rateLimited', ({ method, global }) => rateLimited.inc({ method, scope: global ? 'global' : 'route' }));
}

function startBackups(config: Config, log: BotOptions['log']): ReturnType<typeof keepBackups> | undefined {
  const { BACKUP_EVERY: every, DATA_DIR: data, BACKUP_FOLDER: folder, BACKUP_KEEP: keep, LIBRARY } = config;
  if (every === undefined) return undefined;
  // Where the library is in PostgreSQL, that was told before.
  return LIBRARY === undefined ? keepBackups({ data, folder, every, keep, log }) : undefined;
}

/** An address of a database, and the password in it as it is written and as it is. */
function secretsIn(address: string | undefined): readonly string[] {
  const written = address === undefined ? '' : new URL(address).password;
  return address === undefined ? [] : [address, written, decodeURIComponent(written)];
}

/**
 * Starts the bot and stays until it is told to stop, or Discord puts it out.
 * @param notes what is to be said of the settings
 */
async function main({ config, discord, web, shards }: Settings, notes: readonly string[]): Promise<void> {
  const told = untilTold();
  const secrets = [
    discord.DISCORD_TOKEN,
    config.MODEL_KEY ?? '',
    ...secretsIn(config.LIBRARY),
    ...config.keys.map((name) => process.env[name] ?? ''),
  ];
  const log = await createLog({ level: config.LOG_LEVEL, secrets, isTerminal: process.stderr.isTTY });
  const metrics = config.METRICS_PORT === undefined ? undefined : createMetrics({ price: config.MODEL_PRICE });
  process.on('unhandledRejection', (error) => log.error({ error }, 'A promise was left alone.'));
  for (const note of notes) log.warn({}, `.env: ${note}.`);
  await lookBeforeStart({ config, web, hasPage: isPageWanted(process.env) }, log);
  if (isNewElsewhere(config.DATA_DIR))
    log.warn({ folder: config.DATA_DIR }, 'The data folder is not there yet, and is made.');
  for (const sentence of Object.values(missingParts(config))) log.warn({ folder: config.DATA_DIR }, sentence);
  const { counters, bytes, ...memory } = await openMemory(config);
  const tokens = { user: config.MODEL_TOKENS_A_USER_A_DAY, server: config.MODEL_TOKENS_A_SERVER_A_DAY };
  try {
    const allowance = createAllowance(tokens, counters);
    const threaded = await startThreadedFootnote(config, {
      allowance: metrics ? observedAllowance(allowance, metrics) : allowance,
      onStray: (error) => log.error({ error }, 'Something went wrong where answers are made.'),
    });
    const footnote = metrics ? observedFootnote(threaded, metrics) : threaded;
    const access = {
      token: discord.DISCORD_TOKEN,
      messageContent: discord.DISCORD_MESSAGE_CONTENT,
      ...(discord.DISCORD_API_BASE === undefined ? {} : { apiBase: discord.DISCORD_API_BASE }),
    };
    const retentionDays = discord.RETENTION_DAYS;
    const publicUrl = web.PUBLIC_URL;
    const linking = publicUrl === undefined ? {} : { readingPage: { publicUrl, key: linkKey(config.DATA_DIR) } };
    const options = { ...access, footnote, ...memory, retentionDays, log, ...linking, ...(shards ? { shards } : {}) };
    const spares = shards && createSpareBots(options, shards.count);
    let bot: Bot | undefined;
    const bots = () => [...(bot ? [bot] : []), ...(spares?.list() ?? [])];
    const doors = metrics && (await openDoors(config, metrics, { ...(bytes ? { bytes } : {}), bots }));
    const over = new AbortController();
    let besides: ReturnType<typeof beginBesides> | undefined;
    /** What goes on beside the bot from its first start on. */
    const beginBesides = () => {
      const guildId = discord.DISCORD_GUILD_ID;
      void faultsOfApplication({ ...access, ...(guildId === undefined ? {} : { guildId }) }).then(
        (faults) => faults.forEach((fault) => void log.info(fault)),
        (error: unknown) => log.info({ error }, 'Discord could not be asked what it knows of this bot.'),
      );
      const signal = AbortSignal.any([told, over.signal]);
      const spare = spares && (() => keepSpares(config, { shards, signal, take: spares.take }));
      return { backups: startBackups(config, log), sparing: spare && keepSparing(spare, { told: signal, log }) };
    };
    const work = async (lost: AbortSignal): Promise<Failure | undefined> => {
      bot = await startWhenReachable({ ...options, lost }, AbortSignal.any([told, lost]));
      if (!bot) return undefined;
      if (metrics) observeDiscord(bot.client.rest, metrics);
      besides ??= beginBesides();
      if (told.aborted) void bot.stop();
      return bot.ended;
    };
    told.addEventListener('abort', () => void bot?.stop());
    const onWaiting = () => log.info('Another process is this bot; this one waits until it ends.');
    try {
      const hold = () => leaseBot(config, { shards, signal: told, onWaiting });
      const failure = await whileHeld({ hold, work, told, log });
      over.abort();
      await besides?.sparing;
      if (failure) throw failure;
    } finally {
      besides?.backups?.close();
      await Promise.all(bots().map(({ client }) => client.destroy()));
      await doors?.close();
      await footnote.close();
    }
  } finally {
    await memory.conversations.close();
  }
}

let dataFolder: string | undefined;
try {
  if (process.argv.includes('--help')) {
    process.stdout.write('Starts the bot with the settings of the environment and of .env. It runs until Ctrl+C.\n');
    process.exit(0);
  }
  const notes = loadEnvironment(process.env);
  const settings = readSettings(process.env);
  dataFolder = settings.config.DATA_DIR;
  await main(settings, notes);
  process.exit(0);
} catch (error) {
  process.stderr.write(`${sentenceWithLog(error, dataFolder)}\n`);
  process.exit(1);
}
