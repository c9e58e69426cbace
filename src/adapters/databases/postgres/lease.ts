import { setTimeout as later } from 'node:timers/promises';
import { Client } from 'pg';
import { Failure } from '../../../core/failure.ts';
import { type Claim, lockClass } from './locks.ts';
import { addressOf, connectionSettings, type PostgresOptions } from './postgres.ts';
import { postgresFailure } from './postgres-failure.ts';

interface LeaseOptions extends PostgresOptions {
  /** All of them or none. */
  readonly claims: readonly Claim[];
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

/** Milliseconds between two tries, and between two looks whether the connection is there. */
const [betweenTries, betweenLooks] = [1_000, 2_000];
/** A look that is not answered in this time: the lease counts as lost. */
const patience = 4_000;

/**
 * The server lets go of a lock when its holder's connection ends. That of a process that was killed ends at once; that of a machine
 * that is gone is noticed by the server within these seconds.
 */
const noticed = 'SET tcp_keepalives_idle = 3; SET tcp_keepalives_interval = 1; SET tcp_keepalives_count = 3';

/**
 * Waits until the claims are this process's, and holds them until it is released, lost, or the process ends. Undefined when it was
 * no longer waited for.
 * @throws Failure where the database cannot be reached
 */
export async function holdLease({ connection, claims, signal, onWaiting }: LeaseOptions): Promise<Lease | undefined> {
  const address = addressOf(connection);
  const client = new Client(connectionSettings(connection));
  const lost = new Promise<Failure>((resolve) => {
    const lose = (cause?: unknown): void =>
      resolve(
        new Failure(
          'unreachable',
          `The connection to the database ${address} was lost, and with it the right to answer.`,
          {
            cause,
          },
        ),
      );
    client.on('error', lose);
    client.on('end', lose);
  });
  try {
    await client.connect();
    await client.query(noticed);
    for (let tries = 0; !signal.aborted; tries += 1) {
      if (await claimAll(client, claims)) return held(client, lost);
      if (tries === 0) onWaiting();
      await pause(betweenTries, signal);
    }
  } catch (error) {
    await client.end().catch(() => undefined);
    throw postgresFailure(error, address);
  }
  await client.end();
  return undefined;
}

async function claimAll(client: Client, claims: readonly Claim[]): Promise<boolean> {
  for (const claim of claims) {
    if (await claimOne(client, claim)) continue;
    await client.query('SELECT pg_advisory_unlock_all()');
    return false;
  }
  return true;
}

async function claimOne(client: Client, { key, isShared = false, alone }: Claim): Promise<boolean> {
  const { rows } = await client.query<{ is: boolean }>(
    `SELECT pg_try_advisory_lock${isShared ? '_shared' : ''}($1, $2) AS is`,
    [lockClass, key],
  );
  if (!rows[0]?.is || !alone) return rows[0]?.is === true;
  const others = await client.query(
    `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid::bigint = $1
       AND objid::bigint BETWEEN $2 AND $3 AND objid::bigint <> $4
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) LIMIT 1`,
    [lockClass, alone.from, alone.to, key],
  );
  return others.rows.length === 0;
}

function held(client: Client, lost: Promise<Failure>): Lease {
  const looking = setInterval(() => {
    const late = setTimeout(() => client.emit('error', new Error('The server does not answer.')), patience);
    client.query('SELECT 1').then(
      () => clearTimeout(late),
      () => clearTimeout(late),
    );
  }, betweenLooks);
  void lost.then(() => clearInterval(looking));
  return {
    lost,
    async release() {
      clearInterval(looking);
      await client.end().catch(() => undefined);
    },
  };
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  later(milliseconds, undefined, { signal }).catch(() => undefined);
