import { setTimeout as later } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Failure } from '../../../core/failure.ts';
import { type Claim, lockClass } from './locks.ts';
import type { PostgresOptions } from './postgres.ts';
import { postgresFailure } from './postgres-failure.ts';
import { createSession, type Session } from './session.ts';

interface LeaseOptions extends PostgresOptions {
  /** All of them or none. */
  readonly claims: readonly Claim[];
  /** Keys that tell others what is waited for, for as long as it is. */
  readonly wishes?: readonly number[];
  /** No longer waited for when it is aborted. */
  readonly signal: AbortSignal;
  /** Another process has what is claimed, and is waited for. */
  onWaiting(): void;
}

export interface Lease {
  /** Resolves when it was lost: with the connection, or because the server is away. Another process may have it from then on. */
  readonly lost: Promise<Failure>;
  release(): Promise<void>;
}

/** Milliseconds between two tries. */
const betweenTries = 1_000;

/**
 * Waits until the claims are this process's, and holds them until it is released, lost, or the process ends. Undefined when it was
 * no longer waited for.
 * @throws Failure where the database cannot be reached
 */
export async function holdLease(options: LeaseOptions): Promise<Lease | undefined> {
  const { connection, claims, wishes = [], signal, onWaiting } = options;
  const session = createSession(connection);
  const { client } = session;
  try {
    await session.connect();
    for (let tries = 0; !signal.aborted; tries += 1) {
      if (await claimAll(client, claims)) {
        if (tries > 0) await wishNoMore(client, wishes);
        return held(session);
      }
      await wish(client, wishes);
      if (tries === 0) onWaiting();
      await pause(betweenTries, signal);
    }
  } catch (error) {
    await session.close();
    throw postgresFailure(error, session.address);
  }
  await session.close();
  return undefined;
}

async function wish(client: Client, keys: readonly number[]): Promise<void> {
  for (const key of keys) await client.query('SELECT pg_advisory_lock_shared($1, $2)', [lockClass, key]);
}

async function wishNoMore(client: Client, keys: readonly number[]): Promise<void> {
  for (const key of keys) await client.query('SELECT pg_advisory_unlock_shared($1, $2)', [lockClass, key]);
}

/** Where not all can be had, all that the connection holds is let go of, its wishes too. */
async function claimAll(client: Client, claims: readonly Claim[]): Promise<boolean> {
  for (const claim of claims) {
    if (await claimOne(client, claim)) continue;
    await client.query('SELECT pg_advisory_unlock_all()');
    return false;
  }
  return true;
}

/** Whether it is the connection's from now on. @throws what the client of PostgreSQL throws */
export async function claimOne(client: Client, { key, isShared = false, alone }: Claim): Promise<boolean> {
  const { rows } = await client.query<{ is: boolean }>(
    `SELECT pg_try_advisory_lock${isShared ? '_shared' : ''}($1, $2) AS is`,
    [lockClass, key],
  );
  if (!rows[0]?.is || !alone) return rows[0]?.is === true;
  const others = await keysHeld(client, alone);
  return others.every((other) => other === key);
}

/** The keys of this database's locks from one number to another that any process holds. */
export async function keysHeld(
  client: Client,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly number[]> {
  const { rows } = await client.query<{ key: number }>(
    `SELECT objid::bigint AS key FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid::bigint = $1
       AND objid::bigint BETWEEN $2 AND $3
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [lockClass, from, to],
  );
  return rows.map(({ key }) => key);
}

function held(session: Session): Lease {
  session.watch();
  return { lost: session.lost, release: () => session.close() };
}

/** Resolves after the time, or when the signal is aborted. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  later(milliseconds, undefined, { signal }).catch(() => undefined);
