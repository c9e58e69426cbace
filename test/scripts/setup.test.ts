import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PermissionsBitField } from 'discord.js';
import { parse } from 'dotenv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answers, nobody } from '../../scripts/setup/answers.ts';
import { withSettings } from '../../scripts/setup/env-file.ts';
import { setUp, type Wishes } from '../../scripts/setup/set-up.ts';
import { type Discord, startDiscord } from '../discord/simulator/simulator.ts';

let discord: Discord;
let folder: string;
beforeEach(async () => {
  discord = await startDiscord();
  folder = mkdtempSync(path.join(tmpdir(), 'footnote-setup-'));
});
afterEach(async () => {
  await discord.stop();
  rmSync(folder, { recursive: true, force: true });
});

const env = () => path.join(folder, '.env');
const written = () => parse(readFileSync(env()));

async function setting(wishes: Wishes, answers: Answers = nobody, where = folder) {
  const lines: string[] = [];
  const environment = { DISCORD_API_BASE: discord.api };
  const print = (line: string) => void lines.push(line);
  await setUp(wishes, { folder: where, environment, answers, print, index: async () => 5 });
  return lines.join('\n');
}

describe('npm run setup', () => {
  it('checks the token, writes .env for its owner alone, registers the commands and invites with what is needed', async () => {
    const said = await setting({ token: discord.token });
    expect(written()).toMatchObject({ DISCORD_TOKEN: discord.token, DISCORD_MESSAGE_CONTENT: 'off' });
    expect(statSync(env()).mode & 0o777).toBe(0o600);
    expect(discord.world.commands.get('')?.length).toBeGreaterThan(5);
    expect(said).toContain('Articles in the library: 5.');
    expect(said).not.toContain(discord.token);
    const link = new URL(/https:\/\/discord\.com\/oauth2\S+/.exec(said)?.[0] ?? '');
    expect(link.searchParams.get('client_id')).toBe(discord.world.application.id);
    expect(link.searchParams.get('scope')).toBe('bot applications.commands');
    expect(new PermissionsBitField(BigInt(link.searchParams.get('permissions') ?? 0)).toArray().sort()).toEqual([
      'CreateEvents',
      'CreatePublicThreads',
      'EmbedLinks',
      'ReadMessageHistory',
      'SendMessages',
      'SendMessagesInThreads',
      'ViewChannel',
    ]);
    expect(discord.violations).toEqual([]);
  });

  it('asks again for a token that Discord does not accept, and for nothing that is there', async () => {
    const asked: string[] = [];
    const tokens = ['hunter2', `${discord.token}x`, discord.token];
    const answers: Answers = {
      canAsk: true,
      secret: async (question) => {
        asked.push(question);
        return tokens.shift() ?? '';
      },
      text: async () => '',
      yes: async () => false,
    };
    const said = await setting({}, answers);
    expect(asked).toHaveLength(3);
    expect(said).toMatch(/no bot token[\s\S]*does not accept DISCORD_TOKEN/);
    expect(said).not.toContain('Articles in the library');
    await setting({}, answers);
    expect(asked).toHaveLength(3);
  });

  it.each([
    ['no token', {}, /no bot token, and nobody to ask/],
    ['a wrong one', { token: 'hunter2' }, /^DISCORD_TOKEN is no bot token(?!.*hunter2)/],
  ])('says in a sentence that there is %s, and writes nothing', async (_, wishes, sentence) => {
    await expect(setting(wishes)).rejects.toThrow(sentence);
    expect(() => statSync(env())).toThrow('ENOENT');
  });

  describe('writes nothing where the bot would not start', () => {
    const cases: readonly (readonly [string, Wishes, string, RegExp])[] = [
      ['a model that is none', { model: 'nonsense' }, '', /MODEL is written as provider:model/],
      ['a model without its package', { model: 'groq:llama-3.3-70b' }, '', /npm install @langchain\/groq/],
      ['a model without its key', { model: 'openai:gpt-4o-mini' }, '', /OPENAI_API_KEY/],
      ['a server’s name', { server: 'readers' }, '', /DISCORD_GUILD_ID must be the number/],
      ['a folder that is a file', { data: import.meta.filename }, '', /setup\.test\.ts is a file, not a folder/],
      ['a folder that a broken link is in the place of', { data: 'LINK' }, '', /is a link that leads nowhere/],
      ['a folder written with ~', { data: '~/footnote' }, '', /DATA_DIR must be written in full/],
      ['what stood there', {}, 'SHARD_IDS=0\n', /SHARD_IDS needs LIBRARY/],
      ['what stood there for the page', {}, 'WEB_PORT=99999\n', /WEB_PORT must be at most/],
      ['what would get lost', {}, 'MODEL_KEY=a#b\n', /MODEL_KEY has a #/],
      ['two of it', {}, 'MODEL=ollama:x\nMODEL=\n', /MODEL is written twice/],
      ['a port that is taken', {}, `METRICS_PORT=PORT\n`, /Another program listens at .*METRICS_PORT/],
    ];
    it.each(cases)('for %s', async (_, wishes, stood, sentence) => {
      const text = stood.replace('PORT\n', `${new URL(discord.api).port}\n`);
      writeFileSync(env(), text);
      symlinkSync('/nowhere/at/all', path.join(folder, 'link'));
      const data = wishes.data === 'LINK' ? { data: path.join(folder, 'link') } : {};
      await expect(setting({ token: discord.token, ...wishes, ...data })).rejects.toThrow(sentence);
      expect(readFileSync(env(), 'utf8')).toBe(text);
      expect(discord.world.commands.size).toBe(0);
    });
  });

  it('asks anew for what a flag said wrongly, where somebody is there', async () => {
    const given = ['ollama:', '', 'ollama:llama3.2'];
    const answers: Answers = { ...nobody, canAsk: true, text: async () => given.shift() ?? '', yes: async () => false };
    const said = await setting({ token: discord.token, server: 'readers', model: 'nonsense' }, answers);
    expect(said).toMatch(/MODEL is written as .*\nDISCORD_GUILD_ID must be.*\nMODEL is written as .*\nDiscord knows/);
    expect(written()).toMatchObject({ DISCORD_GUILD_ID: '', MODEL: 'ollama:llama3.2' });
  });

  describe('reads messages without a mention only where Discord lets the bot', () => {
    const portal = 'switched off in the developer portal';

    it('and is refused, with nothing written, where that is wished and is off', async () => {
      await expect(setting({ token: discord.token, messageContent: true })).rejects.toThrow(portal);
      expect(() => statSync(env())).toThrow('ENOENT');
    });

    it('and waits for somebody who switches it on', async () => {
      const asked: string[] = [];
      const yes = async (question: string) => {
        asked.push(question);
        discord.world.messageContent = asked.length === 2;
        return /switched on now/.test(question);
      };
      const said = await setting({ token: discord.token, messageContent: true }, { ...nobody, canAsk: true, yes });
      expect(said).toContain(portal);
      expect(said).toContain('still off');
      expect(written().DISCORD_MESSAGE_CONTENT).toBe('on');
    });

    it('and says so where it was set and is off', async () => {
      writeFileSync(env(), 'DISCORD_MESSAGE_CONTENT=on\n');
      expect(await setting({ token: discord.token })).toMatch(
        new RegExp(`${portal}.*written as off.*--message-content on`),
      );
      expect(written().DISCORD_MESSAGE_CONTENT).toBe('off');
    });

    it('and keeps it off where it was set so', async () => {
      writeFileSync(env(), 'DISCORD_MESSAGE_CONTENT=off\n');
      discord.world.messageContent = true;
      await setting({ token: discord.token });
      expect(written().DISCORD_MESSAGE_CONTENT).toBe('off');
    });
  });

  describe('for one server', () => {
    it('that the bot is not in, it gives the link first, and says how to register afterwards', async () => {
      const server = '123456789012345678';
      const said = await setting({ token: discord.token, server });
      expect(said).toMatch(
        /Invite the bot [^\n]*&guild_id=123456789012345678\n[\s\S]*Written: [\s\S]*is not in the server 123456789012345678 yet[\s\S]*npm run register-commands/,
      );
      expect(said).not.toContain('Registered');
      expect(written().DISCORD_GUILD_ID).toBe(server);
    });

    it('it registers once somebody has invited the bot', async () => {
      const here = discord.guild('Readers');
      discord.world.guilds.delete(here.id);
      const yes = async (question: string) => {
        if (question.includes('invite it')) discord.world.guilds.set(here.id, here);
        return true;
      };
      const said = await setting({ token: discord.token, server: here.id }, { ...nobody, canAsk: true, yes });
      expect(said).toMatch(/is not in the server[\s\S]*Registered for one server/);
      expect(discord.world.commands.get(here.id)?.length).toBeGreaterThan(5);
    });
  });

  it('takes no other server’s page for Discord', async () => {
    const page = createServer((_, answer) => void answer.setHeader('content-type', 'text/html').end('<h1>Log in</h1>'));
    await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
    writeFileSync(env(), `DISCORD_API_BASE=http://127.0.0.1:${(page.address() as AddressInfo).port}/api\n`);
    const { token } = discord;
    const work = setUp(
      { token },
      { folder, environment: {}, answers: nobody, print: () => undefined, index: async () => 0 },
    );
    await expect(work).rejects.toThrow(/^What answers in Discord’s place is not Discord/);
    page.close();
  });

  it('says in a sentence that .env cannot be written', async () => {
    await expect(setting({ token: discord.token }, nobody, path.join(folder, 'nowhere'))).rejects.toThrow(
      /nowhere\/\.env cannot be written\. Run the setup as the user to whom/,
    );
    expect(discord.world.commands.size).toBe(0);
  });

  it('keeps what stands in .env', async () => {
    writeFileSync(env(), `# mine\nRETENTION_DAYS=7\nDISCORD_TOKEN=\nexport MODEL=x:y\n`);
    await setting({ token: discord.token, model: 'ollama:llama3.2', articles: false });
    expect(readFileSync(env(), 'utf8')).toBe(
      `# mine\nRETENTION_DAYS=7\nDISCORD_TOKEN=${discord.token}\nMODEL=ollama:llama3.2\nDISCORD_MESSAGE_CONTENT=off\n`,
    );
  });
});

it('a setting that stood there twice stands there once', () =>
  expect(withSettings('A=1\nB=2\nexport A=3\nA: 4', { A: '5' })).toBe('A=5\nB=2\n'));

it.each(['a#b', 'a b', '"a"', "o'brien's", 'ключ', 'a$b$&'])('a setting is read back as it was: %s', (value) =>
  expect(parse(withSettings('A=1\nB=2', { B: value, C: value }))).toEqual({ A: '1', B: value, C: value }),
);
