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
} as const;
