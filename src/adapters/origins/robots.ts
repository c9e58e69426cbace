import { setTimeout as sleep } from 'node:timers/promises';
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

/** Milliseconds: a longer pause between two requests (Crawl-delay) is kept as this one. */
const longestPause = 30_000;

export interface Robots {
  /**
   * Resolves once the address may be read: at once, or when the pause is over that its server asks for between two requests.
   * @throws Failure `forbidden` where the address' server keeps programs out, `unreachable` where it cannot say
   */
  require(address: string): Promise<void>;
}

/** What servers keep programs from, asked once a day. https://www.rfc-editor.org/rfc/rfc9309 */
export function createRobots(limits: WebLimits): Robots {
  const rules = new LRUCache<string, Robot>({ max: 1_000, ttl: day });
  /** By origin, when it may be asked again, in milliseconds of this process. */
  const free = new LRUCache<string, number>({ max: 1_000 });
  const pauseOf = async (origin: string, robot: Robot): Promise<void> => {
    const pause = Math.min(longestPause, 1_000 * (robot.getCrawlDelay(agent) ?? 0));
    if (!(pause > 0)) return;
    const now = performance.now();
    const at = Math.max(now, free.get(origin) ?? 0);
    free.set(origin, at + pause);
    await sleep(at - now);
  };
  return {
    async require(address) {
      const { origin } = new URL(address);
      const known = rules.get(origin) ?? (await rulesAt(origin, limits));
      rules.set(origin, known, { noUpdateTTL: true });
      if (known.isDisallowed(address, agent))
        throw new Failure('forbidden', `${address} asks programs not to read it (robots.txt). Footnote keeps to that.`);
      await pauseOf(origin, known);
    },
  };
}

async function rulesAt(origin: string, limits: WebLimits): Promise<Robot> {
  const address = `${origin}/robots.txt`;
  const response = await follow(address, limits);
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
