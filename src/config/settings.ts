import { isIP } from 'node:net';
import { type Config, configNames, tryConfig } from '../config.ts';
import { Failure } from '../core/failure.ts';
import { type DiscordConfig, type DiscordSettings, discordNames, tryDiscordSettings, tryToken } from './discord.ts';
import { isPageWanted, tryWebConfig, type WebConfig, webNames } from './web.ts';
import { type Environment, toCorrect } from './written.ts';

/** Every variable that is read, keys of providers apart. */
export const settingNames: readonly string[] = [...configNames, ...discordNames, ...webNames];

/** Which shards a process is, of how many. */
interface Shards {
  readonly ids: readonly number[];
  readonly count: number;
}

/** All that `npm start` is told, but for the token. */
interface Parts {
  readonly config: Config;
  readonly web: WebConfig;
  readonly discord: DiscordSettings;
}

export interface TriedSettings extends Partial<Parts> {
  /** Those that this process is, where it is not the whole bot. */
  readonly shards?: Shards;
  /** What is wrong, each with the variable's name. */
  readonly faults: readonly string[];
  readonly token: string;
  /** Why that is none, as a sentence. */
  readonly tokenFault?: string;
}

/** Whatever of the settings can be read, and all that is wrong with the rest. */
export function trySettings(environment: Environment): TriedSettings {
  const config = tryConfig(environment);
  const web = tryWebConfig(environment);
  const discord = tryDiscordSettings(environment);
  const { token, fault } = tryToken(environment);
  const shards = config.value && discord.value && shardsOf(config.value, discord.value);
  const together = [
    ...(typeof shards === 'string' ? [shards] : []),
    ...(config.value && web.value && isPageWanted(environment) ? faultsOfPorts(config.value, web.value) : []),
  ];
  return {
    ...(config.value ? { config: config.value } : {}),
    ...(web.value ? { web: web.value } : {}),
    ...(discord.value ? { discord: discord.value } : {}),
    ...(typeof shards === 'object' ? { shards } : {}),
    faults: [...config.faults, ...web.faults, ...discord.faults, ...together],
    token,
    ...(fault === undefined ? {} : { tokenFault: fault }),
  };
}

/** The shards this process is; nothing where it is the whole bot, and a sentence where it cannot be so. */
function shardsOf(
  { LIBRARY }: Pick<Config, 'LIBRARY'>,
  { SHARD_IDS: ids, SHARD_COUNT: count = 0 }: DiscordSettings,
): Shards | string | undefined {
  if (!ids) return undefined;
  if (LIBRARY === undefined) return 'SHARD_IDS needs LIBRARY: several processes share a PostgreSQL, not a data folder';
  if (ids.some((id) => id >= count))
    return 'SHARD_COUNT must say how many shards there are in all processes together, more than the last of SHARD_IDS';
  return { ids, count };
}

const everyAddress = new Set(['0.0.0.0', '::']);

/** Two addresses of this machine can each have a port of the same number; of names, nobody knows whose they are. */
const areApart = (hosts: readonly [string, string]): boolean =>
  hosts[0] !== hosts[1] && hosts.every((host) => isIP(host) !== 0 && !everyAddress.has(host));

/** What is wrong with the ports that the bot and the page listen at. */
const faultsOfPorts = (
  { METRICS_PORT: port, METRICS_HOST }: Pick<Config, 'METRICS_PORT' | 'METRICS_HOST'>,
  { WEB_PORT, WEB_HOST }: WebConfig,
): readonly string[] =>
  port === WEB_PORT && !areApart([METRICS_HOST, WEB_HOST])
    ? [
        `METRICS_PORT and WEB_PORT are both ${port}, which only one of them can have: give another number as one of them`,
      ]
    : [];

export interface Settings extends Parts {
  readonly discord: DiscordConfig;
  readonly shards?: Shards;
}

/**
 * All that `npm start` is told; what is wrong, all at once.
 * @throws Failure `configuration`
 */
export function readSettings(environment: Environment): Settings {
  const tried = trySettings(environment);
  const { config, web, discord, shards, token, tokenFault } = tried;
  if (config && web && discord && tried.faults.length === 0 && tokenFault === undefined)
    return { config, web, discord: { ...discord, DISCORD_TOKEN: token }, ...(shards ? { shards } : {}) };
  throw new Failure('configuration', sentencesOf(tried).join(' '));
}

/** What is wrong with the settings, for people. */
export const sentencesOf = ({
  tokenFault,
  faults,
}: Pick<TriedSettings, 'tokenFault' | 'faults'>): readonly string[] => [
  ...(tokenFault === undefined ? [] : [tokenFault]),
  ...(faults.length === 0 ? [] : [toCorrect(faults)]),
];
