/** Advisory locks of Footnote's have this as their first number ("FtNt"). https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS */
export const lockClass = 0x46744e74;

/** The second number: who is to wait for whom. */
export const locks = {
  /** Making or changing tables. */
  migrating: 0,
  /** Changing articles: one process at a time. */
  library: 1,
  /** Taking turns out of conversations. */
  conversations: 2,
  /** Being the bot: by the process that is all of it, or shared by those that are shards of it. */
  bot: 999,
  /** Being shard 0; the next one is the next shard. */
  firstShard: 1_000,
  /** That the bot has one shard; the next one, that it has two. */
  firstCount: 100_001,
  lastCount: 200_000,
  /** That somebody waits to be shard 0 of a bot with no shard; see `wishesOf`. */
  firstWish: 1_000_000,
} as const;

/** More than the shards of any bot. */
const mostShards = 100_000;

/** Of a bot that has as many shards. */
export interface Shards {
  readonly ids: readonly number[];
  readonly count: number;
}

/** A lock of somebody who is something for as long as they are connected. */
export interface Claim {
  readonly key: number;
  /** In the way of those alone who want it for themselves. */
  readonly isShared?: boolean;
  /** In the way of whoever holds another key up to this one from `from`. */
  readonly alone?: { readonly from: number; readonly to: number };
}

/** Of the whole bot, or of some of its shards: processes that count shards otherwise would answer the same servers. */
export const claimsOf = (shards: Shards | undefined): readonly Claim[] =>
  shards === undefined
    ? [{ key: locks.bot }]
    : [
        { key: locks.bot, isShared: true },
        ...shards.ids.map((id) => ({ key: locks.firstShard + id })),
        {
          key: locks.firstCount + shards.count - 1,
          isShared: true,
          alone: { from: locks.firstCount, to: locks.lastCount },
        },
      ];

/** By which others see that a process waits for the shards, of a bot that counts them in the same way. */
export const wishesOf = ({ ids, count }: Shards): readonly number[] =>
  ids.map((id) => locks.firstWish + count * mostShards + id);
