import { closeCodes } from './close-codes.ts';

/** Its number, and how many there are. */
export type Shard = readonly [number, number];

const guildsOfOne = 2500;

/** `(guild_id >> 22) % num_shards`; direct messages come to shard 0. https://discord.com/developers/docs/events/gateway#sharding-sharding-formula */
export const isOnShard = (guildId: string, [index, count]: Shard): boolean =>
  Number((BigInt(guildId) >> 22n) % BigInt(count)) === index;

export function shardOf(value: unknown): Shard {
  const [index = 0, count = 1] = Array.isArray(value) ? value.map(Number) : [];
  return [index, count];
}

/** 4010 and 4011. https://discord.com/developers/docs/events/gateway#sharding */
export function shardRefused(shard: Shard, guilds: readonly string[]): number | undefined {
  const [index, count] = shard;
  if (!Number.isInteger(index) || !Number.isInteger(count) || index < 0 || index >= count)
    return closeCodes.invalidShard;
  const mine = guilds.filter((id) => isOnShard(id, shard)).length;
  return mine > guildsOfOne ? closeCodes.shardingRequired : undefined;
}

/** What `GET /gateway/bot` advises at least. https://discord.com/developers/docs/events/gateway#get-gateway-bot */
export const shardsNeeded = (guilds: number): number => Math.max(1, Math.ceil(guilds / guildsOfOne));
