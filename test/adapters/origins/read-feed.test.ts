import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFeeds } from '../../../src/adapters/origins/read-feed.ts';
import type { FeedReading } from '../../../src/core/document/feed.ts';
import type { Feeds } from '../../../src/ports/feeds.ts';

type Route = (request: IncomingMessage, response: ServerResponse) => void;
const send =
  (body: string | Uint8Array, headers: object = {}): Route =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'application/xml', ...headers }).end(body);
const status =
  (code: number, headers: object = {}): Route =>
  (_, response) =>
    response.writeHead(code, { ...headers }).end();

const rss = (items: string, head = ''): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${head}${items}</channel></rss>`;
const item = (n: number | string, more = ''): string =>
  `<item><title>Item ${n}</title><link>/items/${n}</link>${more}</item>`;
const german =
  '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>Grüße</title><item><title>Überfluß</title><link>/1</link></item></channel></rss>';

const routes: Readonly<Record<string, Route>> = {
  '/rss': send(rss(item(2) + item(1), '<ttl>120</ttl>'), {
    etag: '"1"',
    'last-modified': 'Sun, 29 Nov 2026 00:00:00 GMT',
  }),
  '/atom': send(
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/blog/"><title type="html">&lt;b&gt;Blog&lt;/b&gt;</title><entry><id>tag:2</id><title>Two</title><link rel="self" href="s"/><link href="two"/><updated>2026-01-02T00:00:00Z</updated></entry><entry xml:base="old/"><id>tag:1</id><title>One</title><link rel="alternate" href="one"/></entry></feed>',
  ),
  '/rdf': send(
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>R</title></channel><item rdf:about="http://x.example/1"><title>T</title><link>http://x.example/1</link></item></rdf:RDF>',
  ),
  '/json': send(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [{ id: 7, url: 'seven', title: 'Seven' }],
    }),
    { 'content-type': 'application/feed+json' },
  ),
  '/ampersand': send(rss('<item><title>A & B &nbsp; &foo;</title><link>/a?x=1&y=2</link></item>')),
  '/truncated': send(
    `${rss(item(2) + item(1))
      .split('<item>')
      .slice(0, 2)
      .join('<item>')}<item><title>Item 1</ti`,
  ),
  '/warned': send(`<br />Warning: mysql in line 3<br />${rss(item(1))}`),
  '/unclosed': send(rss('<item><title>Uno</title><link>/1</link><item><title>Dos</title><link>/2</link></item>')),
  '/unclosed-rdf': send(
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>R</title></channel><item><link>/1</link></item><item><link>/2</li',
  ),
  '/comma': send('{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","url":"/1"},]}'),
  '/zeros': send(rss('<item><title>A\0B</title><link>/1</link></item>')),
  '/atom-link': send(
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><item><link/><atom:link href="/1"/><guid isPermaLink="false">x</guid></item></channel></rss>',
  ),
  '/only-guid': send(rss('<item><title>T</title><guid isPermaLink="false">http://x.example/1</guid></item>')),
  '/recordings': send(
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><link rel="enclosure" href="a.mp3"/></entry><entry><id>2</id><link rel="enclosure" href="b.mp3"/><link rel="alternate" href="/2"/></entry></feed>',
  ),
  '/latin': send(iconv.encode(german, 'latin1')),
  '/latin-called-utf8': send(iconv.encode(german.replace('ISO-8859-1', 'utf-8'), 'latin1'), {
    'content-type': 'text/xml; charset=utf-8',
  }),
  '/utf8-called-latin': send(Buffer.from(german)),
  '/utf16': send(Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(german, 'utf-16le')])),
  '/nowhere': send(
    rss(
      '<item><title>No link</title></item><item><link>mailto:a@b.c</link></item><item><link>javascript:1</link></item>',
    ),
  ),
  '/empty': send(rss('')),
  '/page': send(
    '<!doctype html><title>Site</title><link rel="stylesheet" href="a.css"><link href="/rss?a=1&amp;b=2" type="application/rss+xml" rel="alternate">',
    { 'content-type': 'text/html' },
  ),
  '/plain-page': send('<!doctype html><p>hello', { 'content-type': 'text/html' }),
  '/nothing': send(''),
  '/huge': (_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'.repeat(50_000)), 1);
    response.on('close', () => clearInterval(timer));
  },
  '/bomb': send(gzipSync(Buffer.alloc(3_000_000, 'x')), { 'content-encoding': 'gzip' }),
  '/same': (request, response) => {
    const known = request.headers['if-none-match'] === '"9"' || request.headers['if-modified-since'] === 'then';
    response.writeHead(known ? 304 : 200).end(known ? undefined : rss(item(1)));
  },
  '/busy': status(429, { 'retry-after': '7200' }),
  '/busy-until': (_, response) =>
    void response.writeHead(503, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }).end(),
  '/busy-no-word': status(429),
  '/broken': status(500),
  '/gone': status(410),
  '/private': status(302, { location: 'http://10.0.0.1/feed' }),
  '/kept/rss': send(rss(item(1))),
  '/moved': status(301, { location: '/deeper/rss' }),
  '/deeper/rss': send(rss('<item><link>here</link></item>')),
  '/many': send(rss(Array.from({ length: 2_000 }, (_, n) => item(n, `<guid>g${n}</guid>`)).join(''))),
};

let server: Server;
let at: string;
let feeds: Feeds;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    asked.push(path);
    if (path === '/robots.txt')
      return response.end('User-agent: *\nDisallow: /kept/\nUser-agent: Footnote\nDisallow: /kept/\n');
    (routes[path] ?? status(404))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  at = `http://127.0.0.1:${port}`;
  feeds = createFeeds({ privateHosts: [`127.0.0.1:${port}`], bytes: 2_000_000 });
});

afterAll(async () => {
  await feeds.close();
  server.closeAllConnections();
  server.close();
});

type Read = Extract<FeedReading, { kind: 'read' }>;
const read = async (path: string): Promise<Read> => {
  const reading = await feeds.read(`${at}${path}`, {});
  if (reading.kind !== 'read') throw new Error(`It was ${reading.kind}.`);
  return reading;
};
const addresses = async (path: string) => (await read(path)).items.map(({ address }) => address.replace(at, ''));

describe('a feed', () => {
  it('is read in each of its kinds, the oldest item first, with its links whole', async () => {
    expect(await addresses('/rss')).toEqual(['/items/1', '/items/2']);
    expect(await addresses('/atom')).toEqual(['/blog/old/one', '/blog/two']);
    expect(await addresses('/rdf')).toEqual(['http://x.example/1']);
    expect(await addresses('/json')).toEqual(['/seven']);
    expect((await read('/atom')).title).toBe('Blog');
    expect(await addresses('/moved')).toEqual(['/deeper/here']);
  });

  it('tells what to send along next time, and how long it will not change', async () => {
    expect(await read('/rss')).toMatchObject({
      title: 'News',
      etag: '"1"',
      modified: 'Sun, 29 Nov 2026 00:00:00 GMT',
      pause: 7_200_000,
      left: 0,
    });
    expect(await feeds.read(`${at}/same`, { etag: '"9"' })).toEqual({ kind: 'unchanged' });
    expect(await feeds.read(`${at}/same`, { modified: 'then' })).toEqual({ kind: 'unchanged' });
    expect(await feeds.read(`${at}/same`, { etag: '"8"' })).toMatchObject({ kind: 'read' });
  });

  it('is read where it is broken: bare ampersands, an end that is missing, a warning before it', async () => {
    expect((await read('/ampersand')).items).toMatchObject([{ address: `${at}/a?x=1&y=2`, title: 'A & B &foo;' }]);
    expect(await addresses('/truncated')).toEqual(['/items/2']);
    expect(await addresses('/warned')).toEqual(['/items/1']);
    expect(await addresses('/unclosed')).toEqual(['/2', '/1']);
    expect(await addresses('/unclosed-rdf')).toEqual(['/1']);
    expect(await addresses('/comma')).toEqual(['/1']);
    expect(await addresses('/zeros')).toEqual(['/1']);
  });

  it.each(['/latin', '/latin-called-utf8', '/utf8-called-latin', '/utf16'])(
    'is read whatever charset it claims (%s)',
    async (path) => expect(await read(path)).toMatchObject({ title: 'Grüße', items: [{ title: 'Überfluß' }] }),
  );

  it('leads to articles, and not to their recordings', async () => {
    expect(await addresses('/atom-link')).toEqual(['/1']);
    expect(await addresses('/only-guid')).toEqual(['http://x.example/1']);
    expect(await read('/recordings')).toMatchObject({ items: [{ address: `${at}/2` }], left: 1 });
  });

  it('may be empty, and says how many items lead nowhere', async () => {
    expect(await read('/empty')).toMatchObject({ items: [], left: 0 });
    expect(await read('/nowhere')).toMatchObject({ items: [], left: 3 });
  });

  it('of two thousand items is read whole', async () => expect((await read('/many')).items).toHaveLength(2_000));

  it('is told from a page, whose own feeds are named', async () => {
    expect(await feeds.read(`${at}/page`, {})).toEqual({ kind: 'page', feeds: [`${at}/rss?a=1&b=2`] });
    for (const path of ['/plain-page', '/nothing'])
      await expect(feeds.read(`${at}${path}`, {})).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('is left for as long as its server asks', async () => {
    expect(await feeds.read(`${at}/busy`, {})).toEqual({ kind: 'later', pause: 7_200_000 });
    const until = await feeds.read(`${at}/busy-until`, {});
    expect(until.kind === 'later' && until.pause).toBeGreaterThan(3_500_000);
  });

  it.each([
    ['/busy-no-word', 'unreachable'],
    ['/broken', 'unreachable'],
    ['/gone', 'not-found'],
    ['/huge', 'too-large'],
    ['/bomb', 'too-large'],
    ['/private', 'forbidden'],
    ['/kept/rss', 'forbidden'],
  ])('fails in a sentence at %s (%s)', async (path, code) => {
    await expect(feeds.read(`${at}${path}`, {})).rejects.toMatchObject({ name: 'Failure', code });
  });

  it('is not even asked for where robots.txt keeps programs out, and robots.txt is asked for once', async () => {
    await expect(feeds.requireAllowed(`${at}/kept/page`)).rejects.toThrow(/robots\.txt/);
    await feeds.requireAllowed(`${at}/items/1`);
    expect(asked).not.toContain('/kept/rss');
    expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
  });

  it('is asked for again no sooner than its server wants', async () => {
    const slow = createServer((_request, response) => response.end('User-agent: *\nCrawl-delay: 0.2\n'));
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    const name = `127.0.0.1:${(slow.address() as AddressInfo).port}`;
    const patient = createFeeds({ privateHosts: [name] });
    const began = performance.now();
    const pages = ['1', '2', '3'].map((page) => patient.requireAllowed(`http://${name}/${page}`));
    await Promise.all(pages);
    expect(performance.now() - began).toBeGreaterThanOrEqual(390);
    await patient.close();
    slow.closeAllConnections();
    slow.close();
  });

  it('behind a private address is not visited', async () => {
    const strict = createFeeds();
    await expect(strict.read(`${at}/rss`, {})).rejects.toMatchObject({ code: 'forbidden' });
    await strict.close();
  });
});
