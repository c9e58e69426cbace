import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPublic } from '../../src/adapters/public-address.ts';
import { createReader } from '../../src/adapters/read-origin.ts';

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

let server: Server;
let host = '';
const reader = () => createReader({ web: { bytes: 10_000, timeout: 800, privateHosts: [host] } });
const bytes = async (location: string, from = reader()) => {
  const [origin] = await from.origins(location);
  if (!origin) throw new Error('no origin');
  return from.bytes(origin);
};
const at = (path: string) => `http://${host}${path}`;

beforeAll(async () => {
  server = createServer((request, response) => (routes[request.url ?? ''] ?? status(404))(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
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
    await expect(bytes(address, createReader())).rejects.toMatchObject({ name: 'Failure', code: 'forbidden' });
  });

  it('a server on loopback is not visited without the allowance for tests', async () => {
    await expect(bytes(at('/article'), createReader())).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is told from one that is by its number', () => {
    expect(['1.1.1.1', '93.184.216.34', '2606:4700::1111'].map(isPublic)).toEqual([true, true, true]);
    expect(['172.20.0.1', '224.0.0.1', '::', '2002:7f00:1::', '2001:db8::1', 'localhost'].some(isPublic)).toBe(false);
  });
});
