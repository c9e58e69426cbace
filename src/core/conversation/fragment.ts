import type { GenderedWords } from '../text/lexicon/attribution-parts.ts';
import { inAllLanguages, lexiconOf } from '../text/lexicon/index.ts';
import { anyOf, anyWord } from '../text/lexicon/patterns.ts';
import type { EllipsisWords } from '../text/lexicon/speech-parts.ts';
import { markedAs } from './marked-as.ts';
import { pronounPattern } from './person-pronouns.ts';
import { spokenNames } from './spoken-names.ts';

/** In words: what is longer is a question whose verb was not recognised. */
const longestFragment = 5;

interface Fragment {
  /** Asks the same of something else: "und die Trainerin?". */
  readonly phrase?: string;
  /** Asks something else of the same: "warum?". */
  readonly asking?: string;
}

interface Patterns {
  readonly lead: RegExp;
  readonly alone: RegExp;
  readonly verb: RegExp;
  readonly preposition: RegExp;
  /** Somebody or something by an article and a noun, not after a preposition: "der Wirt", as against "im Ort". */
  readonly described?: RegExp;
  readonly isDescribed?: RegExp;
  readonly withoutSubject?: RegExp;
}

const known = new Map<string, Patterns | undefined>();

function patternsOf(language: string): Patterns | undefined {
  const { ellipsis: words, attribution } = lexiconOf(language) ?? {};
  if (!known.has(language)) known.set(language, words && toPatterns(words, attribution?.grammar?.determiners));
  return known.get(language);
}

/** Says only that somebody heard, in any of the languages: "ok et Cole ?". */
const heard = (): readonly string[] => inAllLanguages(({ followUps }) => followUps?.omissions.leads);

const toPatterns = (
  { leads, alone, ofThat = [], verbs, prepositions, withoutSubject }: EllipsisWords,
  determiners: GenderedWords | undefined,
): Patterns => ({
  ...(withoutSubject ? { withoutSubject: new RegExp(`\\s${anyOf(withoutSubject)}[\\s?!.]*$`, 'iu') } : {}),
  ...(determiners ? describedBy(determiners, prepositions) : {}),
  lead: new RegExp(
    `^(?:${anyOf(heard())}[\\s,]+)?${anyOf([...leads].sort((a, b) => b.length - a.length))}[\\s,]+(?=\\S)`,
    'iu',
  ),
  alone: new RegExp(`^${anyOf(alone)}(?:\\s${anyOf(ofThat)})?$`, 'iu'),
  verb: new RegExp(anyWord([...verbs, ...alone]), 'iu'),
  preposition: new RegExp(`^${anyOf(prepositions)}(?=\\s)`, 'iu'),
});

function describedBy({ male, female, plural = [], either = [] }: GenderedWords, prepositions: readonly string[]) {
  const article = anyOf([...male, ...female, ...plural, ...either]);
  return {
    described: new RegExp(
      `(?<!${anyWord(prepositions)}\\s)(?<!\\p{L})${article}\\s(?:\\p{Ll}+\\s(?=\\p{Lu}))?\\p{L}+`,
      'u',
    ),
    isDescribed: new RegExp(`^${article}\\s`, 'iu'),
  };
}

function fragmentOf(question: string, { lead, alone, verb }: Patterns): Fragment | undefined {
  const bare = question.replace(/^[¿\s]+|[\s?!.]+$/gu, '');
  const rest = bare.replace(lead, '');
  if (alone.test(rest)) return { asking: rest };
  if (rest === bare || verb.test(rest) || rest.split(/\s+/).length > longestFragment) return undefined;
  return { phrase: rest };
}

/** Whether who or what does it is left out, in a language that does so: "¿cuántos años tiene?", as against "¿qué tiene Lin?". */
export function lacksSubject(question: string, language: string): boolean {
  const isWithout = patternsOf(language)?.withoutSubject?.test(question) ?? false;
  return isWithout && spokenNames(question, language).length === 0;
}

/**
 * An elliptical question made whole with the words of the one before it, in a language whose ellipses are known; another
 * question as it is. "Wie alt ist Lin?" + "und Cole?" → "Wie alt ist Cole?"
 */
export function completeFragment(question: string, previous: string, language: string): string {
  const patterns = patternsOf(language);
  const fragment = patterns && fragmentOf(question, patterns);
  if (!fragment) return question;
  const before = previous.replace(patterns.lead, '').replace(/[\s?!.]+$/u, '');
  if (fragment.asking !== undefined) return `${fragment.asking} (${before.replace(/^¿/u, '')})?`;
  return markedAs(previous, `${withPhrase(fragment.phrase ?? '', before, { language, patterns })}?`);
}

function withPhrase(
  phrase: string,
  before: string,
  { language, patterns }: { readonly language: string; readonly patterns: Patterns },
): string {
  const year = /\d{4}$/.exec(phrase)?.[0];
  if (year && /\b\d{4}\b/.test(before)) return before.replace(/\b\d{4}\b/, year);
  const opening = patterns.preposition.exec(phrase)?.[0];
  const at = opening === undefined ? -1 : before.toLowerCase().lastIndexOf(` ${opening.toLowerCase()} `);
  if (at >= 0) return `${before.slice(0, at)} ${phrase}`;
  const { described, isDescribed } = patterns;
  if (isDescribed?.test(phrase) && described?.test(before)) return before.replace(described, () => phrase);
  const name = spokenNames(before, language).at(-1);
  if (opening === undefined && name !== undefined) return before.replace(name, () => phrase);
  const pronoun = pronounPattern(language);
  if (opening === undefined && pronoun?.test(before)) return before.replace(pronoun, () => phrase);
  return `${before} (${phrase})`;
}
