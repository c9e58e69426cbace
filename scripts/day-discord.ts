import { readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Command, Option } from 'commander';
import type { Client } from 'pg';
import { createPorts } from '../src/adapters/ports.ts';
import { readConfig } from '../src/config.ts';
import { createFootnote } from '../src/footnote.ts';
import { dataFolder, startBotProcess } from '../test/discord/bot-process.ts';
import { type DayReport, type Look, liveDay, wholeDay } from '../test/discord/demo/day.ts';
import { startDiscord } from '../test/discord/simulator/simulator.ts';
import { freePort } from '../test/doubles/free-port.ts';
import { startPostgres, withClient } from '../test/doubles/postgres-server.ts';
import { print } from './shared/printable.ts';
import { megabytesOfTree } from './shared/process-memory.ts';
import { run } from './shared/run.ts';

type Store = 'sqlite' | 'postgres';

const question = 'Who said costs had risen?';
/** So many articles, of which one is replaced at each change. */
const articles = 20;
const textOf = (article: number, version: number): string =>
  Array.from(
    { length: 12 },
    (_, part) =>
      `Report ${article}, part ${part}, in its ${version}th wording. The mayor said costs had risen to ${version + part} million euros.`,
  ).join('\n\n');
const nameOf = (article: number): string => `report-${article}.txt`;

/** As `npm start` and the image set it. */
const asDeployed = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' };

/** Garbage that is about to be collected is no leak. */
const settling = 5_000;

async function megabytesIn(folder: string, part: RegExp): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = names.filter((name) => part.test(name)).map((name) => stat(path.join(folder, name)));
  return (await Promise.all(sizes)).reduce((sum, { size }) => sum + size, 0) / 2 ** 20;
}

async function handlesAt(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^nodejs_active_resources_total (\d+)/m.exec(text)?.[1]);
}

/** Closes what was opened, the last first. */
async function closing<T>(work: (later: (close: () => PromiseLike<unknown>) => void) => Promise<T>): Promise<T> {
  const closes: (() => PromiseLike<unknown>)[] = [];
  try {
    return await work((close) => closes.unshift(close));
  } finally {
    for (const close of closes) await close();
  }
}

async function sizeOf(url: string): Promise<number> {
  const asked = (client: Client) => client.query('SELECT pg_database_size(current_database())::float8 AS bytes');
  return (await withClient(url, asked)).rows[0].bytes / 2 ** 20;
}

const day = (store: Store, share: number): Promise<DayReport> =>
  closing(async (later) => {
    const server = store === 'postgres' ? await startPostgres() : undefined;
    if (server) later(() => server.close());
    const url = await server?.database('day');
    const library: Readonly<Record<string, string>> = url === undefined ? {} : { LIBRARY: url };
    const texts = Object.fromEntries(Array.from({ length: articles }, (_, at) => [nameOf(at), textOf(at, 0)]));
    const data = await dataFolder(texts, library);
    later(() => data[Symbol.asyncDispose]());
    const discord = await startDiscord();
    later(() => discord.stop());
    discord.isJudging = false;
    const settings = { DATA_DIR: data.folder, ...library };
    const footnote = await createFootnote(await createPorts(readConfig(settings)));
    later(() => footnote.close());
    const port = await freePort();
    const access = { DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api, METRICS_PORT: String(port) };
    const bot = await startBotProcess({ ...settings, ...access, ...asDeployed });
    const look = async (): Promise<Look> => {
      await wait(settling);
      const conversations = await megabytesIn(data.folder, /conversations\.sqlite/);
      return {
        memory: megabytesOfTree(bot.pid),
        handles: await handlesAt(port),
        library: url === undefined ? await megabytesIn(data.folder, /^index\//) : await sizeOf(url),
        conversations,
      };
    };
    const change = async (number: number): Promise<void> => {
      const name = nameOf(number % articles);
      const location = path.join(data.folder, name);
      await writeFile(location, textOf(number % articles, number + 1));
      await footnote.addArticle({ origin: { kind: 'file', location, name }, collection: 'shared' });
    };
    const part = (of: number): number => Math.max(10, Math.round(of * share));
    const { messages, questions, changes } = wholeDay;
    const sizes = { messages: part(messages), questions: part(questions), changes: part(changes) };
    return liveDay({ discord, bot, question, change, look }, sizes);
  });

const head = '| after | memory | handles | library | conversations |\n|---|---|---|---|---|';
const row = ({ memory, handles, library, conversations }: Look, index: number): string =>
  `| ${index + 1}/10 | ${memory.toFixed(0)} MB | ${handles} | ${library.toFixed(1)} MB | ${conversations.toFixed(1)} MB |`;

const command = new Command('day:discord')
  .description(
    'A server’s day without its pauses: 100,000 messages, 5,000 questions, 500 changes of articles. Linux only.',
  )
  .addOption(new Option('--store <name>', 'where the library is').choices(['sqlite', 'postgres']).default('sqlite'))
  .option('--share <number>', 'as much of it', '1')
  .action(async ({ store, share }: { readonly store: Store; readonly share: string }) => {
    const { looks, ...report } = await day(store, Number(share));
    print([head, ...looks.map(row), JSON.stringify(report)].join('\n'));
    const grown = (looks.at(-1)?.memory ?? 0) / (looks[1]?.memory ?? 1);
    print(`Memory of the last tenth: ${(100 * grown).toFixed(0)} % of the second’s.`);
    process.exitCode = report.answered === report.asked && report.leftAlone === 0 && grown <= 1.1 ? 0 : 1;
  });

await run(async () => {
  await command.parseAsync();
  process.exit();
});
