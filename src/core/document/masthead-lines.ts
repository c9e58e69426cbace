import { findDate } from '../text/full-date.ts';
import { defaultLexicon, inAllLanguages } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import type { MastheadWords } from '../text/lexicon/text-parts.ts';

const partOf = (part: keyof MastheadWords): string => anyOf(inAllLanguages(({ masthead }) => masthead?.[part]));
const smallWords = anyOf(
  inAllLanguages(({ names, conjunctions }) => [
    ...(names?.particles ?? []),
    ...(names?.articles ?? []),
    ...(conjunctions ?? []),
  ]),
);
const name = `(?:\\p{Lu}|(?:${smallWords}|${partOf('inside')})\\s|al-|d['’])[\\p{L}\\p{M}.'’-]*`;
const bylineStart = new RegExp(`^${partOf('by')}\\s*:?\\s+(?=${name})`, 'iu');
const roles = inAllLanguages(({ masthead }) => masthead?.roles).map(
  (role) => role.charAt(0).toUpperCase() + role.slice(1),
);
/** After the names: a bar or a dash, an office ("Senior Editor", "correspondante à Arlen"), who translated it. */
const separators = new RegExp(
  `\\s*(?:[|·•—–]|,\\s(?=\\p{Lu}[\\p{L} ]+${anyOf(roles)})|,\\s(?!${smallWords}\\s)(?=\\p{Ll})|[.;]\\s(?=\\p{Lu}[\\p{L} ]{2,40}\\s${partOf('by')}\\s)|\\s-\\s)\\s*`,
  'u',
);

const weekdays = anyOf(inAllLanguages(({ calendar }) => calendar?.weekdays));
const shortWeekdays = anyOf(inAllLanguages(({ calendar }) => calendar?.shortWeekdays));

const longestByline = 140;
/** "BY MS. REYES:" says who asks next. */
const endsWithColon = /[:：]\s*$/;

const published = partOf('published');
const on = partOf('on');
const beforeDate = new RegExp(
  `(?:[\\s,;|·•—–-]|\\b(?:${weekdays}|${published}(?::| ${on})?|${on})(?=[\\s,:]*$))+$`,
  'iu',
);

/** Without the words that lead to a date: "… Published on Monday,". */
const trimBefore = (text: string): string => text.replace(beforeDate, '');

/** "By Peter Symonds", "Von Jana Roth | Beispielblatt": the names as written, or nothing where the line is not one. */
export function bylineOf(line: string): string | undefined {
  if (
    line.length > longestByline ||
    endsWithColon.test(line) ||
    /[.!?]["”]?$/.test(line.replace(/\b(?:Jr|Sr|\p{Lu}|[ap]\.m)\.$/u, ''))
  )
    return undefined;
  const start = bylineStart.exec(line);
  if (!start) return undefined;
  const rest = line.slice(start[0].length);
  const date = findDate(rest);
  const upToDate = trimBefore(date ? rest.slice(0, date.start) : rest);
  const names = upToDate.split(separators)[0]?.replace(/[\s,;]+$/u, '') ?? '';
  return looksLikeNames(names) ? withoutPlace(names) : undefined;
}

/** "Jo Doe, Arlen": a word alone after a whole name is where, or for whom, it was written. */
const withoutPlace = (names: string): string => /^(\S+(?:\s\S+)+),\s\p{L}+$/u.exec(names)?.[1] ?? names;

const insideNames = new RegExp(`^(?:${smallWords}|${partOf('inside')}|al-.*|d['’].*)$`, 'u');

/** One to a few names: nearly every word begins with a capital. */
export function looksLikeNames(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const lower = words.filter((word) => /^\p{Ll}/u.test(word) && !insideNames.test(word));
  return words.length > 0 && words.length <= 14 && lower.length === 0 && /\p{L}{2}/u.test(text);
}

const around = new RegExp(
  `^(?:${published}\\b\\s*${on}?:?|${anyOf(defaultLexicon.masthead.on)}\\b|(?:${weekdays}|${shortWeekdays})\\b\\.?,?|\\d{1,2}:\\d\\d(?:\\s?[ap]\\.?m\\.?)?|${partOf('clock')}\\b|[\\s,|·•—–()/-]+)+`,
  'iu',
);

const trimAround = (text: string): string =>
  text
    .replace(around, '')
    .replace(/[\s,|·•—–(/-]+$/u, '')
    .trim();

export interface DateLine {
  /** As written, without what stands around it. */
  readonly date: string;
  /** Who published it, where the line says so: "Global Research, June 23, 2017". */
  readonly site?: string;
}

const longestDateLine = 110;

/** A line that says when, and perhaps where, something was published, and nothing else. */
export function dateLineOf(line: string): DateLine | undefined {
  const found = line.length > longestDateLine ? undefined : findDate(line);
  if (!found) return undefined;
  const date = line.slice(found.start, found.end);
  const before = trimAround(trimBefore(line.slice(0, found.start)));
  const after = trimAround(line.slice(found.end));
  if (before === '' && after === '') return { date };
  const site = before === '' || after === '' ? before + after : undefined;
  const words = site?.split(/\s+/) ?? [];
  return site && words.length <= 6 && looksLikeNames(site) && !/[.!?:]$/.test(site) ? { date, site } : undefined;
}

/** In characters: "ARLEN AND TORNBY (Reuters), 3 February 2025 —". */
const longestDateline = 70;
const datelineEnd = /^\s*[.:)–—-](?=\s|$)/u;

/**
 * Where, and by whom it may be, and when a report was written, as its first paragraph opens: "Arlen, 3. Februar 2025." of "Arlen, 3.
 * Februar 2025. In der Nacht …", with the date in it; nothing where none opens it.
 */
export function datelineOf(text: string): { readonly line: string; readonly date: string } | undefined {
  const found = findDate(text.slice(0, longestDateline));
  if (!found || !datelineEnd.test(text.slice(found.end))) return undefined;
  const place = text.slice(0, found.start).replace(/[\s,;:()/–—-]+$/u, '');
  const isPlace = place === '' || looksLikeNames(place.replace(/[(),/–—-]/gu, ' '));
  return isPlace ? { line: text.slice(0, found.end), date: text.slice(found.start, found.end) } : undefined;
}

const inBothCases = (words: readonly string[]): string =>
  anyOf(words.flatMap((word) => [word.toLowerCase(), word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()]));
const month = inBothCases(
  inAllLanguages(({ calendar }) => [...(calendar?.months ?? []), ...(calendar?.shortMonths ?? [])]),
);
const ofWeek = inBothCases(inAllLanguages(({ calendar }) => calendar?.weekdays));
const placeAndDay = new RegExp(
  `^${name}(?:[\\s/-]${name}){0,4}(?:\\s\\([^()]{1,20}\\))?,?\\s(?:${ofWeek},?\\s)?(?:\\d{1,2}(?:\\.|\\p{Ll}{2})?\\s(?:\\p{Ll}{2}\\s)?${month}\\.?|${month}\\.?\\s\\d{1,2}(?:\\p{Ll}{2})?)[.:)–—-]?$`,
  'u',
);

/** "Arlen, 3. Februar 2025.", "Hontanares, 14 nov.": where and when a report was written, and nothing else. */
export const isDateline = (text: string): boolean =>
  datelineOf(text)?.line.length === text.replace(/\.$/u, '').length ||
  (/^\p{Lu}/u.test(text) && placeAndDay.test(text));

const endingWeekday = new RegExp(`\\s*${weekdays},?\\s*$`, 'iu');

/** "Texas student inspires movement Tuesday, September 22, 2015" as title and date; nothing where no date ends the line. */
export function splitTitleAndDate(line: string): { readonly title: string; readonly date: string } | undefined {
  const found = findDate(line);
  if (!found || found.end !== line.length) return undefined;
  const before = line.slice(0, found.start);
  const title = before.replace(endingWeekday, '');
  return title !== before && title.split(/\s+/).length >= 3
    ? { title: title.trim(), date: line.slice(title.length).trim() }
    : undefined;
}

/** Author and day below a title, right under it, as lines of their own. */
export const isNamedBelow = (lines: readonly string[]): boolean =>
  lines.slice(1).some((line) => bylineOf(line.trim()) !== undefined || dateLineOf(line.trim()) !== undefined);
