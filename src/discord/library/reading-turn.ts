import { Refusal } from '../delivery/refusal.ts';
import { whereOf } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { wordsFor } from '../words/index.ts';
import { libraryOf } from './scope.ts';
import type { Asking } from './server-settings.ts';

interface Turn {
  /** The second half of what was let through before. */
  readonly again?: boolean;
}

/** Does the work, which reads an article, unless too much is read already. @throws Refusal that says so */
export async function inReadingTurn<T>(
  interaction: Asking,
  { changes }: Shell,
  work: (person: string) => Promise<T>,
  { again = false }: Turn = {},
): Promise<T> {
  const { user, locale } = interaction;
  const words = wordsFor(locale).articles;
  const server = libraryOf(whereOf(interaction));
  const change = await changes.run({ server, person: user.id }, () => work(user.id), again);
  switch (change.kind) {
    case 'done':
      return change.value;
    case 'too-often':
      throw new Refusal(words.tooOften(change.seconds));
    case 'busy':
      throw new Refusal(change.with === 'own' ? words.stillReading : words.readingOthers);
  }
}
