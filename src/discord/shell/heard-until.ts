import { z } from 'zod';
import type { Preferences } from '../../footnote.ts';
import type { Keep } from './keeping.ts';
import { placeOfShard, type Shards, shardOf } from './shards.ts';

/** Until when the bot has heard what was said, in milliseconds since 1970: what was said after that is caught up with. */
export interface HeardUntil {
  /** What was noted last of the shard that hears of a server; undefined where nothing was. */
  before(server: string): number | undefined;
  /** All of these have heard everything until now. */
  note(shards: readonly number[], now: number): Promise<void>;
}

const whole: Shards = { ids: [0], count: 1 };
/** Where it is noted of each shard. */
const name = 'heard';
const notKept = 'Until then nothing that is said while Footnote is away is answered when it is back.';

interface Keeping {
  readonly preferences: Preferences;
  readonly shards?: Shards | undefined;
  readonly keep: Keep;
}

/** To be asked for before the bot listens. @throws Failure */
export async function readHeardUntil({ preferences, shards = whole, keep }: Keeping): Promise<HeardUntil> {
  const noted = await Promise.all(
    shards.ids.map(async (id) => {
      const read = z.number().safeParse(await preferences.get(placeOfShard(name, id, shards)));
      return [id, read.data] as const;
    }),
  );
  const before = new Map(noted);
  return {
    before: (server) => before.get(shardOf(server, shards)),
    note: (ids, now) =>
      keep(() => Promise.all(ids.map((id) => preferences.put(placeOfShard(name, id, shards), now))), notKept),
  };
}
