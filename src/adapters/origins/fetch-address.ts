import { isIP } from 'node:net';
import type { Agent, Response } from 'undici';
import type { Origin } from '../../core/document/article.ts';
import { Failure } from '../../core/failure.ts';
import { type DocumentKind, labelsOf, type RawDocument } from '../../ports/documents.ts';
import { isPublic, lookUpPublic, refusal } from './public-address.ts';

export interface WebLimits {
  /** Bytes of a page, unpacked. */
  readonly bytes: number;
  /** Milliseconds for all of it, redirects included. */
  readonly timeout: number;
  readonly redirects: number;
  /** Hosts with port on a private network that may be visited all the same; for tests alone. */
  readonly privateHosts: readonly string[];
}

/** The kinds of documents there are; asked for when they matter. */
export type Kinds = () => Promise<readonly DocumentKind[]>;

export const webLimits: WebLimits = { bytes: 10_000_000, timeout: 20_000, redirects: 5, privateHosts: [] };

interface Visiting {
  readonly fetch: typeof import('undici').fetch;
  readonly toPublic: Agent;
  readonly toAny: Agent;
}

let loading: Promise<Visiting> | undefined;

/** Loaded with the first address: it takes about a tenth of a second, and most commands visit none. */
const visiting = (): Promise<Visiting> => {
  loading ??= import('undici').then(({ Agent, fetch }) => ({
    fetch,
    toPublic: new Agent({ connect: { lookup: lookUpPublic as never, timeout: 10_000 } }),
    toAny: new Agent(),
  }));
  return loading;
};

/** Pages rather than what else an address may give; any other kind is taken as well. */
const headers = {
  'user-agent': 'Footnote/0.1 (reads single articles that people ask about)',
  accept: 'text/html,application/xhtml+xml,application/pdf,text/plain,text/markdown;q=0.9,*/*;q=0.5',
  'accept-language': 'en,*;q=0.5',
};

/**
 * An address as it is kept: http or https, without the part after "#".
 * @throws Failure `forbidden`
 */
export function webAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Failure(
      'forbidden',
      `${text} is not a web address that Footnote visits. Give one that begins with http:// or https://.`,
    );
  if (url.username !== '' || url.password !== '')
    throw new Failure('forbidden', 'The address holds a user name or password. Give it without them.');
  url.hash = '';
  return url.href;
}

/** Names are checked when they are connected to; an IP address in the address itself, here. */
function agentFor(url: URL, limits: WebLimits, { toPublic, toAny }: Visiting): Agent {
  if (limits.privateHosts.includes(url.host)) return toAny;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isPublic(host)) throw refusal(url.host);
  return toPublic;
}

/** The reply at the end of redirects, each of which is checked. @throws Failure `forbidden`, `unreachable` */
export async function follow(
  address: string,
  limits: WebLimits,
  more: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const agents = await visiting();
  const signal = AbortSignal.timeout(limits.timeout);
  let next = webAddress(address);
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const url = new URL(next);
    const response = await agents.fetch(url, {
      headers: { ...headers, ...more },
      redirect: 'manual',
      signal,
      dispatcher: agentFor(url, limits, agents),
    });
    const target = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || response.status === 304 || target === null) return response;
    await response.body?.cancel();
    next = webAddress(URL.canParse(target, next) ? new URL(target, next).href : target);
  }
  throw new Failure(
    'unreachable',
    `${address} redirects more than ${limits.redirects} times. Give the address it ends at.`,
  );
}

/** @throws Failure where the server gives no document */
export function refuseStatus(address: string, status: number): void {
  if (status === 404 || status === 410)
    throw new Failure('not-found', `${address} is not there (the server answered ${status}). Check the address.`);
  if (status === 401 || status === 402 || status === 403 || status === 407) {
    throw new Failure(
      'unreadable',
      `${address} asks for a login or does not admit programs (${status}). Save the article to a file and add that.`,
    );
  }
  if (status < 200 || status > 299)
    throw new Failure('unreachable', `${address} cannot be read now (the server answered ${status}). Try again later.`);
}

/** Types that hold no article, where no kind of document claims them. */
const unreadable = /^(?:image|audio|video|font)\/|^application\/(?:json|zip|gzip|x-tar|javascript|x-msdownload)$/;

async function refuseType(address: string, type: string, kinds: Kinds): Promise<void> {
  if (!unreadable.test(type)) return;
  const known = await kinds();
  if (known.some(({ mediaTypes }) => mediaTypes.includes(type))) return;
  throw new Failure(
    'unsupported',
    `${address} leads to ${type}, which Footnote does not read. It reads ${labelsOf(known)}.`,
  );
}

/** @throws Failure `too-large` */
export async function readBody(response: Response, address: string, most: number): Promise<Uint8Array> {
  const tooLarge = new Failure(
    'too-large',
    `${address} is larger than ${most / 1_000_000} MB, the most that Footnote fetches. Give a smaller document.`,
  );
  if (Number(response.headers.get('content-length') ?? 0) > most) {
    await response.body?.cancel();
    throw tooLarge;
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > most) throw tooLarge;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/**
 * The document behind an address, within limits of size, time, redirects and type; never from a private network.
 * @throws Failure `not-found`, `unreadable`, `unsupported`, `too-large`, `forbidden`, `unreachable`
 */
export async function fetchAddress(origin: Origin, kinds: Kinds, limits: WebLimits): Promise<RawDocument> {
  const address = origin.location;
  try {
    const response = await follow(address, limits);
    refuseStatus(address, response.status);
    const [type = '', ...parameters] = (response.headers.get('content-type') ?? '')
      .toLowerCase()
      .split(';')
      .map((part) => part.trim());
    await refuseType(address, type, kinds);
    const charset = parameters
      .find((part) => part.startsWith('charset='))
      ?.slice(8)
      .replace(/["']/g, '');
    const bytes = await readBody(response, address, limits.bytes);
    return { bytes, origin, ...(type ? { mediaType: type } : {}), ...(charset ? { charset } : {}) };
  } catch (error) {
    throw asFailure(error, address, limits);
  }
}

/** What went wrong on the way, as a sentence. */
export function asFailure(error: unknown, address: string, limits: WebLimits): Failure {
  const causes = [error, error instanceof Error ? error.cause : undefined];
  const known = causes.find((cause) => cause instanceof Failure);
  if (known) return known;
  const codes = causes.map((cause) => (cause instanceof Error && 'code' in cause ? String(cause.code) : '')).join(' ');
  const names = causes.map((cause) => (cause instanceof Error ? cause.name : '')).join(' ');
  if (/Timeout|UND_ERR_CONNECT_TIMEOUT/i.test(`${names} ${codes}`)) {
    return new Failure(
      'unreachable',
      `${address} did not answer within ${limits.timeout / 1_000} seconds. Try again later.`,
      { cause: error },
    );
  }
  if (/ENOTFOUND|EAI_AGAIN/.test(codes))
    return new Failure('unreachable', `There is no server behind ${address}. Check the address.`, { cause: error });
  if (/CERT|SSL|TLS/i.test(codes))
    return new Failure('unreachable', `${address} has no valid certificate, so that what it sends cannot be trusted.`, {
      cause: error,
    });
  return new Failure('unreachable', `${address} cannot be reached. Check the address, or try again later.`, {
    cause: error,
  });
}
