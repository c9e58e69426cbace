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

interface PointerPattern {
  readonly points: RegExp;
  /** Where such words point at nothing. */
  readonly idle: RegExp;
}

function patternOf({ words, exceptions = [], idle = [], openings = [], endings = [] }: Pointers): PointerPattern {
  const inside = `(?!${anyWord(exceptions)})${anyWord(words)}`;
  return {
    points: new RegExp(`${inside}|^¿?${anyWord(openings)}|${anyOf(endings)}[？?]?$`, 'iu'),
    idle: new RegExp(`(?<!\\p{L})(?:${idle.length > 0 ? idle.join('|') : '(?!)'})(?!\\p{L})`, 'gu'),
  };
}

/** Where a question points back; -1 where it does not. */
function pointsAt(question: string, { points, idle }: PointerPattern): number {
  return question.replace(idle, (phrase) => '·'.repeat(phrase.length)).search(points);
}

/** Certain where the question points back; named where it names what was named, and may be whole; likely where it names nothing of its own. */
export type Dependence = 'certain' | 'named' | 'likely' | 'none';

/**
 * Whether a question is meant with the turns before it. One that names something else first begins a new topic.
 * @param said those turns' questions and answers
 */
export function dependenceOf(question: string, said: string, language: string): Dependence {
  const pointer = pointsAt(question, patterns.get(language) ?? defaultPattern);
  const names = namesOf(question, language).filter((name) => !onlyOpens(name, question));
  const known = new Set(termsOf(said, language));
  const [first] = names;
  if (first === undefined) {
    if (pointer >= 0) return 'certain';
    return isShort(question, known, language) ? 'likely' : 'none';
  }
  if (pointer >= 0 && pointer < question.indexOf(first)) return 'certain';
  const isKnown = names.some((name) => termsOf(name, language).some((term) => known.has(term)));
  if (!isKnown) return 'none';
  return pointer >= 0 ? 'certain' : 'named';
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
