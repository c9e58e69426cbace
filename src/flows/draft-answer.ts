import type { Claim } from '../core/answer.ts';
import type { Asker, Assistant } from '../ports/assistant.ts';
import { type Composing, composePrompt } from './compose-prompt.ts';
import { type Drafted, writeChecked } from './write-checked.ts';

export interface Drafting extends Composing {
  readonly asker?: Asker;
}

const mostClaims = 8;

/** An answer as a model writes it; see `writeChecked`. */
export async function* draftAnswer(assistant: Assistant, drafting: Drafting): AsyncGenerator<Claim, Drafted> {
  const composed = composePrompt(assistant, drafting);
  if (!composed) return { kind: 'failed', note: { kind: 'own-words', because: 'long' } };
  const { question, asker } = drafting;
  return yield* writeChecked(assistant, { composed, question, mostClaims, ...(asker ? { asker } : {}) });
}
