import { z } from 'zod';
import { Failure } from '../core/failure.ts';
import { bareToken, faultOfToken } from './token.ts';
import {
  count,
  type Environment,
  faultOfWriting,
  onOff,
  type Reading,
  reading,
  text,
  toCorrect,
  whole,
} from './written.ts';

const settings = z.object({
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

const tokenName = 'DISCORD_TOKEN';

export const discordNames: readonly string[] = [tokenName, ...Object.keys(settings.shape)];

/** What Discord needs but for the token. */
export type DiscordSettings = Readonly<z.infer<typeof settings>>;

export type DiscordConfig = DiscordSettings & { readonly [tokenName]: string };

export const tryDiscordSettings = (environment: Environment): Reading<DiscordSettings> =>
  reading(settings, environment);

/** The token, or a sentence that says why it is none. It is looked at before anybody uses it, and never shown. */
export function tryToken(environment: Environment): { readonly token: string; readonly fault?: string } {
  const written = environment[tokenName] ?? '';
  const token = bareToken(written);
  const misspelt = faultOfWriting(written);
  const fault = misspelt === undefined ? faultOfToken(token, environment) : `${tokenName} ${misspelt}.`;
  return fault === undefined ? { token } : { token, fault };
}

/**
 * What Discord needs, for who needs nothing else.
 * @throws Failure `configuration`
 */
export function readDiscordConfig(environment: Environment): DiscordConfig {
  const { value, faults } = tryDiscordSettings(environment);
  const { token, fault } = tryToken(environment);
  if (value !== undefined && fault === undefined) return { ...value, [tokenName]: token };
  const rest = faults.length === 0 ? [] : [toCorrect(faults)];
  throw new Failure('configuration', [...(fault === undefined ? [] : [fault]), ...rest].join(' '));
}
