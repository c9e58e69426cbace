import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describeAddress } from '../src/adapters/databases/postgres/postgres-failure.ts';
import { readDiscordConfig } from '../src/config/discord.ts';
import { loadEnvironment } from '../src/config/environment-file.ts';
import { readSettings, settingNames, trySettings } from '../src/config/settings.ts';
import { readConfig } from '../src/config.ts';
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

  it('tells one fault of each variable', () => {
    expect(() => readConfig({ MODEL_REPLY_TOKENS: '1e99' })).toThrow(
      /^Please correct in .env: MODEL_REPLY_TOKENS must be at most 100,000\.$/,
    );
  });

  it('tells what is wrong for Discord beside it, where both are read', () => {
    const environment = { MODEL_SECONDS: 'soon', RETENTION_DAYS: '99999999', DISCORD_TOKEN: token };
    expect(() => readSettings(environment)).toThrow(
      /^Please correct in \.env: MODEL_SECONDS [^:]*; RETENTION_DAYS [^:]*$/,
    );
    const { config, discord, web } = readSettings({ DISCORD_TOKEN: token });
    expect([config.MODEL_SECONDS, discord.RETENTION_DAYS, web.WEB_PORT]).toEqual([60, 30, 8_417]);
  });
});

describe('values that are written amiss', () => {
  const said = (environment: Readonly<Record<string, string>>): string => {
    try {
      readConfig(environment);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };

  it.each([
    ['MODEL', '"openai:gpt-4o', 'quotation mark'],
    ['EMBEDDINGS', "ollama:nomic-embed-text'", 'quotation mark'],
    ['DATA_DIR', '`/srv/footnote', 'quotation mark'],
    ['OPENAI_API_KEY', '"sk-abcdef', 'quotation mark'],
    ['MODEL', 'openai:gpt\u200b-4o', 'cannot be seen'],
    ['ANTHROPIC_API_KEY', 'sk\u2060-abcdef', 'cannot be seen'],
    ['DATA_DIR', '/srv/foot\u00adnote', 'cannot be seen'],
    ['DATA_DIR', '~/footnote', '"~"'],
    ['MODEL_SECONDS', '99999999', 'at most 3,600'],
    ['MODEL_PRICE', '0,60', 'a number with a point'],
    ['MODEL_WINDOW', '1e300', 'MODEL_WINDOW'],
    ['MODEL_TOKENS_A_USER_A_DAY', '9007199254740993', 'at most'],
    ['MODEL', 'openai/gpt-9x', 'is written as provider:model'],
    ['MODEL', 'https://example.org/v9', 'is written as provider:model'],
    ['EMBEDDINGS', 'builtins', 'is builtin, or is written as provider:model'],
    ['MODEL', '“openai:gpt-4o”', 'quotation marks of a word processor'],
    ['MODEL_KEY', 'sk-аbcdef', 'no key has'],
    ['MISTRAL_API_KEY', 'sk-ábcdef', 'no key has'],
    ['METRICS_HOST', '127.0.0.1:9090', 'without http:// and port'],
  ])('%s=%s is told by name, without the value', (name, value, words) => {
    expect(said({ [name]: value })).toContain(name);
    expect(said({ [name]: value })).toContain(words);
    expect(said({ [name]: value })).not.toContain(value.slice(-6));
  });

  it('lets quotation marks around a value be, and folders named in any script', () => {
    expect(readConfig({ MODEL: '"openai:gpt-4o"' }).MODEL).toBe('openai:gpt-4o');
    expect(readConfig({ DATA_DIR: '/srv/می\u200cخواهم' }).DATA_DIR).toBe('/srv/می\u200cخواهم');
  });

  it('has a greatest number of days', () =>
    expect(complaint({ DISCORD_TOKEN: token, RETENTION_DAYS: '99999' })).toContain('RETENTION_DAYS must be at most'));
});

describe('DATA_DIR', () => {
  it('is looked for from where Footnote is installed, wherever it is started', () => {
    expect(readConfig({}).DATA_DIR).toBe(path.resolve(import.meta.dirname, '../data'));
    expect(readConfig({ DATA_DIR: 'elsewhere' }).DATA_DIR).toBe(path.resolve(import.meta.dirname, '../elsewhere'));
  });
});

describe('BACKUP_FOLDER', () => {
  it('is in the data folder unless it is said', () => {
    expect(readConfig({}).BACKUP_FOLDER).toBe(path.resolve(import.meta.dirname, '../data/backups'));
    expect(readConfig({ DATA_DIR: '/srv/x' }).BACKUP_FOLDER).toBe('/srv/x/backups');
    expect(readConfig({ DATA_DIR: '/srv/x', BACKUP_FOLDER: '/mnt/b' }).BACKUP_FOLDER).toBe('/mnt/b');
  });
});

describe('LIBRARY', () => {
  it('is the address of a PostgreSQL, or nothing', () => {
    expect(readConfig({}).LIBRARY).toBeUndefined();
    for (const address of [
      'postgres://localhost/footnote',
      'postgresql://me:a%2Fb%23@db.example:5433/notes?sslmode=require',
    ])
      expect(readConfig({ LIBRARY: address }).LIBRARY).toBe(address);
  });

  it.each([
    'mysql://me:hunter22@localhost/footnote',
    'postgres://me:hunter22@localhost',
    'postgres://me:hunter22@localhost/',
    'postgres://me:hunter22%@localhost/footnote',
    './hunter22',
  ])('is told of without its password when it is none (%#)', (address) => {
    const read = () => readConfig({ LIBRARY: address });
    expect(read).toThrow(/LIBRARY must be an address such as postgres:/);
    expect(read).not.toThrow(/hunter22|ter22/);
  });
});

describe('a LIBRARY in which it is not clear where the password ends', () => {
  it.each([
    'postgres://foot:4711/hunter22@127.0.0.1:5432/x',
    'postgres://foot:hun/ter22@localhost/footnote',
    'postgres://foot:hun@ter22@localhost/footnote',
    'postgres://foot:12@ter22/hunter22@localhost/footnote',
    'postgresql://foot@hunter22:4711@localhost/footnote',
    'postgres://foot:12?hunter22@localhost/footnote',
    'postgres://foot:12/a?hunter22@localhost/footnote',
    'postgres://foot:12/a#hunter22@localhost/footnote',
    'postgres://foot:12/hunter22#x',
    'postgres://4711/hunter22@localhost:5432/x',
    'postgres://me@localhost/hunter22@x',
  ])('is refused with what to write, and told of nowhere (%#)', (address) => {
    const read = () => readConfig({ LIBRARY: address });
    expect(read).toThrow(/LIBRARY has .*write @ as %40 and \/ as %2F/);
    expect(read).not.toThrow(/ter22|4711|127\.0/);
    expect(describeAddress(address)).toBe('that LIBRARY names');
  });

  it.each([
    ['postgres://foot:4711%2Fa%40b@127.0.0.1:5432/x', 'x on 127.0.0.1:5432'],
    ['postgres://localhost/foot%40note', 'foot@note on localhost'],
    ['postgres:///x?host=/var/run/postgresql', 'x on /var/run/postgresql'],
    ['postgresql://foot:a:b@[::1]:5433/x?sslmode=require', 'x on [::1]:5433'],
  ])('is none where it is clear (%s)', (address, told) => {
    expect(readConfig({ LIBRARY: address }).LIBRARY).toBe(address);
    expect(describeAddress(address)).toBe(told);
  });
});

describe('SHARD_IDS', () => {
  const read = (environment: Readonly<Record<string, string>>) =>
    readSettings({ DISCORD_TOKEN: token, ...environment }).shards;
  const LIBRARY = 'postgres://localhost/footnote';

  it('says which shards of how many a process is', () => {
    expect(read({ LIBRARY })).toBeUndefined();
    expect(read({ LIBRARY, SHARD_IDS: '0, 2,2', SHARD_COUNT: '4' })).toEqual({ ids: [0, 2], count: 4 });
  });

  it.each([
    [{ SHARD_IDS: '0', SHARD_COUNT: '1' }, 'SHARD_IDS needs LIBRARY'],
    [{ LIBRARY, SHARD_IDS: '0,2', SHARD_COUNT: '2' }, 'SHARD_COUNT must say how many'],
    [{ LIBRARY, SHARD_IDS: '0' }, 'SHARD_COUNT must say how many'],
    [{ LIBRARY, SHARD_IDS: 'all', SHARD_COUNT: '2' }, 'SHARD_IDS must be numbers'],
  ])('is told of where it cannot be so (%#)', (environment, words) => {
    expect(() => read(environment as Record<string, string>)).toThrow(words);
  });
});

describe('METRICS_PORT and WEB_PORT', () => {
  const read = (environment: Readonly<Record<string, string>>) => () =>
    readSettings({ DISCORD_TOKEN: token, METRICS_PORT: '8417', ...environment });

  it.each([
    { WEB_PORT: '8417' },
    { PUBLIC_URL: 'https://read.example.org' },
    { WEB_HOST: '0.0.0.0' },
    { WEB_HOST: 'localhost' },
    { METRICS_HOST: '::', WEB_HOST: '::1' },
  ])('are refused where both want one port (%j)', (environment) => {
    expect(read(environment)).toThrow(/: METRICS_PORT and WEB_PORT are both 8417, .*give another number/);
  });

  it.each([{}, { WEB_PORT: '8418' }, { METRICS_HOST: '127.0.0.2', WEB_HOST: '127.0.0.1' }])(
    'are not where they do not, or nobody wants the page (%j)',
    (environment) => expect(read(environment)).not.toThrow(),
  );
});

describe('the file .env', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'footnote-env-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const load = (content: string | Buffer) => {
    writeFileSync(path.join(folder, '.env'), content);
    const environment: Record<string, string> = { LOG_LEVEL: 'warn' };
    loadEnvironment(environment, folder);
    return environment;
  };

  it('is put beside what the environment says, which goes before; a setting of ours that is empty is none', () => {
    const written =
      '# mine\nMODEL=ollama:llama3.2   # a local server\nLOG_LEVEL=debug\nNOTE="a # in it"\nSHARD_COUNT=\n';
    expect(load(written)).toEqual({ MODEL: 'ollama:llama3.2', LOG_LEVEL: 'warn', NOTE: 'a # in it' });
  });

  it.each([
    ['MODEL="openai:gpt-4o\nLOG_LEVEL=debug', 'MODEL has a quotation mark that is not closed'],
    ['LIBRARY=postgres://me:sk-1#2@localhost/x', 'LIBRARY has a # in it'],
    ['MODEL_KEY=abc#def', 'MODEL_KEY has a # in it'],
    ['OPENAI_API_KEY=sk-1#2 # mine', 'OPENAI_API_KEY has a # in it'],
    ['DISCORD\u200b_TOKEN=x', 'DISCORD_TOKEN has a character in its name that cannot be seen'],
    [Buffer.from('MODEL=ollama:llama3.2\n', 'utf16le'), 'not in UTF-8'],
    [Buffer.from('DATA_DIR=/srv/für\n', 'latin1'), 'not in UTF-8'],
  ])('says what would not arrive as it was written (%#)', (content, words) => {
    expect(() => load(content)).toThrow(words);
    expect(() => load(content)).not.toThrow(/def|sk-1/);
  });

  it.each([
    [
      'MODEL_SECONDS=20\nMODEL_SECONDS=\n',
      'MODEL_SECONDS is written twice (lines 1, 2), and the last one, which is empty',
    ],
    ['NOTE="mine\nMODEL_SECONDS=20\nOTHER="\n', 'MODEL_SECONDS (line 2) stands between quotation marks'],
    ['MODEL_KEY: abc#def', 'MODEL_KEY has a # in it'],
  ])('says what would get lost (%#)', (content, words) => {
    expect(() => load(content)).toThrow(words);
  });

  it.each([
    [
      'MODEL_SECONDS=20\nMODEL=\nMODEL_SECONDS=30',
      'MODEL_SECONDS is written twice (lines 1, 3), and the last one counts',
    ],
    ['MODEL_SECOND=20', 'it has what Footnote does not know: MODEL_SECOND (is MODEL_SECONDS meant?)'],
    ['model_seconds=20', 'model_seconds (is MODEL_SECONDS meant?)'],
    ['METRICS_PATH=/metrics', 'what Footnote does not know: METRICS_PATH;'],
    ['MODEL_SECONDS 20', 'line 1 sets nothing: write MODEL_SECONDS=… there'],
  ])('tells what may not be meant (%#)', (content, words) => {
    writeFileSync(path.join(folder, '.env'), content);
    expect(loadEnvironment({}, folder).join('; ')).toContain(words);
  });

  it.each([
    readFileSync(path.resolve(import.meta.dirname, '../.env.example')),
    'MODEL_SECONDS=20\nMODEL_SECONDS=20\n# MODEL_SECONDS=30',
    'OPENAI_API_KEY=sk-1\nHTTPS_PROXY=http://127.0.0.1:3128\nTZ=Europe/Paris\nNOTE="a\nb"',
    'export MODEL=ollama:llama3.2\rLOG_LEVEL: warn\r',
  ])('has nothing to say of what is right, or other programs’ (%#)', (content) => {
    writeFileSync(path.join(folder, '.env'), content);
    expect(loadEnvironment({}, folder)).toEqual([]);
  });
});

describe('the names of settings', () => {
  const root = path.resolve(import.meta.dirname, '..');
  const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => text(path.join('src', name)));

  it('are in one list, which knows every one that is read', () => {
    const read = sources.flatMap((source) =>
      source.includes('z.object({')
        ? [...source.matchAll(/^ {2}([A-Z][A-Z\d]*(?:_[A-Z\d]+)+|MODEL|LIBRARY|EMBEDDINGS):/gm)]
        : [],
    );
    const names = new Set(read.map(([, name]) => name ?? ''));
    expect(names.size).toBeGreaterThan(25);
    expect([...names, 'DISCORD_TOKEN'].sort()).toEqual([...settingNames].sort());
  });

  it('that are read by themselves are of that list, or no settings', () => {
    const direct = sources.flatMap((source) => [
      ...source.matchAll(/\b(?:process\.env|environment)(?:\.|\[')([A-Za-z_][\w]*)/g),
    ]);
    const others = new Set(direct.map(([, name]) => name ?? '').filter((name) => !settingNames.includes(name)));
    expect([...others].sort()).toEqual(['npm_lifecycle_event']);
  });

  it.each([
    '.env.example',
    'README.md',
    'docs/sizes.md',
    'compose.yaml',
    'compose.postgres.yaml',
    'deploy/footnote.service',
  ])('that %s tells are known', (file) => {
    const told = [
      ...text(file).matchAll(/^\s*(?:Environment=)?([A-Z][A-Z\d_]+)[=:]|`([A-Z][A-Z\d]*_[A-Z\d_]+)(?:=[^`]*)?`/gm),
    ];
    const names = new Set(told.map(([, set, named]) => set ?? named ?? ''));
    const ofOthers = /^(?:MALLOC_\w+_?|NODE_\w+|POSTGRES_\w+|\w+_API_KEY|CI|MODEL_KEY)$/;
    expect([...names].filter((name) => !settingNames.includes(name) && !ofOthers.test(name))).toEqual([]);
  });
});

/** Such as are wrong in some variable, whatever it is for. */
const strange = ['"x', 'a\u200bb', '-1', '0', '1e99', 'nonsense', '~/x', 'http://a/b', '12345', 'on', '“x”', ':', 'é'];

describe('what readSettings refuses', () => {
  it.each(settingNames)('of %s it tells by its name, and trySettings the same', (name) => {
    const refused = strange.filter((value) => {
      const environment = { DISCORD_TOKEN: token, [name]: value };
      const { faults, tokenFault } = trySettings(environment);
      const told = [...faults, ...(tokenFault ? [tokenFault] : [])];
      if (told.length === 0) {
        expect(() => readSettings(environment)).not.toThrow();
        return false;
      }
      for (const fault of told) expect(() => readSettings(environment)).toThrow(fault);
      expect(told.join(' ')).toContain(name);
      return true;
    });
    expect(refused.length).toBeGreaterThan(0);
  });
});
