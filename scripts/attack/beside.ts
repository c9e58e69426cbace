import { setTimeout as pause } from 'node:timers/promises';
import { quantile } from '../shared/quantile.ts';
import type { Target } from './target.ts';

const betweenQuestions = 250;
const warmUp = 10;

/** The median time of a good question while nothing else is done, in milliseconds. */
export async function usualTime(target: Target): Promise<number> {
  const times: number[] = [];
  for (let asked = 0; asked < 2 * warmUp; asked += 1) times.push(await target.askGood());
  return quantile(times.slice(warmUp), 0.5);
}

/**
 * Does the work while the good question is asked again and again; also gives the times it took, in milliseconds, and what went
 * wrong with it.
 */
export async function besideGoodWork<T>(
  target: Target,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly times: readonly number[]; readonly failed: readonly string[] }> {
  const times: number[] = [];
  const failed: string[] = [];
  let isDone = false;
  const asking = (async () => {
    do {
      await target.askGood().then(
        (time) => times.push(time),
        (error: unknown) => failed.push(`a good question: ${error}`),
      );
      await pause(betweenQuestions);
    } while (!isDone);
  })();
  const result = await work().finally(() => {
    isDone = true;
  });
  await asking;
  return { result, times, failed };
}
