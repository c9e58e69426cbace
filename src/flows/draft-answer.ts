import type { Claim } from '../core/answer.ts';
import type { Asker, Assistant } from '../ports/assistant.ts';
import { type Composing, composePrompt } from './compose-prompt.ts';
import type { Drafted } from './write-checked.ts';
import { writeWithinRoom } from './write-within-room.ts';

export interface Drafting extends Composing {
  readonly asker?: Asker;
}

const mostClaims = 8;

/** An answer as a model writes it; see `writeChecked`. */
export async function* draftAnswer(assistant: Assistant, drafting: Drafting): AsyncGenerator<Claim, Drafted> {
  const { question, asker } = drafting;
  return yield* writeWithinRoom(assistant, {
    compose: () => composePrompt(assistant, drafting),
    question,
    mostClaims,
    ...(asker ? { asker } : {}),
  });
}
