import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgresMemory } from '../../../src/adapters/conversations/postgres.ts';
import { holdLease, type Lease } from '../../../src/adapters/databases/postgres/lease.ts';
import { claimsOf, wishesOf } from '../../../src/adapters/databases/postgres/locks.ts';
import { connectPostgres } from '../../../src/adapters/databases/postgres/postgres.ts';
import { keepSpareShards } from '../../../src/adapters/databases/postgres/spare-shards.ts';
import { cutConnections, type PostgresServer, startPostgres } from '../../doubles/postgres-server.ts';

let server: PostgresServer;
let url: string;
beforeAll(async () => {
  server = await startPostgres();
  url = await server.database('lease');
});
afterAll(() => server.close());

const never = new AbortController().signal;

/** Of a bot with two shards, unless it is told. */
const lease = (ids?: readonly number[], { count = 2, signal = never, onWaiting = () => {} } = {}) =>
  holdLease({
    connection: { connectionString: url },
    claims: claimsOf(ids && { ids, count }),
    wishes: ids ? wishesOf({ ids, count }) : [],
    signal,
    onWaiting,
  });

/** Undefined where it would have to wait. */
async function leaseNow(ids?: readonly number[], count?: number): Promise<Lease | undefined> {
  const told = new AbortController();
  return lease(ids, { ...(count ? { count } : {}), signal: told.signal, onWaiting: () => told.abort() });
}

const endOthers = () => cutConnections(url);

describe('the right to be the bot, or some of its shards', () => {
  it('is one process’s at a time, shard by shard', async () => {
    const first = await lease([0]);
    expect(await leaseNow([0])).toBeUndefined();
    expect(await leaseNow([1, 0]), 'all or none').toBeUndefined();
    expect(await leaseNow(), 'the whole bot').toBeUndefined();
    expect(await leaseNow([2], 3), 'of another number of shards').toBeUndefined();
    const second = await leaseNow([1]);
    expect(second).toBeDefined();
    await Promise.all([first?.release(), second?.release()]);
    const whole = await leaseNow();
    expect(whole).toBeDefined();
    expect(await leaseNow([1])).toBeUndefined();
    await whole?.release();
  });

  it('is lost with the connection, and had by who waits within seconds', async () => {
    const first = await lease([0]);
    let waits: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      waits = resolve;
    });
    const second = lease([0], { onWaiting: () => waits() });
    await waiting;
    const started = performance.now();
    // Both lose their connection: who holds is told, who waits fails, and would be started again.
    const failed = expect(second).rejects.toMatchObject({ code: 'library-unreachable' });
    await endOthers();
    expect(await first?.lost).toMatchObject({ code: 'library-unreachable' });
    await failed;
    const third = await lease([0]);
    expect(performance.now() - started).toBeLessThan(10_000);
    await third?.release();
  });

  it('is lost where the server is away', async () => {
    const first = await lease();
    await server.restart();
    expect(await first?.lost).toMatchObject({ message: expect.stringContaining('the right to answer') });
    await first?.release();
  });
});

it('a question waits for a connection while all are in use, longer than one may take to be made', async () => {
  const postgres = connectPostgres({ connection: { connectionString: url }, connections: 1 });
  const long = postgres.rows('SELECT pg_sleep(11)');
  expect(await postgres.rows('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await long;
  await postgres.close();
}, 60_000);

describe('a shard that is nobody’s', () => {
  /** What a process is beside its own, of a bot with three shards. */
  function sparing(ids: readonly number[]) {
    const is = new Set<number>();
    const told = new AbortController();
    const done = keepSpareShards({
      connection: { connectionString: url },
      shards: { ids, count: 3 },
      signal: told.signal,
      async take(id) {
        is.add(id);
        return async () => void is.delete(id);
      },
    });
    const end = async () => {
      told.abort();
      await done;
    };
    return { is, end, done };
  }

  it('is another process’s, one process’s alone, until its own waits for it', async () => {
    const first = await lease([0], { count: 3 });
    const second = await lease([1], { count: 3 });
    const third = await lease([2], { count: 3 });
    const [one, two] = [sparing([0]), sparing([1])];
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect([...one.is, ...two.is], 'none is free').toEqual([]);
    const begun = performance.now();
    await third?.release();
    await expect.poll(() => [...one.is, ...two.is], { timeout: 10_000 }).toEqual([2]);
    await expect(leaseNow([2], 4), 'of another number of shards').resolves.toBeUndefined();
    const back = await lease([2], { count: 3 });
    expect([...one.is, ...two.is]).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(10_000);
    await Promise.all([two.end(), second?.release(), back?.release()]);
    await expect.poll(() => [...one.is].sort(), { timeout: 15_000 }).toEqual([1, 2]);
    await one.end();
    expect([...one.is]).toEqual([]);
    const all = await lease([1, 2], { count: 3 });
    expect(all, 'nothing is held any more').toBeDefined();
    await Promise.all([first?.release(), all?.release()]);
  });

  it('is given back where it could not be taken, and the process goes on', async () => {
    const told = new AbortController();
    const tries: number[] = [];
    const done = keepSpareShards({
      connection: { connectionString: url },
      shards: { ids: [0], count: 2 },
      signal: told.signal,
      take: async (id) => void tries.push(id),
    });
    await expect.poll(() => tries, { timeout: 10_000 }).toEqual([1]);
    const own = await lease([1]);
    expect(own).toBeDefined();
    told.abort();
    expect(await done).toBeUndefined();
    await own?.release();
  });

  it('is lost with the connection, which is told', async () => {
    const { is, done } = sparing([0]);
    await expect.poll(() => is.size, { timeout: 15_000 }).toBeGreaterThan(0);
    await endOthers();
    expect(await done).toMatchObject({ code: 'library-unreachable' });
  });
});

describe('a question that two processes hear', () => {
  it('is begun by one of them, of a thousand each', async () => {
    const [first, second] = await Promise.all(
      [0, 1].map(() => openPostgresMemory({ connection: { connectionString: url } })),
    );
    const begin = async (memory: typeof first, id: number): Promise<boolean> =>
      (await memory?.conversations.begin?.({ id: String(id), where: '{}', at: Date.now() })) ?? false;
    let begun = 0;
    for (let from = 0; from < 1_000; from += 50)
      await Promise.all(
        Array.from({ length: 50 }, async (_, index) => {
          const both = await Promise.all([begin(first, from + index), begin(second, from + index)]);
          begun += both.filter(Boolean).length;
          expect(both.filter(Boolean)).toHaveLength(1);
        }),
      );
    expect(begun).toBe(1_000);
    expect(await first?.conversations.owed()).toHaveLength(1_000);
    await first?.conversations.settle('7');
    expect(await begin(second, 7), 'also when it is answered').toBe(false);
    await first?.conversations.expire(0);
    expect(await begin(second, 7), 'within a day').toBe(false);
    await Promise.all([first?.conversations.close(), second?.conversations.close()]);
  });

  it('is one holder’s at a time: what another has taken, the first no longer holds', async () => {
    const { conversations } = await openPostgresMemory({ connection: { connectionString: url } });
    await conversations.begin?.({ id: 'q', where: '{}', at: 1, holder: 'a' });
    const [read] = (await conversations.owed()).filter(({ id }) => id === 'q');
    expect(read).toEqual({ id: 'q', where: '{}', at: 1, holder: 'a' });
    expect(await conversations.holds?.('q', 'a')).toBe(true);
    const taken = read ? await Promise.all(['b', 'c', 'd'].map((next) => conversations.take?.(read, next))) : [];
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await conversations.holds?.('q', 'a')).toBe(false);
    const holder = ['b', 'c', 'd'][taken.indexOf(true)] ?? '';
    expect(await conversations.holds?.('q', holder)).toBe(true);
    await conversations.tried('q');
    await conversations.leave(['q'], 'a');
    expect(
      (await conversations.owed()).find(({ id }) => id === 'q'),
      'not the first’s to leave',
    ).toMatchObject({ tries: 1 });
    await conversations.leave(['q'], holder);
    expect((await conversations.owed()).find(({ id }) => id === 'q')).not.toHaveProperty('tries');
    await conversations.settle('q');
    expect(await conversations.holds?.('q', holder)).toBe(false);
    expect(await conversations.take?.({ id: 'q', where: '{}', at: 1, holder }, 'e')).toBe(false);
    await conversations.close();
  });
});
