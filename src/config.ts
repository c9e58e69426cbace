import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { installation } from './config/installation.ts';
import { bareToken, faultOfToken } from './config/token.ts';
import { count, faultOfWriting, faultsIn, money, period, text, whole } from './config/written.ts';
import { Failure } from './core/failure.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether the data folder is about to be made outside the repository: perhaps nobody meant to. */
export const isNewElsewhere = (dataFolder: string): boolean =>
  !existsSync(dataFolder) && path.relative(installation, dataFolder).startsWith('..');

const folderOr = (usual: string) =>
  text
    .refine((value) => !value?.startsWith('~'), 'must be written in full: "~" is not known here')
    .transform((value) => path.resolve(installation, value ?? usual));

function isDatabase(value: string | undefined): boolean {
  if (value === undefined) return true;
  if (!/^postgres(?:ql)?:\/\//.test(value) || !URL.canParse(value)) return false;
  const { username, password, pathname } = new URL(value);
  // A lone "%" stands for nothing.
  return pathname.length > 1 && ![username, password, pathname].some((part) => /%(?![\da-f]{2})/i.test(part));
}

/** A day of a large server; more is a slip of the pen. */
const mostTokens = 1_000_000_000;

const onOff = text
  .transform((value) => value?.toLowerCase())
  .pipe(z.enum(['on', 'off', 'true', 'false', '1', '0'], 'must be on or off').optional())
  .transform((value) => value === 'on' || value === 'true' || value === '1');

/** A password with such characters in it ends the address early. */
const database = text.refine(
  isDatabase,
  'must be an address such as postgres://user:password@localhost:5432/footnote (@ / : # % in a password are written %40 %2F %3A %23 %25), or empty for a library in the data folder',
);

const settings = z.object({
  DATA_DIR: folderOr('data'),
  LIBRARY: database,
  EMBEDDINGS: text.transform((value) => value ?? 'builtin'),
  MODEL: text,
  MODEL_KEY: text,
  MODEL_WINDOW: whole({ least: 2_048, most: 100_000_000 }),
  MODEL_REPLY_TOKENS: count(1_200, { most: 100_000 }),
  MODEL_VETO: onOff,
  MODEL_PRICE: money({ most: 100_000 }),
  MODEL_SECONDS: count(60, { most: 3_600 }),
  MODEL_TOKENS_AN_ANSWER: count(20_000, { most: mostTokens }),
  MODEL_TOKENS_A_USER_A_DAY: count(200_000, { most: mostTokens }),
  MODEL_TOKENS_A_SERVER_A_DAY: count(2_000_000, { most: mostTokens }),
  BACKUP_EVERY: period,
  BACKUP_FOLDER: folderOr('data/backups'),
  BACKUP_KEEP: count(7, { most: 1_000 }),
  METRICS_PORT: whole({ most: 65_535 }),
  METRICS_HOST: text.transform((host) => host ?? '127.0.0.1'),
  LOG_LEVEL: text
    .pipe(
      z
        .enum(
          ['trace', 'debug', 'info', 'warn', 'error', 'silent'],
          'must be trace, debug, info, warn, error or silent',
        )
        .optional(),
    )
    .transform((level) => level ?? 'info'),
});

export interface Config extends Readonly<z.infer<typeof settings>> {
  /** Names of the variables in which a provider's key stands. */
  readonly keys: readonly string[];
}

const holdsKey = /_(?:KEY|KEY_ID|TOKEN|CREDENTIALS)$/;

/**
 * The only reader of the environment. Tells everything that is wrong at once, names variables and never shows a value.
 * @throws Failure `configuration`
 */
export function readConfig(environment: Environment): Config {
  const read = settings.safeParse(environment);
  const keys = Object.keys(environment).filter((name) => holdsKey.test(name) && environment[name]?.trim());
  const badKeys = keys.flatMap((name) => {
    const fault =
      name in settings.shape || !name.endsWith('API_KEY') ? undefined : faultOfWriting(environment[name] ?? '');
    return fault === undefined ? [] : [`${name} ${fault}`];
  });
  if (read.success && badKeys.length === 0) return { ...read.data, keys };
  throw wrong([...(read.success ? [] : faultsIn(read.error)), ...badKeys]);
}

const wrong = (faults: readonly string[]): Failure =>
  new Failure('configuration', `Please correct in .env: ${faults.join('; ')}.`);

/**
 * What all of them read; where several find faults, those of all of them are told.
 * @throws Failure `configuration`
 */
export function readTogether<Read extends Readonly<Record<string, () => unknown>>>(
  readers: Read,
): { readonly [Name in keyof Read]: ReturnType<Read[Name]> } {
  const faults: string[] = [];
  const read = Object.entries(readers).map(([name, reader]) => {
    try {
      return [name, reader()];
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      faults.push(error.message);
      return [name, undefined];
    }
  });
  if (faults.length > 0) throw new Failure('configuration', faults.join(' '));
  return Object.fromEntries(read);
}

const discordSettings = z.object({
  DISCORD_GUILD_ID: text.pipe(
    z
      .string()
      .regex(/^\d{17,20}$/, 'must be the number that "Copy Server ID" gives')
      .optional(),
  ),
  DISCORD_API_BASE: text.pipe(z.url('must be an address').optional()),
  DISCORD_MESSAGE_CONTENT: onOff,
  RETENTION_DAYS: count(30, { most: 3_650 }),
  SHARD_IDS: text
    .pipe(
      z
        .string()
        .regex(/^\d{1,5}(?:\s*,\s*\d{1,5})*$/, 'must be numbers from 0 with commas between them, such as 0,1')
        .optional(),
    )
    .transform((value) => value && [...new Set(value.split(',').map(Number))]),
  SHARD_COUNT: whole({ most: 10_000 }),
});

/** The shards this process is, where it is not the whole bot. @throws Failure `configuration` */
export function shardsOf(
  { LIBRARY }: Pick<Config, 'LIBRARY'>,
  { SHARD_IDS: ids, SHARD_COUNT: count = 0 }: Pick<DiscordConfig, 'SHARD_IDS' | 'SHARD_COUNT'>,
): { readonly ids: readonly number[]; readonly count: number } | undefined {
  if (!ids) return undefined;
  if (LIBRARY === undefined)
    throw wrong(['SHARD_IDS needs LIBRARY: several processes share a PostgreSQL, not a data folder']);
  if (ids.some((id) => id >= count))
    throw wrong([
      'SHARD_COUNT must say how many shards there are in all processes together, more than the last of SHARD_IDS',
    ]);
  return { ids, count };
}

/** Every variable that is read, keys of providers apart. */
export const settingNames: readonly string[] = [
  ...Object.keys(settings.shape),
  ...Object.keys(discordSettings.shape),
  'DISCORD_TOKEN',
];

export type DiscordConfig = Readonly<z.infer<typeof discordSettings>> & { readonly DISCORD_TOKEN: string };

/**
 * What Discord needs. The token is looked at before anybody uses it, and never shown.
 * @throws Failure `configuration`
 */
export function readDiscordConfig(environment: Environment): DiscordConfig {
  const read = discordSettings.safeParse(environment);
  const written = environment.DISCORD_TOKEN ?? '';
  const token = bareToken(written);
  const fault = faultOfWriting(written);
  const badToken = fault === undefined ? faultOfToken(token, environment) : `DISCORD_TOKEN ${fault}.`;
  if (badToken === undefined && read.success) return { ...read.data, DISCORD_TOKEN: token };
  const rest = read.success ? [] : [wrong(faultsIn(read.error)).message];
  throw new Failure('configuration', [...(badToken === undefined ? [] : [badToken]), ...rest].join(' '));
}
