import { z } from 'zod';
import type { Conversations, Footnote, Preferences } from '../../footnote.ts';
import type { Log } from './log.ts';

/** What a server had is kept so long after the bot was put out of it, in days. */
export const daysAfterLeaving = 30;
const day = 24 * 3_600_000;

const known = z.record(z.string(), z.object({ left: z.number().optional(), channels: z.array(z.string()).optional() }));
type Known = z.infer<typeof known>;
const place = 'servers';

export interface Server {
  readonly id: string;
  readonly channels: readonly string[];
}

/** How many of each. */
interface Forgotten {
  readonly articles: number;
  readonly turns: number;
}

interface Keeping {
  readonly preferences: Preferences;
  readonly footnote: Pick<Footnote, 'removeCollection'>;
  readonly conversations: Pick<Conversations, 'forgetServer'>;
  readonly log: Log;
}

/** Which servers the bot is in, and since when it is no longer: what those had is deleted after a while. */
export interface Departures {
  /** The servers it is in, after a start; others that were known were left meanwhile. */
  present(servers: readonly string[], now: number): Promise<void>;
  came(server: string): Promise<void>;
  left(server: Server, now: number): Promise<void>;
  /** Deletes what a server has at once, while the bot is in it; gives how much that was. */
  forget(server: Server): Promise<Forgotten>;
  /** Deletes what is due. */
  expire(now: number): Promise<void>;
}

/** One change after the other, each kept when it is done. */
export function createDepartures(keeping: Keeping): Departures {
  const { preferences, log } = keeping;
  let last: Promise<void> = Promise.resolve();
  const change = (how: (before: Known) => Known | Promise<Known>): Promise<void> => {
    last = last
      .then(async () => {
        const read = known.safeParse(await preferences.get(place));
        const before = read.success ? read.data : {};
        const after = await how(before);
        if (after !== before) await preferences.put(place, after);
      })
      .catch((error: unknown) => log.error({ error }, 'Servers that come and go could not be noted.'));
    return last;
  };
  return {
    present: (servers, now) =>
      change((before) => ({
        ...Object.fromEntries(Object.entries(before).map(([id, { left = now, ...rest }]) => [id, { ...rest, left }])),
        ...Object.fromEntries(servers.map((id) => [id, {}])),
      })),
    came: (server) => change((before) => ({ ...before, [server]: {} })),
    left: ({ id, channels }, now) => change((before) => ({ ...before, [id]: { left: now, channels: [...channels] } })),
    forget: (server) => forget(server, keeping),
    expire: (now) =>
      change(async (before) => {
        const due = Object.entries(before).filter(([, { left = now }]) => now - left >= daysAfterLeaving * day);
        for (const [id, { channels = [] }] of due) {
          const gone = await forget({ id, channels }, keeping);
          log.info({ server: id, ...gone }, 'What a server had was deleted: Footnote was put out of it long ago.');
        }
        const gone = new Set(due.map(([id]) => id));
        return due.length === 0 ? before : Object.fromEntries(Object.entries(before).filter(([id]) => !gone.has(id)));
      }),
  };
}

async function forget({ id, channels }: Server, { footnote, conversations }: Keeping): Promise<Forgotten> {
  const articles = await footnote.removeCollection(id);
  const turns = await conversations.forgetServer(id, channels);
  return { articles, turns };
}
