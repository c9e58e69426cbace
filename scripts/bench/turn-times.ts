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

/** Conversations that are asked beforehand, untimed, as the questions of `timeQuestions` are. */
const beforehand = 10;

/**
 * Asks, conversation by conversation, what opened it by itself, and then what followed with all that came before; warmed up
 * as the bot is, and with the first few beforehand.
 */
export async function timeTurns(footnote: Footnote, questions: readonly Question[], scope: Scope): Promise<TurnTimes> {
  await warmUp(() => false);
  const [first, followUp]: [number[], number[]] = [[], []];
  for (const [index, { question, history = [] }] of questions.entries()) {
    const opening = history[0]?.question;
    if (opening === undefined) continue;
    const times = [
      await timed(() => footnote.ask({ question: opening, scope })),
      await timed(() => footnote.ask({ question, history, scope })),
    ] as const;
    if (index < beforehand) continue;
    first.push(times[0]);
    followUp.push(times[1]);
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
