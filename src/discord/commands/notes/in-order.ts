import type { NotedTurn } from '../../../core/study/notes.ts';
import type { KeptTurn } from '../../../footnote.ts';

export interface Contribution extends NotedTurn {
  /** Milliseconds since 1970. */
  readonly at: number;
}

const asEntry = ({ question, answer, understoodAs, cited = [] }: KeptTurn): NotedTurn => ({
  kind: 'question',
  said: question,
  cited,
  ...(answer === undefined ? {} : { answer }),
  ...(understoodAs === undefined ? {} : { understoodAs }),
});

/** Questions and contributions as they came. */
export const inOrder = (turns: readonly KeptTurn[], contributions: readonly Contribution[]): readonly NotedTurn[] =>
  [
    ...turns.map((turn) => ({ at: turn.at, entry: asEntry(turn) })),
    ...contributions.map(({ at, ...entry }) => ({ at, entry })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
