import type { Client } from 'pg';
import type { Failure } from '../../../core/failure.ts';
import { claimOne, keysHeld, pause } from './lease.ts';
import { lockClass, locks, type Shards, wishesOf } from './locks.ts';
import type { PostgresOptions } from './postgres.ts';
import { postgresFailure } from './postgres-failure.ts';
import { createSession, type Session } from './session.ts';

/** Ends being a shard. */
type GiveBack = () => Promise<void>;

interface SpareOptions extends PostgresOptions {
  /** Those of this process; the others may become its own for a while. */
  readonly shards: Shards;
  /** All are given back when it is aborted. */
  readonly signal: AbortSignal;
  /** The shard is this process's from now on, until it is lost. Undefined where it cannot be it. Never rejects. */
  take(id: number, lost: AbortSignal): Promise<GiveBack | undefined>;
}

/** Milliseconds between two looks at who is what. */
const betweenLooks = 1_000;
/** A shard that was nobody's at so many looks is free: whoever it belongs to has the time to come back. */
const looksUntilFree = 3;
/** So many looks more where it could not be taken. */
const looksAfterFailure = 30;

/**
 * Is the shards that nobody is, one after the other, each until a process waits for it that has it among its own. Resolves when the
 * signal is aborted and all are given back, or with a Failure when the connection was lost: another process may have them then.
 * @throws Failure where the database cannot be reached
 */
export async function keepSpareShards(options: SpareOptions): Promise<Failure | undefined> {
  const session = createSession(options.connection);
  const lost = new AbortController();
  void session.lost.then((failure) => lost.abort(failure));
  try {
    await session.connect();
    session.watch();
    return await Promise.race([session.lost, lookAfter(session, { ...options, lost: lost.signal })]);
  } catch (error) {
    throw postgresFailure(error, session.address);
  } finally {
    await session.close();
  }
}

async function lookAfter(
  { client }: Session,
  { shards, signal, take, lost }: SpareOptions & { readonly lost: AbortSignal },
): Promise<undefined> {
  const spares = createSpares(client, (id) => take(id, lost));
  const count = createCount(shards);
  while (!signal.aborted) {
    const { held, wanted } = await seen(client, shards.count);
    for (const id of spares.ids()) if (wanted.has(id)) void spares.giveBack(id);
    const free = count.look((id) => !held.has(id) && !wanted.has(id));
    // One at a time: where several processes look, the shards of one that is gone are shared among them.
    if (free !== undefined && !spares.isTaking()) {
      const isTaken = await spares.take(free, () => count.putOff(free));
      if (!isTaken) count.putOff(free, 0);
    }
    await pause(betweenLooks, signal);
  }
  await Promise.all(spares.ids().map(spares.giveBack));
  return undefined;
}

/** Shards that a process is, and those that one waits for. */
async function seen(client: Client, count: number) {
  const firstWish = wishesOf({ ids: [0], count })[0] ?? 0;
  const idsFrom = async (from: number): Promise<ReadonlySet<number>> =>
    new Set((await keysHeld(client, { from, to: from + count - 1 })).map((key) => key - from));
  return { held: await idsFrom(locks.firstShard), wanted: await idsFrom(firstWish) };
}

/** At how many looks, one after the other, a shard was nobody's. */
function createCount({ ids, count }: Shards) {
  const others = Array.from({ length: count }, (_, id) => id).filter((id) => !ids.includes(id));
  const looks = new Map<number, number>();
  return {
    /** Gives one that is free, if there is any. */
    look(isNobodys: (id: number) => boolean): number | undefined {
      for (const id of others) {
        const before = looks.get(id) ?? 0;
        looks.set(id, isNobodys(id) ? before + 1 : Math.min(0, before));
      }
      return others.find((id) => (looks.get(id) ?? 0) >= looksUntilFree);
    },
    putOff: (id: number, by = looksAfterFailure) => void looks.set(id, -by),
  };
}

interface Spare {
  readonly taking: Promise<GiveBack | undefined>;
  giving?: Promise<void>;
}

/** What this process is beside its own; a connection that is lost meanwhile is told by the session. */
function createSpares(client: Client, take: (id: number) => Promise<GiveBack | undefined>) {
  const spares = new Map<number, Spare>();
  let inTaking = 0;
  const unlock = (id: number) =>
    client.query('SELECT pg_advisory_unlock($1, $2)', [lockClass, locks.firstShard + id]).catch(() => undefined);
  const giveBack = async (id: number): Promise<void> => {
    const spare = spares.get(id);
    if (!spare) return;
    spare.giving ??= (async () => {
      await (await spare.taking)?.();
      await unlock(id);
      spares.delete(id);
    })();
    await spare.giving;
  };
  return {
    ids: () => [...spares.keys()],
    isTaking: () => inTaking > 0,
    giveBack,
    /** Whether it is this process's; `failed` where it could not become it after all. */
    async take(id: number, failed: () => void): Promise<boolean> {
      if (!(await claimOne(client, { key: locks.firstShard + id }))) return false;
      inTaking += 1;
      const taking = take(id).finally(() => {
        inTaking -= 1;
      });
      spares.set(id, { taking });
      void taking.then((end) => {
        if (end) return;
        failed();
        void giveBack(id);
      });
      return true;
    },
  };
}
