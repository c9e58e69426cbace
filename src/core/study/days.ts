import { dateMentions } from '../text/dates.ts';
import { inAllLanguages, lexiconOf } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { rememberingByLanguage } from '../text/remembering.ts';
import { overlaps } from '../text/span.ts';
import type { Known, Mention } from './mention.ts';
import { seededOrder } from './seeded-order.ts';

/** A mention of a day, month or year. */
export interface DayMention extends Mention {
  /** ISO 8601, as precise as the words. */
  readonly date: string;
}

const months = inAllLanguages(({ calendar }) => calendar?.months);
const weekdays = inAllLanguages(({ calendar }) => calendar?.weekdays);
const month = new RegExp(`(?<![\\p{L}])${anyOf(months)}(?![\\p{L}])`, 'giu');
const weekday = new RegExp(`(?<![\\p{L}])${anyOf(weekdays)}(?![\\p{L}])`, 'giu');

/** "9 M 9999" of "22 June 2017": what dates that are written alike share. */
const shapeOf = (text: string): string =>
  text
    .replace(weekday, 'W')
    .replace(month, 'M')
    .replace(/\d\d\d\d/g, 'YYYY')
    .replace(/\d+/g, '9');

/** Of each language, as many as the articles of a quiz have. */
const sentencesKnown = 2_000;

/** Dates that say their year themselves, and days of a month without one, whose `date` is empty. */
export const dayMentions: (text: string, language: string) => readonly DayMention[] = rememberingByLanguage(
  readDays,
  sentencesKnown,
);

function readDays(text: string, language: string): readonly DayMention[] {
  const full = yearIn.test(text) ? dateMentions(text, language, undefined) : [];
  const dated = full
    .map(({ start, end, date }) => ({ ...trimmed(text, start, end), date }))
    .filter(({ text: written }) => yearIn.test(written));
  const days = [...text.matchAll(dayOfMonth(language) ?? never)]
    .map((found) => ({ start: found.index, end: found.index + found[0].length, text: found[0], date: '' }))
    .filter((day) => !dated.some((other) => overlaps(other, day)));
  return [...dated, ...days]
    .map((found) => ({ ...found, kind: 'date' as const, shape: shapeOf(found.text) }))
    .sort((a, b) => a.start - b.start);
}

const yearIn = /(?<!\d)(?:1[4-9]|20)\d\d(?!\d)/;
const never = /(?!)/gu;

/** Source: from 1 to 31. */
const dayNumber = '(?:3[01]|[12]\\d|0?[1-9])';

/** "September 29", "September 29th", "29. September", "29 de septiembre"; but not "Ende Juli 45 Zentimeter", where days have a stop. */
const dayOfMonth = perLanguage(({ calendar, numbers, sentences }) => {
  if (!calendar?.months) return undefined;
  const endings = numbers?.ordinalEndings ? `${anyOf(numbers.ordinalEndings)}?` : '';
  const name = anyOf([...calendar.months, ...(calendar.shortMonths ?? [])]);
  const joint = calendar.joints ? `(?:${anyOf(calendar.joints)} )?` : '';
  const monthFirst = sentences?.ordinalStop ? '' : `${name}\\.? ${dayNumber}${endings}|`;
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${monthFirst}${dayNumber}(?:\\.|er|º)? ${joint}${name})(?![\\p{L}\\p{N}])`,
    'gu',
  );
});

/** Without "in" and the like, which chrono takes with them in some languages. */
function trimmed(text: string, start: number, end: number) {
  const from = start + (before.exec(text.slice(start, end))?.[0].length ?? 0);
  return { start: from, end, text: text.slice(from, end) };
}

const before = new RegExp(
  `^(?:${anyOf(inAllLanguages(({ calendar, study }) => [...(calendar?.before ?? []), ...(study?.beforeDates ?? [])]))} )+`,
  'iu',
);

/** Days of the same writing, from the article as far as near ones are there, else with another year, month or day. */
export function daysNear(
  day: Known,
  known: readonly Known[],
  { seed, language }: { readonly seed: string; readonly language: string },
): readonly string[] {
  const year = yearOf(day.text);
  const near = known.filter(
    ({ kind, shape, text }) =>
      kind === 'date' &&
      shape === day.shape &&
      text !== day.text &&
      yearOf(text) >= year - reach.back &&
      yearOf(text) <= year + reach.ahead &&
      (!isRound(year) || yearOf(text) % 5 === 0),
  );
  const found = seededOrder([...new Set(near.map(({ text }) => text))], seed, String);
  return [...new Set([...found, ...made(day.text, year, { seed, language })])];
}

/** Four figures that may be a year's. */
export const yearsIn = (text: string): readonly string[] => text.match(/(?<!\d)(?:1\d|20)\d\d(?!\d)/gu) ?? [];

/** In years: a wrong one farther away is seen to be wrong, and one ahead may not have come yet. */
const reach = { back: 10, ahead: 4 };

const yearOf = (text: string): number => Number(/\d{4}/.exec(text)?.[0] ?? 0);

function made(
  text: string,
  year: number,
  { seed, language }: { readonly seed: string; readonly language: string },
): readonly string[] {
  const own = lexiconOf(language)?.calendar?.months ?? [];
  const inMonth = own.find((name) => text.includes(name));
  const others =
    inMonth === undefined
      ? (isRound(year) ? roundApart : yearsApart).map((apart) => text.replace(/\d{4}/, String(year + apart)))
      : own
          .filter((name, at) => name !== inMonth && dayIn(text) <= (daysOf[at % daysOf.length] ?? 0))
          .map((name) => text.replace(inMonth, name));
  return seededOrder(others, seed, String);
}

const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** There is no "30 February". */
const dayIn = (text: string): number => Number(/(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0] ?? 0);

/** Among others "2050" is seen to be the right one. */
const isRound = (year: number): boolean => year > 0 && year % 10 === 0;
const roundApart = [-20, -15, -10, -5, 5, 10];

/** Near enough to be taken for the right one. */
const yearsApart = [-5, -4, -3, -2, -1, 1, 2, 3, 4];
