import type { Digest } from '../../footnote.ts';

type Rhythm = Pick<Digest, 'every' | 'weekday' | 'hour'>;

/** A digest's time: its day in the zone, as "2026-11-29", and the moment, in milliseconds since 1970. */
export interface DigestTime {
  readonly day: string;
  readonly at: number;
}

const day = 86_400_000;

/** The last time a digest was due, at the given moment or before. @param zone as IANA names it */
export function lastTime(rhythm: Rhythm, zone: string, now: number): DigestTime {
  return timesAround(rhythm, zone, now).findLast(({ at }) => at <= now) ?? { day: '', at: 0 };
}

/** The next time it is due. */
export function nextTime(rhythm: Rhythm, zone: string, now: number): DigestTime {
  return timesAround(rhythm, zone, now).find(({ at }) => at > now) ?? { day: '', at: 0 };
}

/** Those of the days before and after among which there is one, in order. */
function timesAround({ every, weekday, hour }: Rhythm, zone: string, now: number): readonly DigestTime[] {
  const today = dayIn(zone, now);
  const noon = Date.parse(`${today}T12:00:00Z`);
  const reach = every === 'day' ? 2 : 8;
  return Array.from({ length: 2 * reach + 1 }, (_, index) => new Date(noon + (index - reach) * day))
    .filter((date) => every === 'day' || date.getUTCDay() === weekday)
    .map((date) => {
      const named = date.toISOString().slice(0, 10);
      return { day: named, at: momentOf(named, hour, zone) };
    });
}

/** The day in the zone, as "2026-11-29". */
export function dayIn(zone: string, at: number): string {
  return new Date(at + offsetAt(zone, at)).toISOString().slice(0, 10);
}

/**
 * When it is that hour of that day in the zone. Of an hour that comes twice, when clocks are set back, the first; in place of one
 * that is left out, the hour after.
 */
function momentOf(named: string, hour: number, zone: string): number {
  const wall = Date.parse(`${named}T${String(hour).padStart(2, '0')}:00:00Z`);
  const [before, after] = [offsetAt(zone, wall - day), offsetAt(zone, wall + day)];
  const fitting = [wall - before, wall - after].filter((at) => at + offsetAt(zone, at) === wall);
  return fitting.length > 0 ? Math.min(...fitting) : wall - before;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds by which clocks there are ahead of UTC. */
function offsetAt(zone: string, at: number): number {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formats.set(zone, format);
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day: date, hour, minute, second } = part;
  return Date.UTC(year, month - 1, date, hour, minute, second) - Math.floor(at / 1_000) * 1_000;
}

/** Whether there is such a zone. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
