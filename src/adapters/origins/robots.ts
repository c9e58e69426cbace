import { LRUCache } from 'lru-cache';
import robotsPackage, { type Robot } from 'robots-parser';
import { Failure } from '../../core/failure.ts';
import { follow, readBody, type WebLimits } from './fetch-address.ts';

// Its types describe a module that it is not.
const robotsParser = robotsPackage as unknown as (address: string, text: string) => Robot;

const agent = 'Footnote';
const day = 86_400_000;
/** Bytes; the rest is not looked at. */
const largest = 500_000;

export interface Robots {
  /** @throws Failure `forbidden` where the address' server keeps programs out, `unreachable` where it cannot say */
  require(address: string): Promise<void>;
}

/** What servers keep programs from, asked once a day. https://www.rfc-editor.org/rfc/rfc9309 */
export function createRobots(limits: WebLimits): Robots {
  const rules = new LRUCache<string, Robot>({ max: 1_000, ttl: day });
  return {
    async require(address) {
      const { origin } = new URL(address);
      const known = rules.get(origin) ?? (await rulesAt(origin, limits));
      rules.set(origin, known, { noUpdateTTL: true });
      if (known.isDisallowed(address, agent))
        throw new Failure('forbidden', `${address} asks programs not to read it (robots.txt). Footnote keeps to that.`);
    },
  };
}

async function rulesAt(origin: string, limits: WebLimits): Promise<Robot> {
  const address = `${origin}/robots.txt`;
  const response = await follow(address, limits, AbortSignal.timeout(limits.timeout));
  if (response.status === 200)
    return robotsParser(address, Buffer.from(await readBody(response, address, largest)).toString());
  await response.body?.cancel();
  if (response.status >= 500 || response.status === 429)
    throw new Failure(
      'unreachable',
      `${address} cannot be read now (the server answered ${response.status}). Try again later.`,
    );
  return robotsParser(address, '');
}
