interface TidyUp {
  /** There is something to tidy away, or there may be. */
  wake(): void;
  /** Resolves when nothing is left to do. */
  done(): Promise<void>;
}

/**
 * Does slices, one after the other, while there are any left; others' work comes in between.
 * @param slice does one, and gives whether there are more
 */
export function createTidyUp(slice: (isFirst: boolean) => Promise<boolean>): TidyUp {
  let running: Promise<void> | undefined;
  let again = false;

  const run = async (): Promise<void> => {
    do {
      again = false;
      for (let isFirst = true; await slice(isFirst); isFirst = again) again = false;
    } while (again);
  };
  return {
    wake() {
      again = true;
      running ??= run().finally(() => {
        running = undefined;
      });
      // Whoever waits for the end is told; what is left over is done another time.
      running.catch(() => undefined);
    },
    done: async () => running,
  };
}
