import { Bench } from 'tinybench';
import type { Footnote, Scope } from '../../src/footnote.ts';
import { warmUp } from '../../src/threaded/warm-up.ts';
import type { Question } from '../evaluate/question-runs.ts';
import { withLongestBlock } from './blocking.ts';

export interface QuestionTimes {
  /** In milliseconds. */
  readonly median: number;
  readonly p99: number;
  readonly longestBlock: number;
}

/** Asks each question once, one after the other, of all articles; warmed up as the bot is, and with the first few beforehand. */
export async function timeQuestions(
  footnote: Footnote,
  questions: readonly Question[],
  scope: Scope,
): Promise<QuestionTimes> {
  const ask = ({ question, history = [] }: Question) => footnote.ask({ question, history, scope });
  await warmUp(() => false);
  for (const question of questions.slice(0, 10)) await ask(question);
  let next = 0;
  const bench = new Bench({ iterations: questions.length, time: 0, warmup: false, throws: true });
  bench.add('ask', async () => {
    const question = questions[next++ % questions.length];
    if (question) await ask(question);
  });
  const { longestBlock } = await withLongestBlock(() => bench.run());
  const result = bench.tasks[0]?.result;
  if (result?.state !== 'completed') throw new Error(`the questions were not timed: ${result?.state}`);
  return { median: result.latency.p50, p99: result.latency.p99, longestBlock };
}
