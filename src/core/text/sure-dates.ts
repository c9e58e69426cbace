import { defaultLexicon } from './lexicon/index.ts';
import { anyOf, anyWord } from './lexicon/patterns.ts';
import { perLanguage } from './lexicon/per-language.ts';
import type { Calendar } from './lexicon/text-parts.ts';
import type { Span } from './span.ts';

/** In characters: what belongs to a date stands so near. */
const near = { before: 14, after: 22 };
/** … and the year that it is of somewhat farther before it. */
const yearBefore = 30;

interface Patterns {
  readonly vague: RegExp;
  readonly narrated: RegExp;
  readonly thisYear: RegExp;
  readonly lastYear: RegExp;
  readonly ahead: RegExp;
  readonly told: RegExp;
  readonly perhapsTold: RegExp | undefined;
  readonly announced: RegExp;
  readonly openers: RegExp;
  readonly lengths: RegExp;
}

function compile({
  vague,
  narrated = [],
  thisYear,
  lastYear,
  ahead,
  lengths,
  told,
  perhapsTold,
  announced,
  clauseOpeners = [],
}: Calendar): Patterns {
  const word = (words: readonly string[] = []) => new RegExp(anyWord(words), 'iu');
  return {
    vague: word(vague),
    narrated: new RegExp(`(?<!\\p{L})${anyOf(narrated)}\\P{L}*$`, 'iu'),
    thisYear: word(thisYear),
    lastYear: word(lastYear),
    ahead: word(ahead ?? defaultLexicon.calendar.ahead),
    told: word(told),
    perhapsTold: perhapsTold && word(perhapsTold),
    announced: word(announced),
    openers: new RegExp(anyWord(clauseOpeners), 'giu'),
    lengths: word(lengths),
  };
}

const patternsFor = perLanguage(({ calendar = {} }) => compile(calendar));
const withoutLexicon = compile({});
const patternsOf = (language: string): Patterns => patternsFor(language) ?? withoutLexicon;

/** Day and month in an order that nobody knows, or the name of what happened then: "9/11". */
const numbersAlone = /^\D*\d{1,2}\/\d{1,2}$/u;

/**
 * Whether nobody can tell the day that is meant, though it is written as one is: "several years ago", "9/11", and "the next Tuesday" of
 * something that is told.
 */
export function isUnsure(text: string, { start, end }: Span, language: string): boolean {
  const { vague, narrated } = patternsOf(language);
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - near.before), start);
  const openings = ['', /^\p{L}+ /u.exec(words)?.[0] ?? ''];
  return (
    numbersAlone.test(words) ||
    vague.test(before + words) ||
    openings.some((opening) => narrated.test(before + opening))
  );
}

/** The year that is said beside a day or month: "March 11 this year". */
export function yearBeside(text: string, { start, end }: Span, language: string, year: number): number | undefined {
  const { thisYear, lastYear } = patternsOf(language);
  const around = text.slice(Math.max(0, start - yearBefore), end + near.after);
  if (thisYear.test(around)) return year;
  return lastYear.test(around) ? year - 1 : undefined;
}

const clauseEnds = /[;:“”"„«»()—–]/gu;

/** The clause in which the date stands; what is quoted beside it does not count. */
function clauseAround(text: string, { start, end }: Span): string {
  const ends = [...text.matchAll(clauseEnds)].map(({ index }) => index);
  const from = ends.findLast((at) => at < start) ?? 0;
  const to = ends.find((at) => at >= end) ?? text.length;
  return text.slice(from, to);
}

/** Whether the clause in which the date stands looks ahead. */
export const looksAhead = (text: string, date: Span, language: string): boolean =>
  patternsOf(language).ahead.test(clauseAround(text, date));

/** … from the word that opens it on, where one does. */
function innermost(text: string, date: Span, language: string): string {
  const clause = clauseAround(text, date);
  const at = clause.lastIndexOf(text.slice(date.start, date.end));
  const opener = [...clause.matchAll(patternsOf(language).openers)].findLast(({ index }) => index < at);
  return clause.slice(opener?.index ?? 0);
}

/**
 * Where a month without its year lies from the day of the text, by the tense of its clause; undefined where that cannot be told. In
 * a language whose tenses nobody wrote down it is the last one.
 */
export function sideOf(text: string, date: Span, language: string): 'ahead' | 'past' | undefined {
  const { ahead, told, perhapsTold, announced } = patternsOf(language);
  const clause = innermost(text, date, language);
  if (ahead.test(clause)) return told.test(clause) ? undefined : 'ahead';
  if (!perhapsTold || told.test(clause) || perhapsTold.test(clause)) return 'past';
  return announced.test(clause) ? 'ahead' : undefined;
}

/** Its preposition, and "less than". */
const beforeLength = 18;

/** Whether the words are how long it took: "has risen by 18 percent in a year". "Will open in a year" says when. */
export function isLength(text: string, { start, end }: Span, language: string): boolean {
  const around = text.slice(Math.max(0, start - beforeLength), end);
  const counted = /\d/.test(text.slice(start, end));
  return !counted && patternsOf(language).lengths.test(around) && !looksAhead(text, { start, end }, language);
}
