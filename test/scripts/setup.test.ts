import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

async function setting(wishes: Wishes, answers: Answers = nobody) {
  const lines: string[] = [];
  const environment = { DISCORD_API_BASE: discord.api };
  const print = (line: string) => void lines.push(line);
  await setUp(wishes, { folder, environment, answers, print, index: async () => 5 });
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

  it('keeps what stands in .env', async () => {
    writeFileSync(env(), `# mine\nRETENTION_DAYS=7\nDISCORD_TOKEN=\nexport MODEL=x:y\n`);
    await setting({ token: discord.token, model: 'ollama:llama3.2', articles: false });
    expect(readFileSync(env(), 'utf8')).toBe(
      `# mine\nRETENTION_DAYS=7\nDISCORD_TOKEN=${discord.token}\nMODEL=ollama:llama3.2\nDISCORD_MESSAGE_CONTENT=off\n`,
    );
  });
});

it.each(['a#b', 'a b', '"a"', 'ключ', 'a$b$&'])('a setting is read back as it was: %s', (value) =>
  expect(parse(withSettings('A=1\nB=2', { B: value, C: value }))).toEqual({ A: '1', B: value, C: value }),
);
