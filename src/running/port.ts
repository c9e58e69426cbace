import { createServer } from 'node:net';
import { notListening, type Place } from '../config/listening.ts';

/** Milliseconds whoever listens has to say who it is. */
const patience = 2_000;

/** Such as stand for all addresses of a machine. */
const anyHost: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/**
 * Whether something of Footnote's could listen there.
 * @param isOurs tells it by what it answers to a request for an address that nobody has
 * @returns "free", or "ours" where it does so already
 * @throws Failure `configuration` where it cannot
 */
export async function requirePort(
  place: Place,
  isOurs: (answer: string) => boolean | Promise<boolean>,
): Promise<'free' | 'ours'> {
  const cause = await listenAt(place);
  if (cause === undefined) return 'free';
  if (cause.code === 'EADDRINUSE' && (await isOurs(await answerAt(place)))) return 'ours';
  throw notListening(cause, place);
}

const listenAt = ({ host, port }: Place): Promise<NodeJS.ErrnoException | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (cause) => resolve(cause));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });

async function answerAt({ host, port }: Place): Promise<string> {
  const reached = anyHost[host] ?? host;
  const address = `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}/whoever-listens`;
  try {
    return await (await fetch(address, { signal: AbortSignal.timeout(patience), redirect: 'manual' })).text();
  } catch {
    return '';
  }
}
