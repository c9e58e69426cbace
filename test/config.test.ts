import { describe, expect, it } from 'vitest';
import { readConfig, readDiscordConfig } from '../src/config.ts';
import { tokenFor } from './discord/simulator/world.ts';

const token = tokenFor('123456789012345678');
const secret = token.slice(0, 12);

const complaint = (environment: Readonly<Record<string, string>>): string => {
  try {
    readDiscordConfig(environment);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
};

describe('readDiscordConfig', () => {
  it.each([token, `  ${token}\n`, `"${token}"`, `'${token}'`, `Bot ${token}`, `"Bot ${token}"`])(
    'takes the token as people paste it (%#)',
    (pasted) => {
      expect(readDiscordConfig({ DISCORD_TOKEN: pasted }).DISCORD_TOKEN).toBe(token);
    },
  );

  it.each([{}, { DISCORD_TOKEN: '' }, { DISCORD_TOKEN: '   ' }, { DISCORD_TOKEN: '""' }])(
    'says which variable is missing, and in which file (%#)',
    (environment) => {
      expect(complaint(environment as Record<string, string>)).toMatch(
        /^DISCORD_TOKEN is not set, in the environment or in \.env\./,
      );
    },
  );

  it.each(['TOKEN', 'BOT_TOKEN', 'DISCORD_BOT_TOKEN'])('guesses that %s is meant', (name) => {
    expect(complaint({ [name]: token })).toContain(`${name} looks like one: rename it to DISCORD_TOKEN.`);
  });

  it.each(['hunter2', token.replaceAll('.', ''), `${token}.more`, `${'x'.repeat(24)}.aaaaaa.${'b'.repeat(30)}`])(
    'refuses what is no token before anybody logs in (%#)',
    (wrong) => {
      expect(complaint({ DISCORD_TOKEN: wrong })).toMatch(/^DISCORD_TOKEN is no bot token/);
    },
  );

  it('never shows any part of a token', () => {
    const said = [
      complaint({ TOKEN: token }),
      complaint({ DISCORD_TOKEN: `${token}.more` }),
      complaint({ DISCORD_TOKEN: token, DISCORD_GUILD_ID: 'x' }),
    ];
    for (const sentence of said) expect(sentence).not.toContain(secret);
  });

  it('tells everything that is wrong at once', () => {
    const said = complaint({ DISCORD_GUILD_ID: 'mine', DISCORD_MESSAGE_CONTENT: 'perhaps' });
    expect(said).toMatch(/DISCORD_TOKEN.*DISCORD_GUILD_ID.*DISCORD_MESSAGE_CONTENT/s);
  });
});

describe('readConfig', () => {
  it('has a language model only where one is named, with limits for what it costs', () => {
    expect(readConfig({ MODEL: ' ' }).MODEL).toBeUndefined();
    expect(readConfig({ MODEL: 'openai:x', MODEL_SECONDS: '20' })).toMatchObject({
      MODEL: 'openai:x',
      MODEL_SECONDS: 20,
      MODEL_TOKENS_AN_ANSWER: 20_000,
    });
  });

  it('tells all that is wrong at once', () => {
    const wrong = () => readConfig({ MODEL_WINDOW: '100', MODEL_SECONDS: 'soon', LOG_LEVEL: 'loud' });
    expect(wrong).toThrow(/MODEL_WINDOW.*MODEL_SECONDS.*LOG_LEVEL/s);
  });
});
