import { standAlone } from '../core/conversation/stand-alone.ts';
import { understand } from '../core/question/understand.ts';
import type { Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import type { Retrieved } from './retrieve-passages.ts';
import type { Understood } from './understand-question.ts';

/** Each part with what the first is about: "she" of the second is who the first asks for. */
export async function understandParts(
  { library }: Ports,
  [first = '', ...others]: readonly string[],
  { standing, intent }: Retrieved,
  scope: Scope,
): Promise<readonly Understood[]> {
  const languages = await library.languages(scope);
  const own = { ...standing, question: first };
  const alone = [own, ...others.map((part) => standAlone(part, [{ question: first }], intent.language))];
  return alone.map((part) => ({
    question: part.question,
    standing: part,
    intent: understand(part.question, languages),
    languages,
  }));
}
