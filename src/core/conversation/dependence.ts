import { genderOfFirstName } from '../text/first-names.ts';
import { defaultLexicon, lexicons } from '../text/lexicon/index.ts';
import { anyOf, anyWord } from '../text/lexicon/patterns.ts';
import type { Pointers } from '../text/lexicon/speech-parts.ts';
import { namesOf } from '../text/names.ts';
import { termsOf } from '../text/terms.ts';

/** What points back in the languages whose pointers are known. */
const patterns = new Map(
  lexicons.flatMap(({ code, pointers }) => (pointers ? [[code, patternOf(pointers)] as const] : [])),
);
const defaultPattern = patternOf(defaultLexicon.pointers);

function patternOf({ words, exceptions = [], openings = [], endings = [] }: Pointers): RegExp {
  const inside = `(?!${anyWord(exceptions)})${anyWord(words)}`;
  return new RegExp(`${inside}|^¿?${anyWord(openings)}|${anyOf(endings)}[？?]?$`, 'iu');
}

/** Certain where the question points back or names what was named; likely where it names nothing of its own. */
export type Dependence = 'certain' | 'likely' | 'none';

/**
 * Whether a question is meant with the turns before it. One that names something else first begins a new topic.
 * @param said those turns' questions and answers
 */
export function dependenceOf(question: string, said: string, language: string): Dependence {
  const pointer = question.search(patterns.get(language) ?? defaultPattern);
  const names = namesOf(question, language).filter((name) => !onlyOpens(name, question));
  const known = new Set(termsOf(said, language));
  const [first] = names;
  if (first === undefined) {
    if (pointer >= 0) return 'certain';
    return isShort(question, known, language) ? 'likely' : 'none';
  }
  if (pointer >= 0 && pointer < question.indexOf(first)) return 'certain';
  return names.some((name) => termsOf(name, language).some((term) => known.has(term))) ? 'certain' : 'none';
}

/** A capital at the beginning makes no name: "Around what year …", "Besides Cole, who …". */
const onlyOpens = (name: string, question: string): boolean =>
  !name.includes(' ') &&
  genderOfFirstName(name) === undefined &&
  new RegExp(`^[¿\\s]*${name.replace(/[^\p{L}\p{N}]/gu, '.')}\\s`, 'u').test(question);

/** In terms: "And the second vote?" can hardly be understood by itself. */
const fewTerms = 3;

/** Few words of its own, or words of the conversation. */
function isShort(question: string, known: ReadonlySet<string>, language: string): boolean {
  const terms = termsOf(question, language);
  return terms.length <= fewTerms || terms.some((term) => known.has(term));
}
