import type { Footnote, Scope } from '../../src/footnote.ts';
import { warmUp } from '../../src/threaded/warm-up.ts';
import type { Question } from '../evaluate/question-runs.ts';
import { quantile } from '../shared/quantile.ts';

export interface TurnTimes {
  readonly turns: number;
  /** In milliseconds, of the questions that open a conversation. */
  readonly firstMedian: number;
  readonly firstP99: number;
  /** Of those that follow others. */
  readonly followUpMedian: number;
  readonly followUpP99: number;
}

/** Asks, conversation by conversation, what opened it by itself, and then what followed with all that came before. */
export async function timeTurns(footnote: Footnote, questions: readonly Question[], scope: Scope): Promise<TurnTimes> {
  await warmUp(() => false);
  const [first, followUp]: [number[], number[]] = [[], []];
  for (const { question, history = [] } of questions) {
    const opening = history[0]?.question;
    if (opening === undefined) continue;
    first.push(await timed(() => footnote.ask({ question: opening, scope })));
    followUp.push(await timed(() => footnote.ask({ question, history, scope })));
  }
  return {
    turns: first.length,
    firstMedian: quantile(first, 0.5),
    firstP99: quantile(first, 0.99),
    followUpMedian: quantile(followUp, 0.5),
    followUpP99: quantile(followUp, 0.99),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
