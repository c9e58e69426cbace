import { inAllLanguages } from './lexicon/index.ts';
import { anyOf } from './lexicon/patterns.ts';
import type { Span } from './span.ts';

/** The source of a pattern for a month's name, long or short. */
export const months = anyOf([
  ...inAllLanguages(({ calendar }) => calendar?.months),
  ...inAllLanguages(({ calendar }) => calendar?.shortMonths),
]);
const joint = anyOf(inAllLanguages(({ calendar }) => calendar?.joints));

const ordinalEnding = anyOf(inAllLanguages(({ numbers }) => numbers?.ordinalEndings));

const year = '(?:1[6-9]|20)\\d\\d';

const day = '(?:0?[1-9]|[12]\\d|3[01])';

const patterns = [
  `${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?`,
  `${months}\\.? ${day}${ordinalEnding}?,? ${year}`,
  `${day}(?:${ordinalEnding}|º|\\.)? (?:${joint} )?${months}\\.?,?(?: ${joint})? ${year}`,
  `${day}[./]${day}[./]${year}`,
  `${day}\\. ${day}\\. ${year}`,
  `${year} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日`,
];

const anyDate = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Where the text's first full date (day, month, year) stands: ISO 8601, "June 23, 2017", "22 June 2017", "22.6.2017", 2017年6月22日. */
export function findDate(text: string): Span | undefined {
  const found = anyDate.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

const dayFirst = new RegExp(
  `^\\s*${day}\\. (?:(?:${joint} )?${months}\\.?(?: ${year}(?![\\p{L}\\p{N}])|\\s?[,:–—-]|$)|${day}\\. ${year}(?!\\p{N}))`,
  'iu',
);
/** A month in a language without a lexicon, where nothing else stands on the line: "5. června 2031". */
const dayElsewhere = new RegExp(`^\\s*${day}\\. \\p{Ll}{3,12} ${year}$`, 'u');

/** Whether a line opens with a day and its full stop, which is then no number of a list: "12. Mai 2031", "1. maj: …". */
export const opensWithDay = (line: string): boolean => dayFirst.test(line) || dayElsewhere.test(line);
