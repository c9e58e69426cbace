import type { Prompt, Prompts } from './prompts.ts';

export interface ReplyRequest {
  readonly prompt: Prompt;
  /** A reply that was no good, and what is said about it. */
  readonly repair?: { readonly reply: string; readonly complaint: string };
  /** Ask for claims as `core/generation/structured-reply` describes them, by the provider's own means where it has any. */
  readonly structured: boolean;
  readonly signal: AbortSignal;
}

/** Writes. Whatever it writes is checked, and nothing is shown on its word. */
export interface LanguageModel {
  /** "openai:gpt-4o-mini" */
  readonly id: string;
  /** How many tokens prompt and reply may have together. Shrinks when the server says that it takes less. */
  readonly window: number;
  /** How many tokens an answer may have; what is longer is cut. */
  readonly replyTokens: number;
  /** Beside the answer, how many it may think; grows when a reply was all thought. None unless given. */
  readonly reasoningTokens?: number;
  /** An estimate for models whose tokens are not published; too high rather than too low. */
  countTokens(text: string): number;
  /**
   * The reply's text, piece by piece as it comes, without reasoning. Tries again by itself while nothing has come.
   * @throws Failure `model`, also after some pieces: one sentence that says what happened and what to do
   */
  reply(request: ReplyRequest): AsyncIterable<string>;
}

/** Who asks; absent in scripts. */
export interface Asker {
  readonly user: string;
  readonly server?: string;
}

/** How much of the model each person and each server may use a day. */
export interface Allowance {
  /** Takes the tokens, or says 'user' or 'server' when that one's day is used up; then nothing is taken. */
  take(asker: Asker, tokens: number): Promise<'taken' | 'user' | 'server'>;
  /** What was taken for a reply that never came. */
  giveBack(asker: Asker, tokens: number): Promise<void>;
}

/** Everything that answers with a language model need. */
export interface Assistant {
  readonly model: LanguageModel;
  readonly prompts: Prompts;
  readonly allowance: Allowance;
  /** Whether the model is asked once more of each claim that was confirmed; it can only take one away. Off unless given. */
  readonly veto?: boolean;
  readonly limits: {
    /** Tokens of prompt and reply for one answer, with its repair. */
    readonly tokensAnAnswer: number;
    readonly millisecondsAnAnswer: number;
  };
}
