/** Whose a piece of work is. */
export interface Turn {
  readonly server: string;
  readonly person: string;
}

interface Waiting extends Turn {
  readonly start: () => void;
}

export interface FairQueue {
  /** Does the work when its turn comes. */
  run<T>(turn: Turn, work: () => Promise<T>): Promise<T>;
}

/**
 * So many pieces of work at once; of those that wait, first one of the server, and in it of the person, of whom the least is
 * being done, then whose turn was longest ago. Where there is more than one place, no server has all of them: whoever comes
 * next need not wait for what the others wait for.
 */
export function createFairQueue(atOnce: number): FairQueue {
  const mostOfOne = Math.max(1, atOnce - 1);
  const waiting: Waiting[] = [];
  const running: Turn[] = [];
  /** When each had its last turn, counted in turns. */
  const lastTurn = new Map<string, number>();
  let turns = 0;

  const ofServer = ({ server }: Turn): number => running.filter((one) => one.server === server).length;
  const ofPerson = ({ server, person }: Turn): number =>
    running.filter((one) => one.server === server && one.person === person).length;
  const keyOf = ({ server, person }: Turn): string => `${server}\n${person}`;
  const rank = (one: Waiting): readonly number[] => [
    ofServer(one),
    lastTurn.get(one.server) ?? 0,
    ofPerson(one),
    lastTurn.get(keyOf(one)) ?? 0,
  ];

  const next = (): void => {
    if (running.length >= atOnce) return;
    const [first] = waiting
      .filter((one) => ofServer(one) < mostOfOne)
      .map((one) => ({ one, rank: rank(one) }))
      .sort((a, b) => compared(a.rank, b.rank));
    if (!first) return;
    waiting.splice(waiting.indexOf(first.one), 1);
    first.one.start();
    next();
  };

  return {
    run: ({ server, person }, work) =>
      new Promise((resolve, reject) => {
        const turn = { server, person };
        const start = (): void => {
          turns += 1;
          running.push(turn);
          lastTurn.set(server, turns);
          lastTurn.set(keyOf(turn), turns);
          void work()
            .then(resolve, reject)
            .finally(() => {
              running.splice(running.indexOf(turn), 1);
              if (waiting.length === 0) lastTurn.clear();
              next();
            });
        };
        waiting.push({ ...turn, start });
        next();
      }),
  };
}

/** Sorting keeps the order they came in where all are equal. */
function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
