import { parseFeed } from 'feedsmith';
import { jsonrepair } from 'jsonrepair';
import { type FeedItem, itemsOf } from '../../core/document/feed-item.ts';
import { decodeText, isWide } from '../documents/bytes/decode-text.ts';
import { type Entry, entryOf, textOf } from './feed-entry.ts';

export interface FeedBytes {
  readonly bytes: Uint8Array;
  /** Where it was found, after redirects. */
  readonly base: string;
  /** As the server declares it. */
  readonly charset?: string;
}

type Parsed =
  | {
      readonly kind: 'read';
      readonly items: readonly FeedItem[];
      readonly left: number;
      readonly title?: string;
      readonly pause?: number;
    }
  | { readonly kind: 'page'; readonly feeds: readonly string[] }
  | { readonly kind: 'nothing' };

/** The feed in the bytes, or the feeds that a page names. @throws Failure `unreadable` where it is no text */
export function parseFeedBytes({ bytes, base, charset }: FeedBytes): Parsed {
  const text = decodeText(withoutZeros(bytes), base, declaredIn(bytes) ?? charset);
  const parsed = firstFeedIn(text);
  if (!parsed) {
    const feeds = feedsNamedIn(text, base);
    return feeds.length > 0 ? { kind: 'page', feeds } : { kind: 'nothing' };
  }
  const { format, feed } = parsed;
  const home = feedBase(feed, base);
  const found = ((format === 'atom' ? feed.entries : feed.items) ?? []) as readonly Entry[];
  // Feeds begin with the newest.
  const entries = found.toReversed().map((entry) => entryOf(entry, home));
  const known = entries.filter((entry) => entry !== undefined);
  const title = textOf(feed.title as Entry['title']);
  const minutes = Number(feed.ttl);
  return {
    kind: 'read',
    items: itemsOf(known),
    left: entries.length - known.length,
    ...(title === undefined ? {} : { title }),
    ...(minutes > 0 ? { pause: minutes * 60_000 } : {}),
  };
}

interface Feed {
  readonly format: string;
  readonly feed: Readonly<Record<string, unknown>>;
}

function feedIn(text: string): Feed | undefined {
  try {
    return parseFeed(text) as unknown as Feed;
  } catch {
    return undefined;
  }
}

const declaredIn = (bytes: Uint8Array): string | undefined =>
  /^[\s\S]{0,200}<\?xml[^>]{0,200}\sencoding\s*=\s*["']([\w.:-]+)/.exec(
    Buffer.from(bytes.subarray(0, 600)).toString('latin1'),
  )?.[1];

/** Zeros are no text, but where characters have several bytes. */
const withoutZeros = (bytes: Uint8Array): Uint8Array =>
  bytes.includes(0) && !isWide(bytes) ? bytes.filter((byte) => byte !== 0) : bytes;

/** As it stands, or mended: what is not whole first, since half of it may be read as all of it. */
function firstFeedIn(text: string): Feed | undefined {
  if (/^\s*\{/.test(text)) return feedIn(text) ?? feedIn(mendedJson(text));
  return isWhole(text) ? (feedIn(text) ?? feedIn(mended(text))) : (feedIn(mended(text)) ?? feedIn(text));
}

function mendedJson(text: string): string {
  try {
    return jsonrepair(text);
  } catch {
    return '';
  }
}

const opening = /<((?:[\w-]+:)?(?:item|entry))(?=[\s>])/gi;
const closing = /<\/((?:[\w-]+:)?(?:item|entry))\s*>/gi;

const isWhole = (text: string): boolean => text.match(opening)?.length === text.match(closing)?.length;

/** Without what a program wrote before it and without the item in whose midst it ends; items that are not closed end where the next begins. */
function mended(text: string): string {
  const start = text.search(/<(?:rss|feed|[\w-]+:(?:feed|RDF))[\s>]/i);
  const given = start > 0 ? text.slice(start) : text;
  const [head = '', ...items] = given.split(/(?=<(?:[\w-]+:)?(?:item|entry)[\s>])/i);
  const last = items.length - 1;
  const closed = items.flatMap((item, at) => {
    const [, name = 'item'] = /^<([\w:-]+)/.exec(item) ?? [];
    const end = item.toLowerCase().lastIndexOf(`</${name.toLowerCase()}`);
    if (end >= 0) return [`${item.slice(0, end)}</${name}>`];
    return at === last ? [] : [`${item}</${name}>`];
  });
  const root = /^<([\w:-]+)/.exec(given)?.[1] ?? 'rss';
  if (items.length === 0) return given;
  // RDF has its items beside the channel.
  const inChannel = /<channel[\s>]/i.test(head) && !/<\/channel\s*>/i.test(head);
  return `${head}${closed.join('')}${inChannel ? '</channel>' : ''}</${root}>`;
}

/** What is relative in a feed is so to its own address, unless it names another. */
function feedBase({ xml }: Feed['feed'], base: string): string {
  const named = (xml as { readonly base?: unknown } | undefined)?.base;
  return typeof named === 'string' && URL.canParse(named, base) ? new URL(named, base).href : base;
}

const mostNamed = 10;

/** https://blog.whatwg.org/feed-autodiscovery */
function feedsNamedIn(text: string, base: string): readonly string[] {
  const links = text.slice(0, 500_000).match(/<link\s[^>]{1,1000}>/gi) ?? [];
  const attribute = (link: string, name: string): string =>
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i')
      .exec(link)
      ?.slice(1)
      .find((one) => one) ?? '';
  return links
    .filter((link) => /\balternate\b/i.test(attribute(link, 'rel')))
    .filter((link) => /^application\/(?:rss|atom|feed)\+(?:xml|json)/i.test(attribute(link, 'type')))
    .map((link) => attribute(link, 'href').replaceAll('&amp;', '&'))
    .filter((href) => href !== '' && URL.canParse(href, base))
    .map((href) => new URL(href, base).href)
    .slice(0, mostNamed);
}
