import { lazily } from '../../../core/text/lazily.ts';
import { interfaceLanguages } from '../../words/index.ts';

/** Discord's own mark for a time: `<t:1751392800:F>`. */
const mark = /^<t:(?<seconds>\d{1,11})(?::[tTdDfFR])?>$/;
const zone = String.raw`\s*(?<zone>Z|UTC|[+-]\d\d:?\d\d)?`;
const hours = String.raw`(?:(?:um|at|à|a las|a la) )?(?<hour>[01]?\d|2[0-3])(?:[:.](?<minute>[0-5]\d)|\s?h\s?(?<after>[0-5]\d)?|(?= uhr|\s?[ap]\.?\s?m))(?:\s?(?:uhr|h|hrs|horas)|\s?(?<half>[ap])\.?\s?m\.?)?`;
const written = (day: string, between = '[T\\s,]+'): RegExp => new RegExp(`^${day}${between}${hours}${zone}$`, 'iu');
const yearFirst = written('(?<year>\\d{4})-(?<month>\\d\\d?)-(?<day>\\d\\d?)');
/** The day before the month, which a full stop tells. */
const dayFirst = written('(?<day>\\d\\d?)\\.\\s?(?<month>\\d\\d?)\\.\\s?(?<year>\\d{4})');
/** Which is the month, the number tells, or where one writes so. */
const slashed = written('(?<first>\\d\\d?)(?<mark>[/-])(?<second>\\d\\d?)\\k<mark>(?<year>\\d{4})');
/** "5 December 2026", "am 5. Dezember", "el 5 de diciembre de 2026", "December 5th, 2026": where the year is not said, the next such day. */
const said = '(?:\\p{L}+\\.?,? ){0,2}?';
const dayNumber = '(?<day>[1-9]|0[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|º|\\.)?';
const named = '(?<name>\\p{L}{3,})\\.?';
const itsYear = '(?:,? (?:del? )?(?<year>\\d{4}))?';
const inWords = '[\\s,]+';
const nameAfter = written(`${said}${dayNumber} (?:de |of )?${named}${itsYear}`, inWords);
const nameFirst = written(`${said}${named} ${dayNumber}${itsYear}`, inWords);

/**
 * A day and an hour as people type them, in milliseconds since 1970; undefined where it cannot be told for sure. Without a zone
 * it is UTC, since Discord tells nobody's. @param locale as Discord names it: in American English nobody can tell 3/12 from 12/3 @param now from when on a day without its year is meant
 */
export function meetingTime(typed: string, locale: string, now: number): number | undefined {
  const text = typed.trim();
  const seconds = mark.exec(text)?.groups?.seconds;
  if (seconds !== undefined) return Number(seconds) * 1000;
  const parts = (
    yearFirst.exec(text) ??
    dayFirst.exec(text) ??
    slashed.exec(text) ??
    nameAfter.exec(text) ??
    nameFirst.exec(text)
  )?.groups;
  const hour = parts && hourOf(parts);
  if (!parts || hour === undefined) return undefined;
  if (parts.name !== undefined && parts.year === undefined) return nextOf(parts, hour, now);
  const date = dateIn(parts, locale);
  return date && timeOf(date, hour, parts);
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function timeOf({ year, month, day }: Day, hour: number, { minute, after, zone: from }: Parts): number | undefined {
  const at = Date.UTC(year, month - 1, day, hour, Number(minute ?? after ?? 0));
  // 31 February is in March.
  const isThere = new Date(at).getUTCDate() === day && new Date(at).getUTCMonth() + 1 === month;
  return isThere ? at - offsetOf(from) : undefined;
}

/** A day whose year is not said: the next one. */
function nextOf(parts: Parts, hour: number, now: number): number | undefined {
  const month = monthNamed(parts.name ?? '');
  const year = new Date(now).getUTCFullYear();
  const times = [0, 1].map(
    (later) => month && timeOf({ year: year + later, month, day: Number(parts.day) }, hour, parts),
  );
  return times.find((at) => at !== undefined && at > now);
}

/** With "am" and "pm" as a clock of twelve hours has it; undefined for what no clock shows: "19:30 pm". */
function hourOf({ hour, half }: Parts): number | undefined {
  const shown = Number(hour);
  if (half === undefined) return shown;
  if (shown < 1 || shown > 12) return undefined;
  return (shown % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/\.$/, '').toLowerCase();

/** The months of the languages that Footnote speaks, long and short, by their plain names. */
const monthNumbers = lazily(
  () =>
    new Map(
      interfaceLanguages.flatMap(({ locales: [locale] }) =>
        (['long', 'short'] as const).flatMap((month) =>
          Array.from({ length: months }, (_, index): readonly [string, number] => [
            plain(new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }).format(Date.UTC(2026, index, 1))),
            index + 1,
          ]),
        ),
      ),
    ),
);

const monthNamed = (name: string): number | undefined => monthNumbers().get(plain(name));

const months = 12;

type Parts = Readonly<Record<string, string | undefined>>;

function dateIn(parts: Parts, locale: string): Day | undefined {
  const year = Number(parts.year);
  if (parts.name !== undefined) {
    const month = monthNamed(parts.name);
    return month === undefined ? undefined : { year, month, day: Number(parts.day) };
  }
  if (parts.first === undefined) return { year, month: Number(parts.month), day: Number(parts.day) };
  const [first, second] = [Number(parts.first), Number(parts.second)];
  if (second > months) return { year, month: first, day: second };
  // Who writes "pm" there writes the month first too.
  if (first <= months && first !== second && locale === 'en-US')
    return parts.half === undefined ? undefined : { year, month: first, day: second };
  return { year, month: second, day: first };
}

/** In milliseconds. */
function offsetOf(written = 'Z'): number {
  const [, sign, hour, minute] = /^([+-])(\d\d):?(\d\d)$/.exec(written) ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hour) * 60 + Number(minute)) * 60_000;
}
