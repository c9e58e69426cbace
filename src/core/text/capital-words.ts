import { genderOfFirstName } from './first-names.ts';
import { lexiconOf } from './lexicon/index.ts';
import type { Span } from './span.ts';

/** Words in capitals side by side are a headline, or shouted; alone it is a name: "the US". */
const acronym = /^\p{Lu}{2,}$/u;
const written = /^\p{Lu}[\p{L}'’-]*$/u;

const neverNames = new Map<string, ReadonlySet<string> | undefined>();

/** Undefined where a capital does not tell a name from a small word. */
function neverNamesOf(language: string): ReadonlySet<string> | undefined {
  if (!neverNames.has(language)) {
    const words = lexiconOf(language)?.names?.neverNames;
    neverNames.set(language, words && new Set(words));
  }
  return neverNames.get(language);
}

/** Of the longer words of a title in capitals, so many open with one. */
const titleShare = 0.75;

function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  return long.length > 1 && long.filter((word) => /^\p{Lu}/u.test(word)).length > titleShare * long.length;
}

/** How far around a word its sentence is looked at. */
const view = 80;

/**
 * Which of the words of a text are names though they look like stop words: "the US", "said Will", "IT". Each is in capitals
 * among words that are not; or opens with a capital inside a sentence, is a first name before another name, or stands where the text names it so
 * elsewhere.
 * @param candidates spans of stop words that open with a capital
 */
export function namesAmong(text: string, candidates: readonly Span[], language: string): ReadonlySet<Span> {
  const never = neverNamesOf(language);
  const found = new Set<Span>();
  const open: Span[] = [];
  const sure = new Set<string>();
  for (const span of candidates) {
    const word = text.slice(span.start, span.end);
    if (acronym.test(word) ? !isShouted(text, span) : never !== undefined && isNamed(text, span, never)) {
      found.add(span);
      sure.add(word);
    } else open.push(span);
  }
  for (const span of open) if (sure.has(text.slice(span.start, span.end))) found.add(span);
  return found;
}

const before = (text: string, { start }: Span): string => text.slice(Math.max(0, start - view), start);
const after = (text: string, { end }: Span): string => text.slice(end, end + view);
const wordsIn = (text: string): readonly string[] => text.match(/\p{L}[\p{L}'’]*/gu) ?? [];

function isShouted(text: string, span: Span): boolean {
  const neighbours = [wordsIn(before(text, span)).at(-1), wordsIn(after(text, span))[0]].filter(
    (word) => word !== undefined,
  );
  return neighbours.length > 0 && neighbours.every((word) => word.length > 1 && word === word.toUpperCase());
}

function isNamed(text: string, span: Span, never: ReadonlySet<string>): boolean {
  const word = text.slice(span.start, span.end);
  if (word.length < 2 || !written.test(word) || never.has(word.toLowerCase())) return false;
  const left = before(text, span);
  const right = after(text, span);
  if (isTitle([...wordsIn(left).slice(-6), ...wordsIn(right).slice(0, 6)])) return false;
  const inside = /[\p{L}\p{N},]['’]?s? $/u.test(left);
  return inside || (genderOfFirstName(word) !== undefined && /^ \p{Lu}\p{Ll}+/u.test(right));
}
