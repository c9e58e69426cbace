import { type NotedTurn, notedQuestion } from '../../../core/study/notes.ts';
import type { KeptTurn } from '../../../footnote.ts';

export interface Contribution extends NotedTurn {
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Questions and contributions as they came. */
export const inOrder = (turns: readonly KeptTurn[], contributions: readonly Contribution[]): readonly NotedTurn[] =>
  [
    ...turns.map((turn) => ({ at: turn.at, entry: notedQuestion(turn) })),
    ...contributions.map(({ at, ...entry }) => ({ at, entry })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
