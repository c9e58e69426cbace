import { createHash } from 'node:crypto';
import { samePage } from './same-page.ts';

/** An article that a feed announces, as the feed tells it. */
export interface FeedEntry {
  /** What the feed calls its id, where it gives one. */
  readonly guid?: string;
  /** http or https, whole. */
  readonly address: string;
  readonly title?: string;
  /** What changes when the article does: the day of its last change, else what is said of it. */
  readonly stamp?: string;
}

export interface FeedItem {
  /** What it is known by, the first before all; the same whenever the feed is read. */
  readonly ids: readonly [string, ...string[]];
  /** Of its stamp; empty where it has none. */
  readonly version: string;
  readonly address: string;
  readonly title?: string;
}

const hashOf = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, length);

/** The place on a page counts too: a list of changes is one page for all its items. */
function placeOf(address: string): string {
  const mark = address.indexOf('#');
  return `${samePage(address)}${mark < 0 ? '' : address.slice(mark)}`;
}

const mostCompared = 50;

function group<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const known = groups.get(keyOf(one)) ?? [];
    groups.set(keyOf(one), known);
    if (known.length < mostCompared) known.push(one);
  }
  return groups;
}

const differ = ([first, ...others]: readonly unknown[]): boolean => others.some((one) => one !== first);

/**
 * The items of a feed in its order, none twice. One is known again by its id and by its address, so that either may change. An
 * id that several addresses share, or an address that items of other ids and titles share, tells none of them from another.
 */
export function itemsOf(given: readonly FeedEntry[]): readonly FeedItem[] {
  const entries = given.map((entry) => ({ ...entry, place: placeOf(entry.address) }));
  const byGuid = group(entries, ({ guid }) => guid ?? '');
  const byPlace = group(entries, ({ place }) => place);
  const items: FeedItem[] = [];
  const taken = new Set<string>();
  for (const { guid, address, title, stamp, place } of entries) {
    const isOwnGuid = guid !== undefined && !differ((byGuid.get(guid) ?? []).map((one) => one.place));
    const sharers = byPlace.get(place) ?? [];
    const areNamed = differ(sharers.map((one) => one.guid)) || sharers.length > 2;
    const isOwnPlace = !(areNamed && differ(sharers.map((one) => one.title)));
    const names = [...(isOwnGuid ? [`g ${guid}`] : []), ...(isOwnPlace ? [`a ${place}`] : [])];
    const [first = `b ${guid ?? ''} ${place} ${title ?? ''}`, ...others] = names;
    const ids = [hashOf(first, 11), ...others.map((name) => hashOf(name, 11))] as const;
    if (ids.some((id) => taken.has(id))) continue;
    for (const id of ids) taken.add(id);
    const version = stamp === undefined ? '' : hashOf(stamp, 6);
    items.push({ ids, version, address, ...(title === undefined ? {} : { title }) });
  }
  return items;
}
