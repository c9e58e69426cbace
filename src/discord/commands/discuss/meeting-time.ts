/** Discord's own mark for a time: `<t:1751392800:F>`. */
const mark = /^<t:(?<seconds>\d{1,11})(?::[tTdDfFR])?>$/;
const zone = String.raw`\s*(?<zone>Z|UTC|[+-]\d\d:?\d\d)?`;
const hours = String.raw`(?<hour>[01]?\d|2[0-3])[:.h](?<minute>[0-5]\d)`;
const iso = new RegExp(`^(?<year>\\d{4})-(?<month>\\d\\d?)-(?<day>\\d\\d?)[T\\s,]+${hours}${zone}$`, 'i');
/** The day before the month, which a full stop tells. */
const dayFirst = new RegExp(
  `^(?<day>\\d\\d?)\\.\\s?(?<month>\\d\\d?)\\.\\s?(?<year>\\d{4})[\\s,]+${hours}${zone}$`,
  'i',
);

/**
 * A day and an hour as people type them, in milliseconds since 1970; undefined where it cannot be told for sure. Without a zone
 * it is UTC, since Discord tells nobody's.
 */
export function meetingTime(typed: string): number | undefined {
  const text = typed.trim();
  const seconds = mark.exec(text)?.groups?.seconds;
  if (seconds !== undefined) return Number(seconds) * 1000;
  const parts = (iso.exec(text) ?? dayFirst.exec(text))?.groups;
  if (!parts) return undefined;
  const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map((name) =>
    Number(parts[name]),
  );
  const at = Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute);
  // 31 February is in March.
  const isThere = new Date(at).getUTCDate() === day && new Date(at).getUTCMonth() + 1 === month;
  return isThere ? at - offsetOf(parts.zone) : undefined;
}

/** In milliseconds. */
function offsetOf(written = 'Z'): number {
  const [, sign, hour, minute] = /^([+-])(\d\d):?(\d\d)$/.exec(written) ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hour) * 60 + Number(minute)) * 60_000;
}
