/** What is sent to a language model. */
export interface Prompt {
  readonly system: string;
  readonly user: string;
}

/** The prompts there are, each with the words that are filled in; `prompts/<name>.md` has exactly these. */
export const promptVariables = {
  answer: ['language', 'passages', 'conversation', 'question'],
  repair: ['faults'],
  rewrite: ['conversation', 'question'],
  summarize: ['language', 'lines', 'passages'],
  veto: ['quote', 'claim'],
} as const;

export type PromptName = keyof typeof promptVariables;

export interface Prompts {
  fill<Name extends PromptName>(
    name: Name,
    values: Readonly<Record<(typeof promptVariables)[Name][number], string>>,
  ): Prompt;
}
