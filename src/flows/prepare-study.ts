import type { Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';

/** Readies what makes quizzes, cards and guides for the languages of the scope's articles; a second or two, once. */
export async function prepareStudy({ library, analyst }: Ports, scope: Scope): Promise<void> {
  const languages = new Set((await library.articles(scope)).map(({ language }) => language));
  if (languages.size > 0) await analyst.prepare([...languages]);
}
