import type { Config } from '../../config.ts';
import type { Failure } from '../../core/failure.ts';
import type { Lease } from '../databases/postgres/lease.ts';
import type { Shards } from '../databases/postgres/locks.ts';

interface Wanted {
  /** The shards that this process is; without them, it is the whole bot. */
  readonly shards: Shards | undefined;
  /** No longer waited for when it is aborted. */
  readonly signal: AbortSignal;
  /** Another process is what this one is to be, and is waited for. */
  onWaiting(): void;
}

/**
 * The right to be the bot, or some of its shards, which one process has at a time, so that no question is answered twice. In
 * PostgreSQL the next one has it when the one before has ended, whichever way; in a data folder, `openMemory` has taken it already.
 * Undefined when it was no longer waited for.
 * @throws Failure
 */
export async function leaseBot(
  { LIBRARY }: Pick<Config, 'LIBRARY'>,
  { shards, ...waiting }: Wanted,
): Promise<Lease | undefined> {
  if (LIBRARY === undefined) return { lost: new Promise(() => undefined), release: async () => undefined };
  const [{ holdLease }, { claimsOf, wishesOf }] = await Promise.all([
    import('../databases/postgres/lease.ts'),
    import('../databases/postgres/locks.ts'),
  ]);
  const wishes = shards ? wishesOf(shards) : [];
  return holdLease({ connection: { connectionString: LIBRARY }, claims: claimsOf(shards), wishes, ...waiting });
}

interface Spare {
  readonly shards: Shards;
  readonly signal: AbortSignal;
  take(id: number, lost: AbortSignal): Promise<(() => Promise<void>) | undefined>;
}

/** Is the shards that no process is, until one waits for them that has them among its own; see `keepSpareShards`. @throws Failure */
export async function keepSpares({ LIBRARY }: Pick<Config, 'LIBRARY'>, spare: Spare): Promise<Failure | undefined> {
  if (LIBRARY === undefined) return undefined;
  const { keepSpareShards } = await import('../databases/postgres/spare-shards.ts');
  return keepSpareShards({ connection: { connectionString: LIBRARY }, ...spare });
}
