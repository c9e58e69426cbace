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
} as const;
