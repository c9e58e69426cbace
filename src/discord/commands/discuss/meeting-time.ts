/** Discord's own mark for a time: `<t:1751392800:F>`. */
const mark = /^<t:(?<seconds>\d{1,11})(?::[tTdDfFR])?>$/;
const zone = String.raw`\s*(?<zone>Z|UTC|[+-]\d\d:?\d\d)?`;
const hours = String.raw`(?:(?:um|at|à|a las|a la) )?(?<hour>[01]?\d|2[0-3])(?:[:.](?<minute>[0-5]\d)|\s?h\s?(?<after>[0-5]\d)?|(?= uhr))(?:\s?(?:uhr|h|hrs|horas))?`;
const written = (day: string): RegExp => new RegExp(`^${day}[T\\s,]+${hours}${zone}$`, 'iu');
const yearFirst = written('(?<year>\\d{4})-(?<month>\\d\\d?)-(?<day>\\d\\d?)');
/** The day before the month, which a full stop tells. */
const dayFirst = written('(?<day>\\d\\d?)\\.\\s?(?<month>\\d\\d?)\\.\\s?(?<year>\\d{4})');
/** Which is the month, the number tells, or where one writes so. */
const slashed = written('(?<first>\\d\\d?)(?<mark>[/-])(?<second>\\d\\d?)\\k<mark>(?<year>\\d{4})');

/**
 * A day and an hour as people type them, in milliseconds since 1970; undefined where it cannot be told for sure. Without a zone
 * it is UTC, since Discord tells nobody's. @param locale as Discord names it: in American English nobody can tell 3/12 from 12/3
 */
export function meetingTime(typed: string, locale: string): number | undefined {
  const text = typed.trim();
  const seconds = mark.exec(text)?.groups?.seconds;
  if (seconds !== undefined) return Number(seconds) * 1000;
  const parts = (yearFirst.exec(text) ?? dayFirst.exec(text) ?? slashed.exec(text))?.groups;
  const date = parts && dateIn(parts, locale);
  if (!date) return undefined;
  const { year, month, day } = date;
  const at = Date.UTC(year, month - 1, day, Number(parts.hour), Number(parts.minute ?? parts.after ?? 0));
  // 31 February is in March.
  const isThere = new Date(at).getUTCDate() === day && new Date(at).getUTCMonth() + 1 === month;
  return isThere ? at - offsetOf(parts.zone) : undefined;
}

const months = 12;

type Parts = Readonly<Record<string, string | undefined>>;

function dateIn(parts: Parts, locale: string) {
  const year = Number(parts.year);
  if (parts.first === undefined) return { year, month: Number(parts.month), day: Number(parts.day) };
  const [first, second] = [Number(parts.first), Number(parts.second)];
  if (second > months) return { year, month: first, day: second };
  if (first <= months && first !== second && locale === 'en-US') return undefined;
  return { year, month: second, day: first };
}

/** In milliseconds. */
function offsetOf(written = 'Z'): number {
  const [, sign, hour, minute] = /^([+-])(\d\d):?(\d\d)$/.exec(written) ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hour) * 60 + Number(minute)) * 60_000;
}
