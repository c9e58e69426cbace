import { z } from 'zod';
import type { Conversations, Footnote, Preferences } from '../../footnote.ts';
import type { Log } from './log.ts';
import { createRecords } from './records.ts';
import { placeOf, placesOf, type Shards } from './shards.ts';

/** What a server had is kept so long after the bot was put out of it, in days. */
export const daysAfterLeaving = 30;
const day = 24 * 3_600_000;

const known = z.record(z.string(), z.object({ left: z.number().optional(), channels: z.array(z.string()).optional() }));
type Known = z.infer<typeof known>;

/** Where the servers are noted of which a process hears. */
const name = 'servers';

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
  readonly shards?: Shards | undefined;
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

export function createDepartures(keeping: Keeping): Departures {
  const { preferences, log, shards } = keeping;
  const changeRecords = createRecords(known, preferences);
  const change: typeof changeRecords = (place, how) =>
    changeRecords(place, how).catch((error: unknown) =>
      log.error({ error }, 'Servers that come and go could not be noted.'),
    );
  const everywhere = async (how: (before: Known, place: string) => Known | Promise<Known>): Promise<void> => {
    await Promise.all(placesOf(name, shards).map((place) => change(place, (before) => how(before, place))));
  };
  return {
    present: (servers, now) =>
      everywhere((before, place) => ({
        ...Object.fromEntries(Object.entries(before).map(([id, { left = now, ...rest }]) => [id, { ...rest, left }])),
        ...Object.fromEntries(servers.filter((id) => placeOf(name, id, shards) === place).map((id) => [id, {}])),
      })),
    came: (server) => change(placeOf(name, server, shards), (before) => ({ ...before, [server]: {} })),
    left: ({ id, channels }, now) =>
      change(placeOf(name, id, shards), (before) => ({ ...before, [id]: { left: now, channels: [...channels] } })),
    forget: (server) => forget(server, keeping),
    expire: (now) =>
      everywhere(async (before) => {
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
