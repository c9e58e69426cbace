import { inAllLanguages, lexiconOf } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { overlaps, type Span } from '../text/span.ts';
import { stopTest } from '../text/terms.ts';
import { isArticle, wordBefore } from './beside.ts';
import { dayMentions } from './days.ts';
import type { Stock } from './facts.ts';
import type { GuideEntryDraft } from './guide-entry.ts';
import { evidenceOf, guideSentences } from './guide-sentences.ts';

interface Told extends Span {
  readonly text: string;
  readonly date: string;
}

/** All dates of the article, each where it stands first; those without a year come last. */
export function datesOf(stock: Stock): readonly GuideEntryDraft[] {
  const seen = new Set<string>();
  return guideSentences(stock).flatMap((sentence) =>
    datesIn(sentence.text, sentence.article.language)
      .filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
      .map(({ text: label, date }) => ({
        ...{ section: 'dates' as const, label, detail: sentence.text, evidence: evidenceOf(sentence) },
        ...(date === '' ? {} : { date }),
      })),
  );
}

/** Days, months with their year, seasons with theirs, years. */
function datesIn(text: string, language: string): readonly Told[] {
  const days = dayMentions(text, language).map((one) => withMonth(text, one, language));
  const years = [...text.matchAll(fourFigures)]
    .map((found): Told => ({ start: found.index, end: found.index + 4, text: found[0], date: found[0] }))
    .filter((year) => !days.some((day) => overlaps(day, year)) && isYear(text, year, language))
    .map((one) => withMonth(text, one, language));
  return [...days, ...years].sort((a, b) => a.start - b.start);
}

const fourFigures = /(?<![\p{L}\p{N}.,:/#§№–—$€£¥-])(?:1[4-9]|20)\d\d(?![\p{L}\p{N}]|[.,:/]\p{N}|\s?[%°€$£]|-\p{L})/gu;

const monthBefore = new RegExp(
  `(?<!\\p{L})${anyOf(inAllLanguages(({ calendar }) => [...(calendar?.months ?? []), ...(calendar?.shortMonths ?? [])]))}\\.? (?:\\p{L}{2,3} )?$`,
  'iu',
);

/** "1936" alone: what it would count does not follow it, unless an article stands before ("the 1936 flood") or a word for a time does. */
function isYear(text: string, { start, end, date }: Told, language: string): boolean {
  const before = wordBefore(text, start);
  const [, next = '', then = ''] = /^ (\p{L}[\p{L}’'-]*)(?: (\p{L}))?/u.exec(text.slice(end)) ?? [];
  if (next === '' || seasonBefore(language)?.test(text.slice(0, start)) || monthBefore.test(text.slice(0, start)))
    return true;
  if (stopTest(language)(next.toLowerCase()) || timesOf(language).has(before)) return true;
  if (lexiconOf(language)?.capitalNouns) return /^\p{Ll}/u.test(next) && !/^\p{Lu}/u.test(then);
  return isArticle(before, language) ? !date.endsWith('00') : /ed$|^\p{Lu}/u.test(next) && !date.endsWith('00');
}

const none: ReadonlySet<string> = new Set();
const timesFor = perLanguage(
  ({ calendar, study }) => new Set([...(calendar?.beforeYear ?? []), ...(study?.beforeDates ?? [])]),
);
const timesOf = (language: string): ReadonlySet<string> => timesFor(language) ?? none;

const seasonBefore = perLanguage(({ study, calendar }) =>
  study?.guide === undefined
    ? undefined
    : new RegExp(`(?<!\\p{L})${anyOf(study.guide.seasons)} (?:(?:${anyOf(calendar?.joints ?? [])}|of) )?$`, 'iu'),
);

const monthOf = (words: string, language: string): string | undefined => {
  const at = lexiconOf(language)?.calendar?.months?.findIndex((name) =>
    words.toLowerCase().startsWith(name.toLowerCase()),
  );
  return at === undefined || at < 0 ? undefined : String(at + 1).padStart(2, '0');
};

/** "autumn 2031" of "2031", and "Mai 1954" of "1954". */
function withMonth<T extends Told>(text: string, one: T, language: string): T {
  const [season] = seasonBefore(language)?.exec(text.slice(0, one.start)) ?? [];
  if (season !== undefined) return { ...one, start: one.start - season.length, text: season + one.text };
  const [month] = (one.text.length === 4 && monthBefore.exec(text.slice(0, one.start))) || [];
  const number = month === undefined ? undefined : monthOf(month, language);
  return month === undefined || number === undefined
    ? one
    : { ...one, start: one.start - month.length, text: month + one.text, date: `${one.date}-${number}` };
}
