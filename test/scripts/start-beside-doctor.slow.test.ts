import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { World } from '../../scripts/doctor/check.ts';
import { examine } from '../../scripts/doctor/examine.ts';
import { openSqliteMemory } from '../../src/adapters/conversations/sqlite.ts';
import { BetterSqlite } from '../../src/adapters/databases/sqlite/better-sqlite.ts';
import { openSqliteLibrary } from '../../src/adapters/libraries/sqlite.ts';
import { createEmbedder } from '../../src/adapters/ports.ts';
import { readSettings, sentencesOf, settingNames, trySettings } from '../../src/config/settings.ts';
import { registerCommands } from '../../src/discord/setup/register-commands.ts';
import type { Embedder } from '../../src/ports/embedder.ts';
import { startScript } from '../discord/bot-process.ts';
import { type Discord, startDiscord } from '../discord/simulator/simulator.ts';
import { until } from '../discord/simulator/until.ts';
import { freePort } from '../doubles/free-port.ts';

let root: string;
let discord: Discord;
let taken: Server;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'footnote-beside-'));
  discord = await startDiscord();
  await registerCommands({ token: discord.token, apiBase: discord.api });
  taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
});
afterAll(async () => {
  taken.close();
  await discord.stop();
  await rm(root, { recursive: true, force: true });
});

const portTaken = (): string => String((taken.address() as { readonly port: number }).port);

let folder: string;
let data: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(root, 'bot-'));
  data = path.join(folder, 'data');
  await (await openSqliteLibrary({ folder: path.join(data, 'index') })).close();
  await openSqliteMemory(data).conversations.close();
});

type Settings = Readonly<Record<string, string>>;

const sound = (): Settings => ({ DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api, DATA_DIR: data });

async function write(settings: Settings): Promise<void> {
  const text = Object.entries({ ...sound(), ...settings }).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(path.join(folder, '.env'), text.join(''), { mode: 0o600 });
}

/** The bot, until it listens or has ended. */
async function started() {
  const run = startScript('src/main.ts', {}, { folder });
  const isUp = () => run.isOver() || /Footnote is listening/.test(run.output.error);
  await until('the bot to listen or to end', isUp, 60_000);
  return run;
}

/** In the place of the built-in one, whose model takes a second to load. */
const noEmbedder: Embedder = {
  id: 'none',
  dimension: 2,
  languages: ['en'],
  embed: async (texts) => texts.map(() => new Float32Array([1, 0])),
  close: async () => undefined,
};

async function examined() {
  const world: World = {
    environment: {},
    folder,
    deep: false,
    nodeVersion: '22.22.0',
    now: Date.now,
    freeBytes: async () => 50_000_000_000,
    load: async () => undefined,
    embedder: async (config) => (config.EMBEDDINGS === 'builtin' ? noEmbedder : createEmbedder(config)),
    botProcesses: () => [],
  };
  const lines: string[] = [];
  const isWell = await examine(world, (line) => void lines.push(line));
  return { doctor: lines.join('\n'), isWell };
}

/** What the bot says when it is started, and what doctor does, of the same `.env`. */
async function both(settings: Settings) {
  await write(settings);
  const run = await started();
  run.kill();
  const code = await run.ended;
  return { code, start: run.output.error.trim(), ...(await examined()) };
}

/** A value that each variable cannot have. */
const wrong: Settings = {
  DATA_DIR: '~/footnote',
  LIBRARY: 'mysql://localhost/footnote',
  EMBEDDINGS: 'nonsense',
  MODEL: 'nonsense',
  MODEL_KEY: 'schlüssel',
  MODEL_VETO: 'perhaps',
  MODEL_PRICE: '0,60',
  BACKUP_EVERY: 'often',
  BACKUP_FOLDER: '~/backups',
  METRICS_HOST: 'http://localhost',
  LOG_LEVEL: 'loud',
  PUBLIC_URL: 'https://read.example.org/footnote',
  WEB_HOST: 'localhost:80',
  DISCORD_TOKEN: 'hunter2',
  DISCORD_GUILD_ID: 'readers',
  DISCORD_API_BASE: 'discord',
  DISCORD_MESSAGE_CONTENT: 'perhaps',
  SHARD_IDS: 'all',
};

const database = 'postgres://me:secret@127.0.0.1:9/footnote';

describe('what npm start refuses, npm run doctor says too', () => {
  const together: readonly (readonly [string, () => Settings | Promise<Settings>])[] = [
    ['shards of a data folder', () => ({ SHARD_IDS: '0', SHARD_COUNT: '1' })],
    ['shards of nobody knows how many', () => ({ LIBRARY: database, SHARD_IDS: '0' })],
    ['a shard beyond the last', () => ({ LIBRARY: database, SHARD_IDS: '0,2', SHARD_COUNT: '2' })],
    ['a database that is away', () => ({ LIBRARY: database })],
    ['several faults at once', () => ({ WEB_PORT: '0', MODEL: 'x', RETENTION_DAYS: '0', DISCORD_TOKEN: 'x.y.z' })],
    ['a model of nobody', () => ({ MODEL: 'nobody:none' })],
    ['a model without its key', () => ({ MODEL: 'openai:gpt-4o-mini' })],
    ['embeddings without their package', () => ({ EMBEDDINGS: 'cohere:embed' })],
    ['an intent that is off', () => ({ DISCORD_MESSAGE_CONTENT: 'on' })],
    ['a token that was reset', () => ({ DISCORD_TOKEN: `${discord.token}x` })],
    ['a port that is taken', () => ({ METRICS_PORT: portTaken() })],
    [
      'two that want one port',
      async () => {
        const port = String(await freePort());
        return { WEB_PORT: port, METRICS_PORT: port };
      },
    ],
    ['a host that is another machine’s', () => ({ METRICS_PORT: '29417', METRICS_HOST: '192.0.2.1' })],
    [
      'a key for links that is none',
      async () => {
        await writeFile(path.join(data, 'link-key'), 'x');
        return { PUBLIC_URL: 'https://read.example.org' };
      },
    ],
    [
      'a library of a later version',
      () => {
        new BetterSqlite(path.join(data, 'index/library.sqlite')).exec('PRAGMA user_version = 900').close();
        return {};
      },
    ],
    [
      'conversations of another program',
      () => {
        new BetterSqlite(path.join(data, 'conversations.sqlite')).exec('PRAGMA application_id = 7').close();
        return {};
      },
    ],
    [
      'a file where a folder should be',
      async () => {
        await rm(path.join(data, 'index'), { recursive: true });
        await writeFile(path.join(data, 'index'), 'x');
        return {};
      },
    ],
    ['a name that stands there twice', async () => ({ MODEL: 'ollama:llama3.2', 'export MODEL': '' })],
  ];

  const wrongly = (name: string): string => wrong[name] ?? '99999999999999';

  it('of every setting, all at once', async () => {
    const { code, start, doctor, isWell } = await both(
      Object.fromEntries(settingNames.map((name) => [name, wrongly(name)])),
    );
    expect([code, isWell]).toEqual([1, false]);
    for (const name of settingNames) expect(start).toContain(`${name} `);
    expect(doctor).toContain(`: ${start} (`);
    expect(doctor.match(/^no /gm)).toHaveLength(1);
  });

  it.each(settingNames)('of %s by itself', async (name) => {
    const settings = { ...sound(), [name]: wrongly(name) };
    await write(settings);
    const { doctor, isWell } = await examined();
    expect(() => readSettings(settings)).toThrow(name);
    for (const said of sentencesOf(trySettings(settings))) expect(doctor).toContain(`no settings: ${said} (`);
    expect(doctor.match(/^no /gm)).toHaveLength(1);
    expect(isWell).toBe(false);
  });

  it.each(together)('of %s', async (_, plant) => {
    const { code, start, doctor, isWell } = await both(await plant());
    expect([code, isWell]).toEqual([1, false]);
    const last = start.split('\n').at(-1) ?? '';
    expect(last).not.toMatch(/^\{|did not expect/);
    // Of a database, each has its own words for what to do.
    expect(doctor).toContain(/^\S+\/(?:library|conversations)\.sqlite/.exec(last)?.[0] ?? last);
  });
});

describe('what npm start only warns of, npm run doctor says too', () => {
  it.each<readonly [string, () => Settings | Promise<Settings>, 'no' | 'ok']>([
    ['a name that is none', () => ({ MODEL_SECOND: '20' }), 'ok'],
    ['a name that stands there twice', () => ({ MODEL_SECONDS: '20', 'export MODEL_SECONDS': '30' }), 'ok'],
    ['a page whose port is taken', () => ({ WEB_PORT: portTaken() }), 'no'],
    [
      'backups into a file',
      async () => {
        await writeFile(path.join(folder, 'backups'), 'x');
        return { BACKUP_EVERY: '1d', BACKUP_FOLDER: path.join(folder, 'backups') };
      },
      'no',
    ],
    ['backups where nobody may write', () => ({ BACKUP_EVERY: '1d', BACKUP_FOLDER: '/proc/backups' }), 'no'],
  ])('of %s', async (_, plant, mark) => {
    const { start, doctor, isWell } = await both(await plant());
    const warning = /"level":40[^\n]*"msg":"(?:\.env: )?(.*)\."/.exec(start)?.[1];
    expect(warning).toBeDefined();
    expect(doctor).toMatch(new RegExp(`^${mark} `, 'm'));
    expect(doctor).toContain(warning);
    expect(isWell).toBe(mark === 'ok');
  });

  it('and neither has anything to say of what is sound', async () => {
    const { start, doctor, isWell } = await both({
      METRICS_PORT: String(await freePort()),
      WEB_PORT: String(await freePort()),
      BACKUP_EVERY: '1d',
      BACKUP_FOLDER: path.join(folder, 'b'),
    });
    expect(start).not.toMatch(/"level":[4-6]0/);
    expect(doctor).not.toMatch(/^no |works, but/m);
    expect(isWell).toBe(true);
  });

  it('a port that the running bot has is no fault', async () => {
    await write({ METRICS_PORT: String(await freePort()) });
    const run = await started();
    const { doctor, isWell } = await examined();
    run.kill();
    expect(doctor).toMatch(/^ok metrics: the running bot has the port/m);
    expect(isWell).toBe(true);
    expect(await run.ended).toBe(0);
  });
});
