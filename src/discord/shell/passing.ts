import { z } from 'zod';
import type { Footnote, Preferences } from '../../footnote.ts';
import type { Log } from './log.ts';
import { createRecords } from './records.ts';
import { placeOf, placesOf, type Shards } from './shards.ts';

/** What is read for a question alone is kept so long, in milliseconds. */
const keptFor = 3_600_000;
const minute = 60_000;

/** Where it is noted when each library is to go. */
const name = 'passing';
const known = z.record(z.string(), z.number());
type Known = z.infer<typeof known>;

interface Keeping {
  readonly preferences: Preferences;
  readonly footnote: Pick<Footnote, 'removeCollection'>;
  readonly log: Log;
  readonly shards?: Shards | undefined;
}

/** Libraries of articles that were read for a question alone, which go after an hour. */
export interface Passing {
  /** To be called before anything is put into the library, so that nothing stays whenever the process ends. Rejects where it cannot be noted. */
  note(library: string, server: string, now: number): Promise<void>;
  /** Deletes what is due. */
  expire(now: number): Promise<void>;
}

export function createPassing({ preferences, footnote, log, shards }: Keeping): Passing {
  const change = createRecords(known, preferences);
  const without = async (before: Known, now: number): Promise<Known> => {
    const due = Object.keys(before).filter((library) => now >= (before[library] ?? 0));
    for (const library of due) await footnote.removeCollection(library);
    return due.length === 0 ? before : Object.fromEntries(Object.entries(before).filter(([id]) => !due.includes(id)));
  };
  return {
    note: (library, server, now) =>
      change(placeOf(name, server, shards), (before) => ({ ...before, [library]: now + keptFor })),
    async expire(now) {
      for (const place of placesOf(name, shards))
        await change(place, (before) => without(before, now)).catch((error: unknown) =>
          log.error(
            { error },
            'What was read for a question alone could not be deleted; it is tried again in a minute.',
          ),
        );
    },
  };
}

/** Deletes what is due: now, and every minute. */
export function keepPassing({ passing }: { readonly passing: Passing }): NodeJS.Timeout {
  void passing.expire(Date.now());
  const timer = setInterval(() => void passing.expire(Date.now()), minute);
  timer.unref();
  return timer;
}
