import { confirm, password, text } from '@clack/prompts';
import { Failure } from '../../src/core/failure.ts';

/** Who is asked for what is missing. */
export interface Answers {
  /** Never shown while it is typed. @throws Failure where nobody can be asked, or the person leaves */
  secret(question: string): Promise<string>;
  /** Empty where the person says nothing. */
  text(question: string): Promise<string>;
  /** What is said where nobody can be asked is `usual`. */
  yes(question: string, usual: boolean): Promise<boolean>;
  /** Whether a wrong answer can be given anew. */
  readonly canAsk: boolean;
}

function given<T>(answer: T): Exclude<T, symbol> {
  if (typeof answer !== 'symbol') return answer as Exclude<T, symbol>;
  throw new Failure('configuration', 'Left; nothing more was changed. Begin again: npm run setup');
}

/** Somebody at a terminal. */
export const person: Answers = {
  canAsk: true,
  secret: async (message) => given(await password({ message })),
  text: async (message) => (given(await text({ message })) ?? '').trim(),
  yes: async (message, initialValue) => given(await confirm({ message, initialValue })),
};

/** A script, or `--yes`: all that is needed has to be there as flags, in the environment or in `.env`. */
export const nobody: Answers = {
  canAsk: false,
  secret: async () => {
    throw new Failure(
      'configuration',
      'There is no bot token, and nobody to ask for it. Give it as DISCORD_TOKEN in the environment or in .env, or as --token.',
    );
  },
  text: async () => '',
  yes: async (_, usual) => usual,
};
