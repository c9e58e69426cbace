/** Real time that a test may move on: minutes pass in no time. */
export interface Clock {
  now(): number;
  skip(milliseconds: number): void;
}

export function createClock(): Clock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    skip: (milliseconds) => {
      ahead += milliseconds;
    },
  };
}
