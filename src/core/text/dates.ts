import { createRequire } from 'node:module';
import type { ParsedResult, ParsingReference } from 'chrono-node';
import { bareMonths, monthFrom } from './bare-months.ts';
import { months } from './full-date.ts';
import { lazily } from './lazily.ts';
import { defaultLexicon, inAllLanguages, lexicons } from './lexicon/index.ts';
import { anyOf, anyWord } from './lexicon/patterns.ts';
import type { Calendar } from './lexicon/text-parts.ts';
import { overlaps, type Span } from './span.ts';
import { isLength, isUnsure, looksAhead, sideOf, yearBeside } from './sure-dates.ts';

/** A day, month or year that a text speaks of. */
export interface DateMention extends Span {
  /** ISO 8601, as precise as the text: "2017-06-23", "2017-06", "2017". Sorts by time. */
  readonly date: string;
}

type Chrono = typeof import('chrono-node');

type Finder = { parse(text: string, reference?: ParsingReference): ParsedResult[] };

const require = createRequire(import.meta.url);

/** Loaded when first needed: only timelines read dates. */
const chrono = lazily(() => require('chrono-node') as Chrono);

function finderFor(language: string): Finder {
  const { en, de, fr, es, it, nl, pt, ru, sv, uk, ja, zh } = chrono();
  const finders: Readonly<Record<string, Finder>> = { en, de, fr, es, it, nl, pt, ru, sv, uk, ja, zh };
  return finders[language] ?? en;
}

const years = anyOf(inAllLanguages(({ calendar }) => calendar?.beforeYear));
/** Years by themselves, which chrono leaves alone. */
const bareYear = new RegExp(`(?<=\\b${years} )(?:1[4-9]|20)\\d\\d\\b(?![.,]\\d)`, 'giu');

/** Lower-case words that are days and months only with a capital. */
const ordinary = new RegExp(`^${anyOf(inAllLanguages(({ calendar }) => calendar?.homographs))}$`, 'u');

/** Spares most English sentences the search, which takes about a millisecond. */
const signs = new Map(
  lexicons.flatMap(({ code, calendar }) =>
    calendar?.signs ? [[code, new RegExp(`\\d|\\b${anyOf(calendar.signs)}`, 'iu')] as const] : [],
  ),
);

const patternsFor = (part: (calendar: Calendar) => readonly string[] | undefined): ReadonlyMap<string, RegExp> =>
  new Map(
    lexicons.flatMap(({ code, calendar }) => {
      const words = calendar && part(calendar);
      return words ? [[code, new RegExp(anyWord(words), 'iu')] as const] : [];
    }),
  );

const ago = patternsFor(({ past }) => past);
const recurring = patternsFor(({ recurring: words }) => words);

/**
 * The dates in a sentence, in order. Those that are relative ("on Monday", "last week") or lack the year are counted from
 * `reference`, backwards unless the sentence looks ahead; without a reference only full dates are found.
 */
export function dateMentions(text: string, language: string, reference: Date | undefined): readonly DateMention[] {
  if (signs.get(language)?.test(text) === false) return [];
  const instant = reference ?? new Date(0);
  const parsed = finderFor(language)
    .parse(text, { instant, timezone: 0 })
    .filter((result) => tellsDay(result) && (reference !== undefined || result.start.isCertain('year')))
    .filter((result) => reference !== undefined || !isRelative(result))
    .filter(
      (result) =>
        isWord(text, result) &&
        !isSpan(text, result, language) &&
        !isLength(text, { start: result.index, end: result.index + result.text.length }, language) &&
        !isRecurring(text, result, language),
    )
    .flatMap((result): readonly DateMention[] => {
      const start = result.index + (before.exec(result.text)?.[0].length ?? 0);
      const span = { start, end: result.index + result.text.length };
      const date = isUnsure(text, span, language) ? undefined : dateOf(result, instant, { text, span, language });
      return date === undefined ? [] : [{ ...span, date }];
    });
  const years = [...text.matchAll(bareYear)].map(
    (match): DateMention => ({ start: match.index, end: match.index + 4, date: match[0] }),
  );
  const others = [
    ...years,
    ...(reference ? bareMonths(text, language, reference).filter((one) => !isOrdinary(text, one)) : []),
  ];
  return [...parsed, ...others.filter((one) => !parsed.some((other) => overlaps(one, other)))].sort(
    (a, b) => a.start - b.start,
  );
}

const isOrdinary = (text: string, { start, end }: Span): boolean => ordinary.test(text.slice(start, end));

const tellsDay = ({ text, start }: ParsedResult): boolean => {
  const isDay = (['day', 'month', 'year', 'weekday'] as const).some((part) => start.isCertain(part));
  return isDay && !start.isCertain('minute') && !ordinary.test(text.replace(/,\s*$/u, '').trim());
};

/** No part of a word: "sab" of "sabíamos", and no word of two letters: "so". */
const isWord = (text: string, { index, text: found }: ParsedResult): boolean =>
  !/\p{L}/u.test(text.charAt(index + found.length)) && !/^\P{L}*\p{L}{1,2}\P{L}*$/u.test(found.replace(/\d/g, '00'));

/** "In two days", "the last five months", "15 days out": how long, not when; unless so long ago. */
function isSpan(text: string, { index, text: found }: ParsedResult, language: string): boolean {
  const around = text.slice(Math.max(0, index - 12), index + found.length + 8);
  return (
    countsTime.test(found) &&
    !namedDay.test(found) &&
    !/\b\d{4}\b/u.test(found) &&
    ago.get(language)?.test(around) !== true
  );
}

const countsTime = new RegExp(
  `(?:\\d|${anyWord(inAllLanguages(({ numbers }) => Object.keys(numbers?.cardinals ?? {})))}|deux|trois|quatre|cinq|dos|tres|cuatro|cinco) \\p{L}+(?: \\p{L}+)?$`,
  'iu',
);

const namedDay = new RegExp(`${months}|${anyOf(inAllLanguages(({ calendar }) => calendar?.weekdays))}`, 'iu');

/** "On the first Tuesday of the month", "every Monday". */
const isRecurring = (text: string, { index, text: found }: ParsedResult, language: string): boolean =>
  recurring.get(language)?.test(text.slice(Math.max(0, index - 16), index + found.length + 14)) === true;

/** Counted from some other day: "last month", "15 days out". */
const isRelative = ({ text }: ParsedResult): boolean =>
  !/\d/.test(text) || (countsTime.test(text) && !namedDay.test(text));

const dayLength = 86_400_000;

const before = new RegExp(`^${anyOf(inAllLanguages(({ calendar }) => calendar?.before))} `, 'iu');
const yearWord = new RegExp(anyWord(inAllLanguages(({ calendar }) => (calendar?.year ? [calendar.year] : []))), 'iu');

interface Place {
  readonly text: string;
  readonly span: Span;
  readonly language: string;
}

/** In days: a day without its year that comes so soon after the text was written may be meant to come, or be long past. */
const soon = 60;

function dateOf(result: ParsedResult, reference: Date, { text, span, language }: Place): string | undefined {
  const { start } = result;
  const ahead = looksAhead(text, span, language);
  if (start.isCertain('year') || !start.isCertain('month')) return iso(result, reference, ahead);
  const year = yearBeside(text, span, language, reference.getUTCFullYear());
  if (year !== undefined) return `${year}${iso(result, reference, ahead).slice(4)}`;
  if (!start.isCertain('day')) return monthFrom(reference, start.get('month') ?? 0, sideOf(text, span, language));
  const days = (start.date().getTime() - reference.getTime()) / dayLength;
  return !ahead && days > 0.5 && days < soon ? undefined : iso(result, reference, ahead);
}

function iso({ start, text }: ParsedResult, reference: Date, ahead: boolean): string {
  let date = start.date();
  const isLater = date.getTime() > reference.getTime() + dayLength / 2;
  if (isLater && !ahead && start.isCertain('weekday') && !start.isCertain('day'))
    date = new Date(date.getTime() - 7 * dayLength);
  const day = date.toISOString().slice(0, 10);
  const lacksYear = !start.isCertain('year') && start.isCertain('month');
  const isEarlier = date.getTime() < reference.getTime() - dayLength / 2;
  const wrong = lacksYear ? (isLater && !ahead ? -1 : isEarlier && ahead ? 1 : 0) : 0;
  const full = `${date.getUTCFullYear() + wrong}${day.slice(4)}`;
  if (start.isCertain('day') || start.isCertain('weekday')) return yearWord.test(text) ? full.slice(0, 4) : full;
  return start.isCertain('month') ? full.slice(0, 7) : full.slice(0, 4);
}

/** The day a written date means, at noon UTC, if it can be read. */
export function readDate(written: string | undefined, language: string): Date | undefined {
  if (written === undefined) return undefined;
  const found =
    dateMentions(written, language, undefined)[0] ?? dateMentions(written, defaultLexicon.code, undefined)[0];
  if (!found) return undefined;
  const [year = '', month = '01', day = '01'] = found.date.split('-');
  return new Date(`${year}-${month}-${day}T12:00:00Z`);
}
