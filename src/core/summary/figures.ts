import { dateMentions } from '../text/dates.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { overlaps } from '../text/span.ts';

/** With separators between groups of three, and a decimal part. */
const digits = String.raw`\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?`;

/** The number that says how much or how many, as it is written, with its sign, unit or "million"; no date, age, hour or rank. */
export function figureIn(text: string, language: string): string | undefined {
  const { magnitudes: words = {}, units = {} } = lexiconOf(language)?.numbers ?? {};
  const magnitudes = [...Object.keys(words), ...Object.keys(units)];
  const written = [...magnitudes, ...magnitudes.map((word) => `${word}s`)];
  const after = written.length > 0 ? `(?:\\s(?<magnitude>${anyOf(written)})(?!\\p{L}))?` : '';
  const figure = new RegExp(
    `(?<![\\p{L}\\p{N}.,:/–-])(?<before>\\p{Sc}\\s?)?(?<digits>${digits})${after}(?<sign>\\s?(?:%|\\p{Sc}))?(?![\\p{L}\\p{N}:/–-])`,
    'giu',
  );
  const days = dateMentions(text, language, undefined);
  return [...text.matchAll(figure)].find((match) => {
    const { index: start, groups = {} } = match;
    const isDay = days.some((day) => overlaps(day, { start, end: start + match[0].length }));
    if (isDay) return false;
    return Boolean(groups.before ?? groups.sign ?? groups.magnitude) || isLarge.test(groups.digits ?? '');
  })?.[0];
}

/** Without a unit, small numbers are ages, days and ranks as often as not, and four digits alone are a year. */
const isLarge = /^\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+|^\d{5,}/;
