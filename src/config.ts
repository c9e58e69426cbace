import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { isUnmistakable } from './config/database-address.ts';
import { installation } from './config/installation.ts';
import { modelNameForm, modelNameOf } from './config/model-name.ts';
import {
  count,
  type Environment,
  faultOfKey,
  host,
  key,
  money,
  onOff,
  period,
  type Reading,
  reading,
  required,
  text,
  whole,
} from './config/written.ts';

/** Whether the data folder is about to be made outside the repository: perhaps nobody meant to. */
export const isNewElsewhere = (dataFolder: string): boolean =>
  !existsSync(dataFolder) && path.relative(installation, dataFolder).startsWith('..');

const folder = text
  .refine((value) => !value?.startsWith('~'), 'must be written in full: "~" is not known here')
  .transform((value) => (value === undefined ? undefined : path.resolve(installation, value)));

const isAddress = (value: string): boolean => /^postgres(?:ql)?:\/\//.test(value);

function isDatabase(value: string | undefined): boolean {
  if (value === undefined) return true;
  if (!isAddress(value) || !URL.canParse(value)) return false;
  const { username, password, pathname } = new URL(value);
  // A lone "%" stands for nothing.
  return pathname.length > 1 && ![username, password, pathname].some((part) => /%(?![\da-f]{2})/i.test(part));
}

/** A day of a large server; more is a slip of the pen. */
const mostTokens = 1_000_000_000;

/** A password with such characters in it ends the address early. */
const database = text
  .refine((value) => value === undefined || !isAddress(value) || isUnmistakable(value), {
    message:
      'has more than one "@", one after a / or ?, or a "#": in user and password, and after the host, write @ as %40 and / as %2F (: # ? % as %3A %23 %3F %25)',
    abort: true,
  })
  .refine(
    isDatabase,
    'must be an address such as postgres://user:password@localhost:5432/footnote (@ / : # % in a password are written %40 %2F %3A %23 %25), or empty for a library in the data folder',
  );

const ownEmbedder = 'builtin';

const settings = z.object({
  DATA_DIR: folder.transform((value) => value ?? path.join(installation, 'data')),
  LIBRARY: database,
  EMBEDDINGS: text
    .transform((value) => value ?? ownEmbedder)
    .refine((value) => value === ownEmbedder || modelNameOf(value), `is ${ownEmbedder}, or ${modelNameForm}`),
  MODEL: text.refine((value) => value === undefined || modelNameOf(value), modelNameForm),
  MODEL_KEY: key,
  MODEL_WINDOW: whole({ least: 2_048, most: 100_000_000 }),
  MODEL_REPLY_TOKENS: count(1_200, { most: 100_000 }),
  MODEL_VETO: onOff,
  MODEL_PRICE: money({ most: 100_000 }),
  MODEL_SECONDS: count(60, { most: 3_600 }),
  MODEL_TOKENS_AN_ANSWER: count(20_000, { most: mostTokens }),
  MODEL_TOKENS_A_USER_A_DAY: count(200_000, { most: mostTokens }),
  MODEL_TOKENS_A_SERVER_A_DAY: count(2_000_000, { most: mostTokens }),
  BACKUP_EVERY: period,
  BACKUP_FOLDER: folder,
  BACKUP_KEEP: count(7, { most: 1_000 }),
  METRICS_PORT: whole({ most: 65_535 }),
  METRICS_HOST: host,
  LOG_LEVEL: text
    .transform((value) => value?.toLowerCase())
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

export interface Config extends Readonly<Omit<z.infer<typeof settings>, 'BACKUP_FOLDER'>> {
  /** Within the data folder unless said otherwise: often nothing else can be written to. */
  readonly BACKUP_FOLDER: string;
  /** Names of the variables in which a provider's key stands. */
  readonly keys: readonly string[];
}

export const configNames: readonly string[] = Object.keys(settings.shape);

/** What providers call the variables of their keys. */
const holdsKey = /_(?:KEY|KEY_ID|TOKEN|CREDENTIALS)$/;

/** Whether a provider's key may stand in it. */
export const isNameOfKey = (name: string): boolean => holdsKey.test(name);

/** Names variables and never shows a value. */
export function tryConfig(environment: Environment): Reading<Config> {
  const { value, faults } = reading(settings, environment);
  const keys = Object.keys(environment).filter((name) => isNameOfKey(name) && environment[name]?.trim());
  const badKeys = keys.flatMap((name) => {
    const fault = name in settings.shape || !name.endsWith('API_KEY') ? undefined : faultOfKey(environment[name] ?? '');
    return fault === undefined ? [] : [`${name} ${fault}`];
  });
  if (!value || badKeys.length > 0) return { faults: [...faults, ...badKeys] };
  const BACKUP_FOLDER = value.BACKUP_FOLDER ?? path.join(value.DATA_DIR, 'backups');
  return { value: { ...value, BACKUP_FOLDER, keys }, faults };
}

/**
 * The only reader of the environment, with those of Discord and of the page to read on. Tells everything that is wrong at once.
 * @throws Failure `configuration`
 */
export const readConfig = (environment: Environment): Config => required(tryConfig(environment));
