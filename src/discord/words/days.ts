export const weekdayNumbers = ['0', '1', '2', '3', '4', '5', '6'] as const;
export type Weekday = (typeof weekdayNumbers)[number];

/** The days of the week in a language, by their numbers; 0 is Sunday. */
export function weekdaysOf(locale: string): Readonly<Record<Weekday, string>> {
  const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // 4 January 1970 was a Sunday.
  const named = weekdayNumbers.map((number) => [number, names.format((3 + Number(number)) * 86_400_000)] as const);
  return Object.fromEntries(named) as Record<Weekday, string>;
}

/** A day such as "2026-11-29" as a language writes it; what is none stays as it is. */
export function dayIn(locale: string, day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? day : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
