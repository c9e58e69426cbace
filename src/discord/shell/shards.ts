/** The shards of the bot that this process is. https://docs.discord.com/developers/events/gateway#sharding */
export interface Shards {
  /** From 0. */
  readonly ids: readonly number[];
  /** How many the whole bot has, in all its processes. */
  readonly count: number;
}

/** Which shard hears of a server; direct messages are the first one's. */
export const shardOf = (server: string | undefined, { count }: Pick<Shards, 'count'>): number =>
  server === undefined ? 0 : Number((BigInt(server) >> 22n) % BigInt(count));

/** Whether this process hears of the server; a bot that is one process hears of all. */
export const isHeard = (server: string | undefined, shards: Shards | undefined): boolean =>
  shards === undefined || shards.ids.includes(shardOf(server, shards));

/** Where each process notes what is of its own shards alone. */
export const placesOf = (name: string, shards: Shards | undefined): readonly string[] =>
  shards === undefined ? [name] : shards.ids.map((id) => placeOfShard(name, id, shards));

/** Where that of a server is noted. */
export const placeOf = (name: string, server: string, shards: Shards | undefined): string =>
  shards === undefined ? name : placeOfShard(name, shardOf(server, shards), shards);

/** Where that of one shard is noted. */
export const placeOfShard = (name: string, id: number, { count }: Shards): string => `${name}/${id}-of-${count}`;

/** Whether this is the one process that does what need not be done by each. */
export const leads = (shards: Shards | undefined): boolean => isHeard(undefined, shards);
