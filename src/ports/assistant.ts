import type { Allowance } from './allowance.ts';
import type { LanguageModel } from './language-model.ts';
import type { Prompts } from './prompts.ts';

/** Everything that answers with a language model need. */
export interface Assistant {
  readonly model: LanguageModel;
  readonly prompts: Prompts;
  readonly allowance: Allowance;
  readonly limits: {
    /** Tokens of prompt and reply for one answer, with its repair. */
    readonly tokensAnAnswer: number;
    readonly millisecondsAnAnswer: number;
  };
}
