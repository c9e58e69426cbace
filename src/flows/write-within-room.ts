import type { Claim } from '../core/answer.ts';
import type { Assistant } from '../ports/assistant.ts';
import type { Composed } from './compose-prompt.ts';
import { type Drafted, type Writing, writeChecked } from './write-checked.ts';

export interface RoomyWriting extends Omit<Writing, 'composed' | 'deadline'> {
  /** The prompt within the model's present room; undefined where it has none for a single passage. */
  readonly compose: () => Composed | undefined;
}

const mostTries = 5;

/**
 * `writeChecked`, and once more with fewer passages or more room for thoughts when the model turns out to take less, or to
 * think more, than was known.
 */
export async function* writeWithinRoom(assistant: Assistant, writing: RoomyWriting): AsyncGenerator<Claim, Drafted> {
  const { compose, ...others } = writing;
  const deadline = AbortSignal.timeout(assistant.limits.millisecondsAnAnswer);
  for (let tries = 1; ; tries += 1) {
    const composed = compose();
    if (!composed) return { kind: 'failed', note: { kind: 'own-words', because: 'long' } };
    const before = roomOf(assistant);
    const drafted = yield* writeChecked(assistant, { ...others, composed, deadline });
    if (drafted.kind !== 'failed' || roomOf(assistant) === before || tries === mostTries) return drafted;
  }
}

const roomOf = ({ model: { window, replyTokens, reasoningTokens = 0 } }: Assistant): string =>
  `${window} ${replyTokens} ${reasoningTokens}`;
