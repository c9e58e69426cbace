import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { World } from '../../scripts/doctor/check.ts';
import { examine } from '../../scripts/doctor/examine.ts';
import { openSqliteMemory } from '../../src/adapters/conversations/sqlite.ts';
import { openSqliteLibrary } from '../../src/adapters/libraries/sqlite.ts';
import { createEmbedder } from '../../src/adapters/ports.ts';
import { registerCommands } from '../../src/discord/setup/register-commands.ts';
import type { Embedder } from '../../src/ports/embedder.ts';
import { type Discord, startDiscord } from '../discord/simulator/simulator.ts';
import type { Guild } from '../discord/simulator/world.ts';
import { freePort } from '../doubles/free-port.ts';
import { startOpenAiServer } from '../doubles/openai-server.ts';

const release = path.resolve(import.meta.dirname, '../fixtures/releases/0.1.0');

let root: string;
let discord: Discord;
let model: Awaited<ReturnType<typeof startOpenAiServer>>;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'footnote-faults-'));
  model = await startOpenAiServer(() => ({ kind: 'text', pieces: ['{"claims": []}'] }));
});
afterAll(async () => {
  await model.close();
  await rm(root, { recursive: true, force: true });
});

/** In the place of the built-in one, whose model takes a second to load. */
const noEmbedder: Embedder = {
  id: 'none',
  dimension: 2,
  languages: ['en'],
  embed: async (texts) => texts.map(() => new Float32Array([1, 0])),
  close: async () => undefined,
};

/** A set-up of somebody's who has done all as the README says, in which a test breaks one thing. */
interface SetUp {
  /** The lines of `.env`. */
  readonly lines: Map<string, string>;
  readonly folder: string;
  readonly data: string;
  readonly guild: Guild;
  world: World;
}

let here: SetUp;
beforeEach(async () => {
  discord = await startDiscord();
  const folder = await mkdtemp(path.join(root, 'bot-'));
  const data = path.join(folder, 'data');
  await mkdir(data);
  const guild = discord.guild('Readers');
  discord.world.messageContent = true;
  await registerCommands({ token: discord.token, apiBase: discord.api });
  await (await openSqliteLibrary({ folder: path.join(data, 'index') })).close();
  const memory = openSqliteMemory(data);
  await memory.preferences.put(`channel/${discord.channel(guild, 'reading').id}/speaks`, 'every-question');
  await memory.conversations.close();
  here = {
    folder,
    data,
    guild,
    lines: new Map([
      ['DISCORD_TOKEN', discord.token],
      ['DISCORD_API_BASE', discord.api],
      ['DISCORD_MESSAGE_CONTENT', 'on'],
      ['DATA_DIR', data],
      ['MODEL', `openai:scripted@${model.address}/v1`],
    ]),
    world: {
      environment: {},
      folder,
      deep: true,
      nodeVersion: '22.22.0',
      now: Date.now,
      freeBytes: async () => 50_000_000_000,
      load: async () => undefined,
      embedder: async (config) => (config.EMBEDDINGS === 'builtin' ? noEmbedder : createEmbedder(config)),
      botProcesses: () => [{ pid: 4711, token: discord.token }],
    },
  };
  return () => discord.stop();
});

async function examined() {
  const env = path.join(here.folder, '.env');
  const text = [...here.lines].map(([name, value]) => `${name}=${value}\n`).join('');
  await writeFile(env, text, { mode: 0o600 });
  const lines: string[] = [];
  const isWell = await examine(here.world, (line) => lines.push(line));
  return { isWell, lines, said: lines.join('\n') };
}

const changed = (world: Partial<World>): void => {
  here.world = { ...here.world, ...world };
};
const set = (name: string, value: string) => () => void here.lines.set(name, value);
const channel = () => [...discord.world.channels.values()].find(({ name }) => name === 'reading');

/** Answers as Discord does, an hour late. */
async function discordOfLater(): Promise<void> {
  const { hostname, port } = new URL(discord.api);
  const proxy = createServer((asked, answer) => {
    const { method, headers, url } = asked;
    const sent = request({ hostname, port, path: url, method, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 500, { ...got.headers, date: new Date(Date.now() + 3_600_000).toUTCString() });
      got.pipe(answer);
    });
    asked.pipe(sent);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  here.lines.set('DISCORD_API_BASE', `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/api`);
  proxy.unref();
}

describe('npm run doctor', () => {
  it('finds nothing wrong in a sound set-up, and shows no secret', async () => {
    changed({ embedder: createEmbedder });
    here.lines.set('METRICS_PORT', String(await freePort()));
    here.lines.set('PUBLIC_URL', 'https://read.example.org');
    here.lines.set('WEB_PORT', String(await freePort()));
    here.lines.set('BACKUP_EVERY', '1d');
    here.lines.set('BACKUP_FOLDER', path.join(here.folder, 'backups'));
    const { isWell, lines, said } = await examined();
    expect(lines.filter((line) => !/^ok (?!.*works, but)/.test(line))).toEqual([]);
    expect(isWell).toBe(true);
    expect(said).not.toContain(discord.token);
    expect(discord.violations).toEqual([]);
  });

  it('finds nothing wrong without Discord and without a model', async () => {
    here.lines.clear();
    here.lines.set('DATA_DIR', here.data);
    const { isWell, lines } = await examined();
    expect(lines.filter((line) => !/^(?:ok (?!.*works, but)|– )/.test(line))).toEqual([]);
    expect(isWell).toBe(true);
  });

  it.each<readonly [string, () => unknown, RegExp]>([
    [
      'a Node that is too old',
      () => changed({ nodeVersion: '18.20.4' }),
      /^no node: .*20\.12.*18\.20\.4.*nodejs\.org/m,
    ],
    [
      'a module built for another Node',
      () => changed({ load: () => Promise.reject(new Error('NODE_MODULE_VERSION 115')) }),
      /^no native modules: .*npm rebuild/m,
    ],
    ['a quotation mark left open', set('DATA_DIR', '"/tmp/x'), /^no \.env: .*DATA_DIR has a quotation mark/m],
    ['an invisible character', set('MODEL_SECONDS', '6\u200b0'), /^no settings: .*MODEL_SECONDS .*cannot be seen/m],
    ['a value cut by a #', set('MODEL_KEY', 'abc#def'), /^no \.env: .*MODEL_KEY has a #/m],
    ['a number that is none', set('RETENTION_DAYS', 'a month'), /^no settings: .*RETENTION_DAYS/m],
    [
      'a token under another name',
      () => {
        here.lines.delete('DISCORD_TOKEN');
        here.lines.set('BOT_TOKEN', discord.token);
      },
      /^no settings: .*BOT_TOKEN .*rename it to DISCORD_TOKEN/m,
    ],
    ['half a token', set('DISCORD_TOKEN', 'hunter2'), /^no settings: DISCORD_TOKEN is no bot token/m],
    [
      'a token that was reset',
      () => {
        discord.world.token = `${discord.token}x`;
      },
      /^no discord: Discord does not accept DISCORD_TOKEN/m,
    ],
    [
      'Discord out of reach',
      set('DISCORD_API_BASE', 'http://127.0.0.1:9/api'),
      /^no discord: Discord cannot be reached/m,
    ],
    [
      'an intent that is off',
      () => {
        discord.world.messageContent = false;
      },
      /^no discord: .*Message Content intent.*developer portal/m,
    ],
    ['commands not registered', () => discord.world.commands.clear(), /^no discord: .*ask.*npm run register-commands/m],
    [
      'commands of another version',
      () => {
        const known = discord.world.commands.get('') ?? [];
        const older = known.map((one) => (one.name === 'ask' ? { ...one, description: 'Asks.' } : one));
        discord.world.commands.set('', older);
      },
      /^no discord: .*another version of these commands: ask\. .*npm run register-commands/m,
    ],
    [
      'a permission lacking in a server',
      () => {
        here.guild.denied = PermissionFlagsBits.EmbedLinks;
      },
      /^no servers: In the server Readers .*Embed Links/m,
    ],
    [
      'a permission lacking in a channel',
      () => {
        const there = channel();
        if (there) there.denied = PermissionFlagsBits.SendMessages;
      },
      /^no servers: In the channel #reading of the server Readers .*Send Messages;/m,
    ],
    [
      'a channel that cannot be seen',
      () => {
        const there = channel();
        if (there) there.denied = PermissionFlagsBits.ViewChannel;
      },
      /^no servers: .*cannot see the channel \d+.*View Channels/m,
    ],
    [
      'a server that the bot is not in',
      set('DISCORD_GUILD_ID', '123456789012345678'),
      /^no discord: .*DISCORD_GUILD_ID.*invite the bot there.*npm run register-commands/m,
    ],
    ['a clock that is wrong', discordOfLater, /^no clock: .*3[56]\d\d seconds behind.*timedatectl/m],
    [
      'a second copy',
      () => changed({ botProcesses: () => [1, 2].map((pid) => ({ pid, token: discord.token })) }),
      /^no running: 2 copies .*kill 2/m,
    ],
    ['a disk that is full', () => changed({ freeBytes: async () => 20_000_000 }), /^no disk: .*nearly full \(20 MB/m],
    [
      'a data folder that is a file',
      async () => {
        const file = path.join(here.folder, 'notes');
        await writeFile(file, 'x');
        here.lines.set('DATA_DIR', file);
      },
      /^no data folder: .*notes is a file, not a folder\./m,
    ],
    [
      'a library that is damaged',
      async () => {
        await mkdir(path.join(here.data, 'index'), { recursive: true });
        await writeFile(path.join(here.data, 'index/library.sqlite'), 'not a database at all'.repeat(500));
      },
      /^no library: /m,
    ],
    [
      'a library of another embedder',
      async () => {
        await cp(release, here.data, { recursive: true });
        here.lines.set('EMBEDDINGS', `openai:other@${model.address}/v1`);
      },
      /^no library: .*other embeddings \(.*set EMBEDDINGS back/m,
    ],
    [
      'conversations that are damaged',
      () => writeFile(path.join(here.data, 'conversations.sqlite'), 'x'.repeat(5_000)),
      /^no conversations: .*damaged/m,
    ],
    ['a model that does not answer', set('MODEL', 'openai:none@http://127.0.0.1:9/v1'), /^no model openai:none/m],
    [
      'a package that is not there',
      set('EMBEDDINGS', 'cohere:embed'),
      /^no embeddings cohere:embed: .*npm install @langchain\/cohere/m,
    ],
  ])('names %s, with what to do', async (_, plant, named) => {
    await plant();
    const { isWell, lines, said } = await examined();
    expect(said).toMatch(named);
    expect(isWell).toBe(false);
    // A sentence each, and nothing that has nothing to do with it.
    expect(lines.every((line) => !line.includes('\n') && !line.includes('did not expect'))).toBe(true);
    const sentences = lines
      .filter((line) => line.startsWith('no '))
      .map((line) => line.replace(/^no [^:]*: | \(\d+ ms\)$/g, ''));
    expect(sentences).toEqual([...new Set(sentences)]);
    expect(said).not.toContain(discord.token);
  });

  it.each<readonly [string, () => unknown, RegExp]>([
    ['a Node past its time', () => changed({ nodeVersion: '20.20.2' }), /^ok node: works, but .*no more repairs/m],
    [
      'a vector index that was not built',
      () =>
        changed({
          load: (name) =>
            name.startsWith('hnsw') ? Promise.reject(new Error('Cannot find package')) : Promise.resolve(),
        }),
      /^ok native modules: works, but .*20,000 passages/m,
    ],
    [
      'a setting that is none',
      set('MODEL_SECOND', '20'),
      /^ok \.env: works, but .*MODEL_SECOND \(is MODEL_SECONDS meant\?\);/m,
    ],
  ])('tells of %s, which works', async (_, plant, named) => {
    await plant();
    const { isWell, said } = await examined();
    expect(said).toMatch(named);
    expect(isWell).toBe(true);
  });
});
