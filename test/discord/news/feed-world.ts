import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';

const hour = 3_600_000;
const day = 24 * hour;

export interface WorldItem {
  readonly number: number;
  /** When it comes out, in milliseconds after the beginning; before that it was there already. */
  readonly at: number;
}

/** How a feed behaves; everything that is not said is as it should be. */
interface Kind {
  readonly name: string;
  readonly format?: 'rss' | 'atom' | 'json' | 'rdf';
  /** How many there are before the week begins. */
  readonly old?: number;
  readonly noGuid?: boolean;
  readonly guid?: (item: WorldItem, reading: number) => string;
  readonly link?: (item: WorldItem, feed: WorldFeed, reading: number) => string;
  readonly title?: (item: WorldItem) => string;
  readonly noDates?: boolean;
  readonly head?: string;
  readonly order?: (items: readonly WorldItem[], reading: number) => readonly WorldItem[];
  /** What becomes of the whole text. */
  readonly body?: (text: string, reading: number) => string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly conditional?: 'etag' | 'modified';
  /** Instead of the feed, where it gives true. */
  readonly instead?: (given: Instead) => boolean;
  /** The same for the pages of its items. */
  readonly page?: (given: Instead) => boolean;
  readonly robots?: (given: Pick<Instead, 'response' | 'at'>) => boolean;
  /** Nothing of it can be told: it is never read. */
  readonly isClosed?: boolean;
}

interface Instead {
  readonly response: ServerResponse;
  readonly at: number;
  readonly reading: number;
}

export interface WorldFeed {
  readonly kind: Kind;
  readonly address: string;
  readonly origin: string;
  readonly path: string;
  readonly items: readonly WorldItem[];
  /** When it was asked for, and not to be asked again before. */
  readonly asked: { readonly at: number; readonly notBefore: number }[];
}

const during = (from: number, to: number, at: number): boolean => at >= from * hour && at < to * hour;
const answer =
  (status: number, headers: Readonly<Record<string, string>> = {}, body = '') =>
  ({ response }: Pick<Instead, 'response'>): true => {
    response.writeHead(status, headers).end(body);
    return true;
  };

/** Every kind of feed that is known to trouble readers of feeds. */
const kinds: readonly Kind[] = [
  { name: 'RSS' },
  { name: 'Atom', format: 'atom' },
  { name: 'JSON Feed', format: 'json' },
  { name: 'RDF', format: 'rdf' },
  { name: 'no dates', noDates: true },
  { name: 'no dates, Atom', format: 'atom', noDates: true },
  { name: 'relative links', link: (item) => `/pages/${item.number}` },
  { name: 'relative links without a slash', link: (item) => `pages-${item.number}.html` },
  { name: 'relative links, Atom', format: 'atom', link: (item) => `../pages/${item.number}` },
  { name: 'bare ampersands', title: ({ number }) => `Rock & Roll &nbsp; & ${number}` },
  { name: 'tags that do not match', title: ({ number }) => `<b>Item ${number}</i>` },
  { name: 'cut off', body: (text, reading) => (reading % 2 === 0 ? text : text.slice(0, -30)) },
  { name: 'warnings before it', body: (text) => `<br />\nWarning: mysql_connect() in x.php<br />\n${text}` },
  { name: 'white space before it', body: (text) => `\n\n  ${text}` },
  { name: 'ETag', conditional: 'etag' },
  { name: 'Last-Modified', conditional: 'modified' },
  { name: 'ETag, Atom', format: 'atom', conditional: 'etag' },
  { name: 'an ETag that always changes', headers: { etag: '"x"' } },
  {
    name: '429 with Retry-After',
    instead: ({ reading, ...given }) => reading % 5 === 3 && answer(429, { 'retry-after': '7200' })(given),
  },
  {
    name: '429 without',
    instead: ({ reading, ...given }) => reading % 9 === 3 && answer(429)(given),
  },
  {
    name: '503 with a date',
    instead: ({ reading, ...given }) =>
      reading % 7 === 2 && answer(503, { 'retry-after': new Date(Date.now() + 2 * hour).toUTCString() })(given),
  },
  { name: '500 for a day', instead: (given) => during(30, 54, given.at) && answer(500)(given) },
  { name: 'a broken connection', instead: ({ reading, response }) => reading % 6 === 4 && !!response.destroy() },
  {
    name: 'a page for hours',
    instead: (given) =>
      during(20, 31, given.at) && answer(200, { 'content-type': 'text/html' }, '<!doctype html><p>Back soon')(given),
  },
  { name: 'nothing for hours', instead: (given) => during(50, 57, given.at) && answer(200)(given) },
  {
    name: 'huge for hours',
    instead: (given) => during(40, 44, given.at) && answer(200, {}, 'x'.repeat(3_000_000))(given),
  },
  { name: 'changed ids', guid: ({ number }, reading) => `${number}-${reading}` },
  {
    name: 'changed addresses',
    link: ({ number }, { origin, path }, reading) => `${origin}${path}/pages/${number}?utm_source=${reading}`,
  },
  { name: 'duplicates', order: (items) => items.flatMap((item) => [item, item]) },
  {
    name: 'duplicates of other ids',
    order: (items) => items.flatMap((item) => [item, item]),
    guid: ({ number }) => `${number}-${Math.random()}`,
  },
  { name: 'one id for all', guid: () => 'https://example.org/' },
  { name: 'no ids', noGuid: true },
  { name: 'ids that are no addresses, Atom', format: 'atom', guid: ({ number }) => `tag:example.org,2026:${number}` },
  { name: 'one page, a place each', link: ({ number }, { origin, path }) => `${origin}${path}/pages/log#v${number}` },
  { name: 'ten thousand items', old: 10_000, conditional: 'etag' },
  { name: 'oldest first', order: (items) => items.toReversed() },
  {
    name: 'shuffled',
    order: (items, reading) =>
      items.toSorted((a, b) => ((a.number * 7 + reading) % 11) - ((b.number * 7 + reading) % 11)),
  },
  {
    name: 'items that go and come back',
    order: (items, reading) => items.filter(({ number }) => (number + reading) % 3 > 0 || number < 4),
  },
  { name: 'empty before', old: 0 },
  {
    name: 'Latin-1 called UTF-8',
    title: ({ number }) => `Größe ${number}`,
    body: (text) => iconv.encode(text, 'latin1'),
  },
  {
    name: 'UTF-16',
    title: ({ number }) => `Größe ${number}`,
    body: (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(text, 'utf-16le')]),
  },
  { name: 'zipped', body: (text) => gzipSync(text), headers: { 'content-encoding': 'gzip' } },
  { name: 'CDATA and tags in titles', title: ({ number }) => `<![CDATA[<i>Item</i> & ${number} 🎈]]>` },
  { name: 'ttl', head: '<ttl>180</ttl>' },
  {
    name: 'redirected to a private address for hours',
    instead: (given) => during(60, 70, given.at) && answer(302, { location: 'http://10.0.0.1/feed' })(given),
  },
  {
    name: 'redirected to a private address',
    isClosed: true,
    instead: answer(301, { location: 'http://169.254.169.254/latest' }),
  },
  {
    name: 'kept from programs',
    isClosed: true,
    robots: ({ response }) => !!response.end('User-agent: *\nDisallow: /'),
  },
  { name: 'robots.txt broken for hours', robots: (given) => during(20, 29, given.at) && answer(502)(given) },
  { name: 'pages that are missing', page: answer(404) },
  { name: 'pages that cannot be reached for hours', page: (given) => during(70, 80, given.at) && answer(503)(given) },
];

const escaped = (text: string): string => text.replaceAll('&', '&amp;');

const start = Date.parse('2026-03-25T00:00:00Z');

function rendered({ kind, ...feed }: WorldFeed, items: readonly WorldItem[], reading: number): string {
  const linkOf = (item: WorldItem): string =>
    kind.link?.(item, { kind, ...feed }, reading) ?? `${feed.origin}${feed.path}/pages/${item.number}`;
  const idOf = (item: WorldItem): string => kind.guid?.(item, reading) ?? `${feed.path}#${item.number}`;
  const titleOf = (item: WorldItem): string => kind.title?.(item) ?? `Item ${item.number}`;
  const dateOf = ({ at }: WorldItem): string => new Date(start + at).toISOString();
  const listed = kind.order?.(items, reading) ?? items;
  switch (kind.format ?? 'rss') {
    case 'json':
      return JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: kind.name,
        items: listed.map((item) => ({ id: idOf(item), url: linkOf(item), title: titleOf(item) })),
      });
    case 'atom':
      return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${kind.name}</title>${listed
        .map(
          (item) =>
            `<entry><id>${idOf(item)}</id><title>${titleOf(item)}</title><link href="${escaped(linkOf(item))}"/>${kind.noDates ? '' : `<updated>${dateOf(item)}</updated>`}</entry>`,
        )
        .join('')}</feed>`;
    case 'rdf':
      return `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="${feed.origin}"><title>${kind.name}</title></channel>${listed
        .map(
          (item) =>
            `<item rdf:about="${escaped(linkOf(item))}"><title>${titleOf(item)}</title><link>${escaped(linkOf(item))}</link></item>`,
        )
        .join('')}</rdf:RDF>`;
    case 'rss':
      return `<?xml version="1.0"?><rss version="2.0"><channel><title>${kind.name}</title>${kind.head ?? ''}${listed
        .map(
          (item) =>
            `<item><title>${titleOf(item)}</title><link>${escaped(linkOf(item))}</link>${kind.noGuid ? '' : `<guid isPermaLink="false">${idOf(item)}</guid>`}${kind.noDates ? '' : `<pubDate>${dateOf(item)}</pubDate>`}</item>`,
        )
        .join('')}</channel></rss>`;
  }
}

/** A small and steady source of chance. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface FeedWorld extends AsyncDisposable {
  readonly feeds: readonly WorldFeed[];
  readonly hosts: readonly string[];
  /** Milliseconds after the beginning. */
  at: number;
  /** How many requests a host had at the same time at most, and its feeds' pages and robots.txt were asked for. */
  readonly atOnce: Map<string, number>;
  readonly requests: Map<string, number>;
}

const perHost = 5;
const newItems = 8;

/** Fifty feeds on ten hosts of this machine, each of whose items comes out at a random time of a week. */
export async function startFeedWorld(seed: number): Promise<FeedWorld> {
  const random = chance(seed);
  const running = new Map<string, number>();
  const server: Server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    const count = (running.get(host) ?? 0) + 1;
    running.set(host, count);
    world.atOnce.set(host, Math.max(count, world.atOnce.get(host) ?? 0));
    response.on('close', () => running.set(host, (running.get(host) ?? 1) - 1));
    world.requests.set(host, (world.requests.get(host) ?? 0) + 1);
    respond(request, response, world);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  // Those that have rules of their own for programs have a host of their own.
  const alone = kinds.filter(({ robots }) => robots);
  const feeds = kinds.map((kind, index): WorldFeed => {
    const place = alone.includes(kind) ? 100 + alone.indexOf(kind) : 2 + Math.floor(index / perHost);
    const origin = `http://127.0.0.${place}:${port}`;
    const path = `/f${index}`;
    const old = Array.from({ length: kind.old ?? 4 }, (_, number) => ({ number, at: -hour }));
    const fresh = Array.from({ length: newItems }, () => Math.floor(hour + random() * 6 * day)).sort((a, b) => a - b);
    const items = [...old, ...fresh.map((at, n) => ({ number: old.length + n, at }))];
    return { kind, origin, path, address: `${origin}${path}/feed`, items, asked: [] };
  });
  const world: FeedWorld = {
    feeds,
    hosts: [...new Set(feeds.map(({ origin }) => new URL(origin).host))],
    at: 0,
    atOnce: new Map(),
    requests: new Map(),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return world;
}

function respond(request: IncomingMessage, response: ServerResponse, { feeds, at }: FeedWorld): void {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  if (url.pathname === '/robots.txt') {
    const strict = feeds.find(({ origin, kind }) => origin === url.origin && kind.robots);
    if (!strict?.kind.robots?.({ response, at })) answer(404)({ response });
    return;
  }
  const feed = feeds.find(({ origin, path }) => origin === url.origin && url.pathname.startsWith(`${path}/`));
  const bare = feeds.find(({ origin, kind }) => origin === url.origin && kind.name === 'relative links');
  if (feed && url.pathname === `${feed.path}/feed`) {
    sendFeed(request, response, { feed, at });
    return;
  }
  const owner = feed ?? bare;
  if (owner?.kind.page?.({ response, at, reading: 0 })) return;
  const place = `${url.pathname}${url.search.replace(/\?utm.*/, '')}`;
  response
    .writeHead(200, { 'content-type': 'text/html' })
    .end(
      `<html><title>Page ${place}</title><article><h1>Page ${place}</h1><p>The page ${place} says little.</p></article></html>`,
    );
}

function sendFeed(
  request: IncomingMessage,
  response: ServerResponse,
  { feed, at }: { readonly feed: WorldFeed; readonly at: number },
): void {
  const { kind, items, asked } = feed;
  const reading = asked.length;
  const given = { response, at, reading };
  const ask = (notBefore: number): void => void asked.push({ at, notBefore });
  if (kind.instead?.(given)) {
    ask(response.hasHeader('retry-after') ? at + 2 * hour : at);
    return;
  }
  ask(at);
  // The newest first.
  const there = items.filter((item) => item.at <= at).toReversed();
  const mark = `"${there.length}"`;
  const since = new Date(start + there.length * 1_000).toUTCString();
  const isKnown =
    (kind.conditional === 'etag' && request.headers['if-none-match'] === mark) ||
    (kind.conditional === 'modified' && request.headers['if-modified-since'] === since);
  if (isKnown) {
    response.writeHead(304).end();
    return;
  }
  const text = rendered(feed, there, reading);
  const headers = {
    ...(kind.conditional === 'etag' ? { etag: mark } : {}),
    ...(kind.conditional === 'modified' ? { 'last-modified': since } : {}),
    ...kind.headers,
  };
  response.writeHead(200, headers).end(kind.body?.(text, reading) ?? text);
}
