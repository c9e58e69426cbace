import { z } from 'zod';
import { Failure } from './core/failure.ts';

/** Unset and blank are the same to a person who edits .env. */
const text = z
  .string()
  .transform((value) => value.trim())
  .transform((value) => (value === '' ? undefined : value))
  .optional();

/** A whole number, or undefined. */
const whole = (least: number) =>
  text
    .transform((value) => (value === undefined ? undefined : Number(value)))
    .pipe(z.int(`must be a whole number of at least ${least}`).min(least, `must be at least ${least}`).optional());
const count = (usual: number) => whole(1).transform((value) => value ?? usual);

const settings = z.object({
  DATA_DIR: text.transform((value) => value ?? 'data'),
  EMBEDDINGS: text.transform((value) => value ?? 'builtin'),
  MODEL: text,
  MODEL_KEY: text,
  MODEL_WINDOW: whole(2_048),
  MODEL_SECONDS: count(60),
  MODEL_TOKENS_AN_ANSWER: count(20_000),
  MODEL_TOKENS_A_USER_A_DAY: count(200_000),
  MODEL_TOKENS_A_SERVER_A_DAY: count(2_000_000),
  LOG_LEVEL: text
    .pipe(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).optional())
    .transform((level) => level ?? 'info'),
});

export type Config = Readonly<z.infer<typeof settings>>;

/**
 * The only reader of the environment. Tells everything that is wrong at once, names variables and never shows a value.
 * @throws Failure `configuration`
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = settings.safeParse(environment);
  if (read.success) return read.data;
  const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Failure('configuration', `Please correct in .env: ${wrong.join('; ')}.`);
}

/** The token's names in other bots and tutorials. */
const nearMisses = [
  'TOKEN',
  'BOT_TOKEN',
  'DISCORD_BOT_TOKEN',
  'DISCORD_API_TOKEN',
  'DISCORDJS_TOKEN',
  'CLIENT_TOKEN',
  'DISCORD_SECRET',
];

/** What Docker and shells leave around a value, and the "Bot " of HTTP headers. */
const bare = (value: string): string =>
  value
    .trim()
    .replace(/^(["'])(.*)\1$/s, '$2')
    .trim()
    .replace(/^Bot\s+/i, '');

/** The bot's id in base64, a time, a signature: reference#authentication in Discord's documentation. */
function isToken(value: string): boolean {
  const [id = '', ...others] = value.split('.');
  return (
    others.length === 2 && others.every((part) => /^[\w-]{5,}$/.test(part)) && /^\d{17,20}$/.test(atobOrNothing(id))
  );
}

const atobOrNothing = (text: string): string => Buffer.from(text, 'base64url').toString('latin1');

const onOff = text
  .transform((value) => value?.toLowerCase())
  .pipe(z.enum(['on', 'off', 'true', 'false', '1', '0'], 'must be on or off').optional())
  .transform((value) => value === 'on' || value === 'true' || value === '1');

const discordSettings = z.object({
  DISCORD_GUILD_ID: text.pipe(
    z
      .string()
      .regex(/^\d{17,20}$/, 'must be the number that "Copy Server ID" gives')
      .optional(),
  ),
  DISCORD_API_BASE: text.pipe(z.url('must be an address').optional()),
  DISCORD_MESSAGE_CONTENT: onOff,
  RETENTION_DAYS: text
    .pipe(
      z
        .string()
        .regex(/^[1-9]\d{0,3}$/, 'must be a number of days')
        .optional(),
    )
    .transform((days) => Number(days ?? 30)),
});

export type DiscordConfig = Readonly<z.infer<typeof discordSettings>> & { readonly DISCORD_TOKEN: string };

/**
 * What Discord needs. The token is looked at before anybody uses it, and never shown.
 * @throws Failure `configuration`
 */
export function readDiscordConfig(environment: Readonly<Record<string, string | undefined>>): DiscordConfig {
  const read = discordSettings.safeParse(environment);
  const wrong = read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  const token = bare(environment.DISCORD_TOKEN ?? '');
  const fault = faultOfToken(token, environment);
  if (fault !== undefined || !read.success) {
    throw new Failure(
      'configuration',
      [fault, wrong.length > 0 ? `Please correct in .env: ${wrong.join('; ')}.` : ''].filter(Boolean).join(' '),
    );
  }
  return { ...read.data, DISCORD_TOKEN: token };
}

function faultOfToken(token: string, environment: Readonly<Record<string, string | undefined>>): string | undefined {
  if (token === '') {
    const near = nearMisses.find((name) => isToken(bare(environment[name] ?? '')));
    const advice = near
      ? `${near} looks like one: rename it to DISCORD_TOKEN.`
      : 'Put the token of the developer portal (Bot → Reset Token) into the file .env, as .env.example shows.';
    return `DISCORD_TOKEN is not set, in the environment or in .env. ${advice}`;
  }
  if (isToken(token)) return undefined;
  return 'DISCORD_TOKEN is no bot token: it should be three parts with two full stops between them, from the developer portal (Bot → Reset Token).';
}
