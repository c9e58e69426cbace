import { describe, expect, it } from 'vitest';
import {
  afterFailure,
  afterReading,
  type FeedReading,
  type FeedState,
  isDue,
  newFeed,
} from '../../../src/core/document/feed.ts';
import { type FeedEntry, itemsOf } from '../../../src/core/document/feed-item.ts';

const then = { now: 1_000_000_000, jitter: 0 };
const page = (n: number | string): string => `https://news.example/${n}`;
const reading = (entries: readonly FeedEntry[], more: object = {}): FeedReading => ({
  kind: 'read',
  items: itemsOf(entries),
  left: 0,
  ...more,
});

/** What is new at the last of several readings. */
function newAt(...readings: readonly (readonly FeedEntry[])[]) {
  let state: FeedState = newFeed('https://news.example/rss');
  let fresh: readonly string[] = [];
  for (const entries of readings) {
    const step = afterReading(state, reading(entries), then);
    ({ state } = step);
    fresh = step.fresh.map(({ address }) => address);
  }
  return fresh;
}

const one = { guid: '1', address: page(1), title: 'One' };
const two = { guid: '2', address: page(2), title: 'Two' };

describe('what is new in a feed', () => {
  it('is nothing at the first reading, and once what comes after', () => {
    expect(newAt([one])).toEqual([]);
    expect(newAt([one], [one, two])).toEqual([page(2)]);
    expect(newAt([one], [one, two], [one, two])).toEqual([]);
    expect(newAt([], [one])).toEqual([page(1)]);
  });

  it.each<[string, FeedEntry]>([
    ['its id', { ...two, guid: 'another' }],
    ['its address', { ...two, address: page('two') }],
    ['marks of a campaign in its address', { address: `${page(2)}?utm_source=rss`, title: 'Two' }],
    ['its title', { ...two, title: 'Second' }],
  ])('is nothing where an item changes %s', (_, changed) => expect(newAt([one, two], [one, changed])).toEqual([]));

  it('is nothing where an item comes twice, or goes and comes back', () => {
    expect(newAt([one], [one, two, { ...two, guid: '3' }, two])).toEqual([page(2)]);
    expect(newAt([one, two], [one], [one, two])).toEqual([]);
  });

  it('tells items apart that share an id, or an address', () => {
    const same = (n: number) => ({ guid: 'the feed', address: page(n) });
    expect(newAt([same(1), same(2)], [same(1), same(2), same(3)])).toEqual([page(3)]);
    const home = (n: number) => ({ guid: `g${n}`, address: page(''), title: `Title ${n}` });
    expect(newAt([home(1), home(2)], [home(1), home(2), home(3)])).toEqual([page('')]);
    const change = (n: number) => ({ address: `${page('log')}#v${n}` });
    expect(newAt([change(1)], [change(1), change(2)])).toEqual([`${page('log')}#v2`]);
  });

  it('is the newest two hundred of a feed that was made anew', () => {
    const many = Array.from({ length: 900 }, (_, n) => ({ address: page(n) }));
    const { state } = afterReading(newFeed(page('rss')), reading([one]), then);
    const { fresh, skipped } = afterReading(state, reading(many), then);
    expect([fresh.length, skipped, fresh.at(-1)?.address]).toEqual([200, 699, page(899)]);
  });

  it('tells what is said to have changed, once', () => {
    const { state } = afterReading(newFeed(page('rss')), reading([{ ...one, stamp: 'Monday' }, two]), then);
    const next = afterReading(
      state,
      reading([
        { ...one, stamp: 'Tuesday' },
        { ...two, stamp: 'first' },
      ]),
      then,
    );
    expect([next.fresh, next.changed.map(({ address }) => address)]).toEqual([[], [page(1), page(2)]]);
    expect(afterReading(next.state, reading([{ ...one, stamp: 'Tuesday' }, two]), then).changed).toEqual([]);
  });
});

describe('when a feed is read again', () => {
  const minutes = ({ nextAt }: FeedState): number => (nextAt - then.now) / 60_000;
  const { state } = afterReading(newFeed(page('rss')), reading([one], { etag: '"1"' }), then);

  it('is after half an hour, or as long as it asks, a day at most, or its server, a week', () => {
    expect(minutes(state)).toBe(30);
    expect(minutes(afterReading(state, { kind: 'unchanged' }, then).state)).toBe(30);
    expect(minutes(afterReading(state, reading([one], { pause: 7_200_000 }), then).state)).toBe(120);
    const asked = (pause: number) => minutes(afterReading(state, { kind: 'later', pause }, then).state);
    expect([asked(1_000), asked(7_200_000), asked(1e15)]).toEqual([30, 120, 10_080]);
    expect(minutes(afterReading(state, reading([one], { pause: 1e15 }), then).state)).toBe(1_440);
    expect(asked(259_200_000)).toBe(4_320);
    expect(minutes(afterReading(state, { kind: 'unchanged' }, { ...then, jitter: 1 }).state)).toBe(36);
  });

  it('is later each time it fails, until it does not', () => {
    const trouble = { code: 'not-found', sentence: 'It is not there.' } as const;
    let failing = state;
    const waits = Array.from({ length: 8 }, () => {
      failing = afterFailure(failing, trouble, then);
      return minutes(failing);
    });
    expect(waits).toEqual([60, 120, 240, 480, 960, 1_440, 1_440, 1_440]);
    expect(failing).toMatchObject({ failures: 8, trouble, etag: '"1"' });
    const well = afterReading(failing, { kind: 'unchanged' }, then).state;
    expect([well.failures, well.trouble, minutes(well)]).toEqual([0, undefined, 30]);
  });

  it('does not wait for a time that a clock set back has made far', () => {
    expect(isDue(state, then.now)).toBe(false);
    expect(isDue(state, state.nextAt)).toBe(true);
    expect(isDue(state, then.now - 7 * 86_400_000)).toBe(true);
    const { state: asked } = afterReading(state, { kind: 'later', pause: 259_200_000 }, then);
    expect([isDue(asked, then.now), isDue(asked, asked.nextAt)]).toEqual([false, true]);
    expect(afterReading(asked, { kind: 'unchanged' }, then).state.asked).toBeUndefined();
  });
});
