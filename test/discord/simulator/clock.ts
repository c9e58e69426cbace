/** Real time that a test may move on, so that minutes pass in no time, or hold, so that none does. */
export interface Clock {
  now(): number;
  skip(milliseconds: number): void;
  /** From now on only skips move it. */
  hold(): void;
}

export function createClock(): Clock {
  let ahead = 0;
  let held: number | undefined;
  return {
    now: () => (held ?? Date.now()) + ahead,
    skip: (milliseconds) => {
      ahead += milliseconds;
    },
    hold: () => {
      held ??= Date.now();
    },
  };
}
