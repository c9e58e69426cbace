/** How often feeds, digests and posts are looked after. */
export interface NewsPace {
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 to 1. */
  random(): number;
  /** Milliseconds between two rounds. */
  readonly between: number;
  /** Milliseconds between two pages of the same server. */
  readonly pageRest: number;
}

export const usualPace: NewsPace = {
  now: () => Date.now(),
  random: () => Math.random(),
  between: 20_000,
  pageRest: 2_000,
};
