import { describe, expect, it } from 'vitest';
import { dayIn, isZone, lastTime, nextTime } from '../../../src/discord/news/digest-time.ts';

const at = (iso: string): number => Date.parse(iso);
const daily = (hour: number) => ({ every: 'day', weekday: 0, hour }) as const;
const iso = (time: { readonly at: number }): string => new Date(time.at).toISOString();

describe('the time of a digest', () => {
  it('is an hour of its zone', () => {
    const now = at('2026-11-29T09:00:00Z');
    expect(lastTime(daily(8), 'Europe/Berlin', now)).toEqual({ day: '2026-11-29', at: at('2026-11-29T07:00:00Z') });
    expect(nextTime(daily(8), 'Europe/Berlin', now)).toEqual({ day: '2026-11-30', at: at('2026-11-30T07:00:00Z') });
    expect(lastTime(daily(8), 'America/New_York', now)).toMatchObject({ day: '2026-11-28' });
    expect(lastTime(daily(0), 'Asia/Kathmandu', now)).toEqual({ day: '2026-11-29', at: at('2026-11-28T18:15:00Z') });
    expect(dayIn('Pacific/Kiritimati', at('2026-11-29T11:00:00Z'))).toBe('2026-11-30');
  });

  it('is due on its weekday', () => {
    const weekly = { every: 'week', weekday: 1, hour: 8 } as const;
    expect(lastTime(weekly, 'UTC', at('2026-11-29T09:00:00Z')).day).toBe('2026-11-23');
    expect(nextTime(weekly, 'UTC', at('2026-11-29T09:00:00Z')).day).toBe('2026-11-30');
    expect(lastTime(weekly, 'UTC', at('2026-11-30T08:00:00Z')).day).toBe('2026-11-30');
  });

  it.each([
    // Clocks go from 2:00 to 3:00: there is no 2:00.
    ['Europe/Berlin', 2, '2026-03-29T12:00:00Z', '2026-03-29T01:00:00.000Z'],
    ['America/New_York', 2, '2026-03-08T22:00:00Z', '2026-03-08T07:00:00.000Z'],
    // Clocks go from 3:00 back to 2:00: the first of the two.
    ['Europe/Berlin', 2, '2026-10-25T12:00:00Z', '2026-10-25T00:00:00.000Z'],
    ['America/New_York', 1, '2026-11-01T22:00:00Z', '2026-11-01T05:00:00.000Z'],
    // Half an hour, and at midnight.
    ['Australia/Lord_Howe', 2, '2026-10-04T12:00:00Z', '2026-10-03T15:30:00.000Z'],
    ['America/Santiago', 0, '2026-09-06T22:00:00Z', '2026-09-06T04:00:00.000Z'],
  ])('comes once where clocks change (%s, %i)', (zone, hour, now, expected) => {
    expect(iso(lastTime(daily(hour), zone, at(now)))).toBe(expected);
  });

  it.each(['Europe/Berlin', 'Australia/Lord_Howe', 'America/Santiago'])(
    'comes on each day of a year once, in order, at each hour (%s)',
    (zone) => {
      for (const hour of [0, 2]) {
        const days: string[] = [];
        let now = at('2026-01-01T12:00:00Z');
        while (days.length < 370) {
          const next = nextTime(daily(hour), zone, now);
          expect(lastTime(daily(hour), zone, next.at)).toEqual(next);
          days.push(next.day);
          now = next.at;
        }
        expect(new Set(days).size).toBe(370);
        expect(days).toEqual([...days].sort());
      }
    },
  );

  it('knows zones', () => {
    expect(['Europe/Berlin', 'UTC', 'Asia/Kolkata'].every(isZone)).toBe(true);
    expect(['Berlin', '', 'Mars/Olympus'].some(isZone)).toBe(false);
  });
});
