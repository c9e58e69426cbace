import dns from 'node:dns';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formats } from '../../../src/adapters/documents/formats/index.ts';

import { isPublic } from '../../../src/adapters/origins/public-address.ts';
import { createReader } from '../../../src/adapters/origins/read-origin.ts';

const page = '<html><body><p>The bridge over the Orle was opened on Monday.</p></body></html>';
const to = (location: string) => (_: IncomingMessage, response: ServerResponse) =>
  response.writeHead(302, { location }).end();
const status = (code: number) => (_: IncomingMessage, response: ServerResponse) => response.writeHead(code).end();
const send =
  (type: string, body: string | Uint8Array, headers: object = {}) =>
  (_: IncomingMessage, response: ServerResponse) =>
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);

const routes: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/article': send('Text/HTML; charset="windows-1252"', page),
  '/moved': to('/article'),
  '/loop': to('/loop'),
  '/to-metadata': to('http://169.254.169.254/latest/meta-data/'),
  '/to-localhost': to('http://localhost:8080/'),
  '/to-name': to('http://rebind.example/'),
  '/to-file': to('file:///etc/passwd'),
  '/large': send('text/html', 'x'.repeat(20_000)),
  '/endless': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    const timer = setInterval(() => response.write('x'.repeat(4_000)), 1);
    response.on('close', () => clearInterval(timer));
  },
  '/bomb': send('text/html', gzipSync(Buffer.alloc(5_000_000, 'x')), { 'content-encoding': 'gzip' }),
  '/slow': () => undefined,
  '/picture': send('image/png', 'P'),
  '/gone': status(410),
  '/login': status(401),
  '/broken': status(503),
  '/agent': (request, response) => response.end(request.headers['user-agent']),
};

/** What names stand for, at one looking up after the other. */
const names = new Map<string, string[][]>();
const { lookup } = dns;

/** In place of Node's, for whoever imported it already too. */
function lookUpWith(look: unknown): void {
  Object.assign(dns, { lookup: look });
  syncBuiltinESMExports();
}

beforeAll(() =>
  lookUpWith((host: string, options: object, done: (error: Error | null, found: object) => void) => {
    const found = names.get(host)?.shift();
    if (!found) return lookup(host, options, done as never);
    const addresses = found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    process.nextTick(done, null, addresses);
  }),
);
afterAll(() => lookUpWith(lookup));

const kinds = async () => formats;
let server: Server;
/** What the server was asked for. */
const served: string[] = [];
let host = '';
const reader = () => createReader(kinds, { web: { bytes: 10_000, timeout: 800, privateHosts: [host] } });
const bytes = async (location: string, from = reader()) => {
  const [origin] = await from.origins(location);
  if (!origin) throw new Error('no origin');
  return from.bytes(origin);
};
const port = () => host.split(':')[1];
const at = (path: string) => `http://${host}${path}`;

beforeAll(async () => {
  server = createServer((request, response) => {
    served.push(request.url ?? '');
    (routes[request.url ?? ''] ?? status(404))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

beforeEach(() => {
  served.length = 0;
});

describe('an address', () => {
  it('gives the bytes behind it, with the type and encoding that the server names', async () => {
    const raw = await bytes(at('/article#top'));
    expect(Buffer.from(raw.bytes).toString()).toBe(page);
    expect(raw).toMatchObject({
      origin: { kind: 'url', location: at('/article'), name: at('/article') },
      mediaType: 'text/html',
      charset: 'windows-1252',
    });
  });

  it('gives a plain text as it is, up to a limit', async () => {
    const [origin] = await reader().origins(at('/article'));
    if (!origin) throw new Error('no origin');
    expect(await reader().text(origin, 10_000)).toBe(page);
    await expect(reader().text(origin, 3)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('is followed where it redirects, and asked for politely', async () => {
    expect(Buffer.from((await bytes(at('/moved'))).bytes).toString()).toBe(page);
    expect(Buffer.from((await bytes(at('/agent'))).bytes).toString()).toMatch(/^Footnote\//);
  });

  it.each([
    ['/nowhere', 'not-found', '404'],
    ['/gone', 'not-found', '410'],
    ['/login', 'unreadable', 'asks for a login'],
    ['/broken', 'unreachable', '503'],
    ['/loop', 'unreachable', 'redirects more than 5 times'],
    ['/slow', 'unreachable', 'did not answer within 0.8 seconds'],
    ['/picture', 'unsupported', 'image/png'],
    ['/large', 'too-large', 'larger than'],
    ['/endless', 'too-large', 'larger than'],
    ['/bomb', 'too-large', 'larger than'],
    ['/to-metadata', 'forbidden', '169.254.169.254 is not on the public web'],
    ['/to-localhost', 'forbidden', 'localhost is not on the public web'],
    ['/to-file', 'forbidden', 'http:// or https://'],
  ])('%s is refused as %s', async (path, code, words) => {
    await expect(bytes(at(path))).rejects.toMatchObject({
      name: 'Failure',
      code,
      message: expect.stringContaining(words),
    });
  });
});

describe('an address that is not of the public web', () => {
  it.each([
    'http://localhost/',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://127.1/',
    'http://１２７.0.0.1/',
    'http://2852039166/latest/meta-data/',
    'http://0251.0376.0251.0376/latest/meta-data/',
    'http://[::ffff:169.254.169.254]/latest/meta-data/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://0/',
    'http://10.1.2.3/',
    'http://192.168.0.1:8080/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[64:ff9b::7f00:1]/',
    'ftp://example.org/a.txt',
    'file:///etc/passwd',
    'http://user:secret@example.org/',
  ])('%s is not visited', async (address) => {
    await expect(bytes(address, createReader(kinds))).rejects.toMatchObject({ name: 'Failure', code: 'forbidden' });
  });

  it('a server on loopback is not visited without the allowance for tests', async () => {
    await expect(bytes(at('/article'), createReader(kinds))).rejects.toMatchObject({ code: 'forbidden' });
  });

  it.each([
    ['one private address', ['127.0.0.1']],
    ['a private address among public ones', ['93.184.216.34', '169.254.169.254']],
    ['an IPv6 form of a private address', ['::ffff:127.0.0.1']],
  ])('a name is not visited that stands for %s', async (_, addresses) => {
    names.set('rebind.example', [addresses]);
    await expect(bytes(`http://rebind.example:${port()}/article`, createReader(kinds))).rejects.toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('rebind.example is not on the public web'),
    });
    expect(served).toEqual([]);
  });

  it('is looked up once for each connection: a name cannot change between the check and the visit', async () => {
    names.set('rebind.example', [['127.0.0.1'], ['93.184.216.34']]);
    await expect(bytes(`http://rebind.example:${port()}/article`, createReader(kinds))).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(names.get('rebind.example')).toHaveLength(1);
    expect(served).toEqual([]);
  });

  it('is not visited by way of a redirect to a name that stands for one', async () => {
    names.set('rebind.example', [['10.0.0.8']]);
    await expect(bytes(at('/to-name'))).rejects.toMatchObject({ code: 'forbidden' });
    expect(served).toEqual(['/to-name']);
  });

  it('is told from one that is by its number', () => {
    expect(['1.1.1.1', '93.184.216.34', '2606:4700::1111'].map(isPublic)).toEqual([true, true, true]);
    expect(['172.20.0.1', '224.0.0.1', '::', '2002:7f00:1::', '2001:db8::1', 'localhost'].some(isPublic)).toBe(false);
  });
});
