import { parseFeed } from 'feedsmith';
import { LRUCache } from 'lru-cache';
import robotsPackage, { type Robot } from 'robots-parser';
import { type FeedItem, type FeedReading, type KnownFeed, keyOf } from '../../core/document/feed.ts';
import { Failure } from '../../core/failure.ts';
import type { Feeds } from '../../ports/feeds.ts';
import { asFailure, follow, readBody, refuseStatus, type WebLimits, webLimits } from './fetch-address.ts';

// Its types describe a module that it is not.
const robotsParser = robotsPackage as unknown as (address: string, text: string) => Robot;

const agent = 'Footnote';
const day = 86_400_000;
/** Bytes of a feed: one of ten thousand items with their summaries. */
const largestFeed = 10_000_000;
const largestRobots = 500_000;

/** Feeds over the web, within the limits of single pages. */
export function createFeeds(web: Partial<WebLimits> = {}): Feeds {
  const limits = { ...webLimits, ...web, bytes: largestFeed };
  const rules = new LRUCache<string, Robot>({ max: 1_000, ttl: day });
  const rulesAt = async (origin: string): Promise<Robot> => {
    const known = rules.get(origin);
    if (known) return known;
    const read = await robotsAt(origin, limits);
    rules.set(origin, read);
    return read;
  };
  return {
    async read(address, known) {
      try {
        if ((await rulesAt(new URL(address).origin)).isDisallowed(address, agent))
          throw new Failure(
            'forbidden',
            `${address} asks programs not to read it (robots.txt). Footnote keeps to that.`,
          );
        return await readFeed(address, known, limits);
      } catch (error) {
        throw asFailure(error, address, limits);
      }
    },
  };
}

/** What a server keeps programs from; nothing where it says nothing. https://www.rfc-editor.org/rfc/rfc9309 */
async function robotsAt(origin: string, limits: WebLimits): Promise<Robot> {
  const address = `${origin}/robots.txt`;
  const response = await follow(address, limits, AbortSignal.timeout(limits.timeout));
  if (response.status >= 500) {
    await response.body?.cancel();
    throw new Failure(
      'unreachable',
      `${address} cannot be read now (the server answered ${response.status}). Try again later.`,
    );
  }
  if (response.status !== 200) {
    await response.body?.cancel();
    return robotsParser(address, '');
  }
  return robotsParser(address, Buffer.from(await readBody(response, address, largestRobots)).toString());
}

async function readFeed(address: string, { etag, modified }: KnownFeed, limits: WebLimits): Promise<FeedReading> {
  const conditions = {
    accept: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(modified === undefined ? {} : { 'if-modified-since': modified }),
  };
  const response = await follow(address, limits, AbortSignal.timeout(limits.timeout), conditions);
  if (response.status === 304) {
    await response.body?.cancel();
    return { kind: 'unchanged' };
  }
  refuseStatus(address, response.status);
  const text = Buffer.from(await readBody(response, address, limits.bytes)).toString();
  const [newEtag, newModified] = [response.headers.get('etag'), response.headers.get('last-modified')];
  return {
    kind: 'read',
    ...itemsIn(text, address, response.url || address),
    ...(newEtag ? { etag: newEtag } : {}),
    ...(newModified ? { modified: newModified } : {}),
  };
}

interface Link {
  readonly href?: string | undefined;
  readonly rel?: string | undefined;
}

/** What the kinds of feeds call these. */
interface Entry {
  readonly guid?: { readonly value?: string | undefined } | undefined;
  readonly id?: string | undefined;
  readonly link?: string | undefined;
  readonly url?: string | undefined;
  readonly links?: readonly Link[] | undefined;
  readonly title?: string | { readonly value?: string | undefined } | undefined;
}

function itemsIn(text: string, address: string, base: string) {
  const { format, feed } = parsed(text, address);
  const entries = ((format === 'atom' ? feed.entries : feed.items) ?? []) as readonly Entry[];
  const items = new Map<string, FeedItem>();
  let left = 0;
  // Feeds begin with the newest.
  for (const entry of entries.toReversed()) {
    const item = itemOf(entry, base);
    if (item) items.set(item.key, item);
    else left += 1;
  }
  const title = textOf(feed.title as Entry['title']);
  return { items: [...items.values()], left, ...(title === undefined ? {} : { title }) };
}

function parsed(text: string, address: string): { readonly format: string; readonly feed: Record<string, unknown> } {
  try {
    return parseFeed(text) as never;
  } catch (cause) {
    throw new Failure(
      'unreadable',
      `${address} is no feed that can be read. Give the address of an RSS, Atom or JSON feed.`,
      { cause },
    );
  }
}

const textOf = (title: Entry['title']): string | undefined => {
  const text = (typeof title === 'string' ? title : title?.value)?.replace(/\s+/g, ' ').trim();
  return text ? text.slice(0, 300) : undefined;
};

function itemOf({ guid, id, link, url, links = [], title }: Entry, base: string): FeedItem | undefined {
  const main = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0];
  const given = [link, url, main?.href, guid?.value, id].find((one) => one !== undefined && webAddressOf(one, base));
  const address = given === undefined ? undefined : webAddressOf(given, base);
  if (address === undefined) return undefined;
  const name = textOf(title);
  return { key: keyOf(guid?.value ?? id ?? address), address, ...(name === undefined ? {} : { title: name }) };
}

/** Also of what is told from where the feed is; ids that are no addresses are none. */
function webAddressOf(text: string, base: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || (/^[a-z][a-z0-9+.-]*:/i.test(trimmed) && !/^https?:/i.test(trimmed))) return undefined;
  return /^https?:|^[./]/i.test(trimmed) && URL.canParse(trimmed, base) ? new URL(trimmed, base).href : undefined;
}
