/** What became of the letters and figures that a reader of the source would see. */
export interface Reckoning {
  readonly seen: number;
  /** In the body. */
  readonly kept: number;
  /** Set apart on purpose, by what they are: a kind of block, or a reason. */
  readonly apart: Readonly<Record<string, number>>;
  readonly lost: number;
  /** The longest stretch of lost ones. */
  readonly longestLost: number;
}
