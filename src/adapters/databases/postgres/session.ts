import { Client, type ClientConfig } from 'pg';
import { Failure } from '../../../core/failure.ts';
import { addressOf, connectionSettings } from './postgres.ts';

/** A connection of its own: the locks that are taken on it are held for as long as it lasts. */
export interface Session {
  readonly client: Client;
  /** Where it leads, for people; nothing secret. */
  readonly address: string;
  /** Resolves when it was lost, or the server is away: others may have its locks from then on. */
  readonly lost: Promise<Failure>;
  /** From now on it is looked whether the server answers. */
  watch(): void;
  close(): Promise<void>;
}

/** Milliseconds between two looks whether the connection is there. */
const betweenLooks = 2_000;
/**
 * A look that is not answered in this time: the connection counts as lost. A busy machine takes seconds; nothing is said meanwhile that
 * the database would not confirm.
 */
const patience = 15_000;

/**
 * The server lets go of a lock when its holder's connection ends. That of a process that was killed ends at once; that of a machine
 * that is gone is noticed by the server within these seconds.
 */
const noticed = 'SET tcp_keepalives_idle = 3; SET tcp_keepalives_interval = 1; SET tcp_keepalives_count = 3';

/** Not connected yet: `connect` does that, and throws what the client of PostgreSQL throws. */
export function createSession(connection: ClientConfig): Session & { connect(): Promise<void> } {
  const address = addressOf(connection);
  const client = new Client(connectionSettings(connection));
  let looking: NodeJS.Timeout | undefined;
  let isLooking = false;
  const lost = new Promise<Failure>((resolve) => {
    const lose = (cause?: unknown): void => {
      clearInterval(looking);
      resolve(
        new Failure(
          'library-unreachable',
          `The connection to the database ${address} was lost, and with it the right to answer.`,
          { cause },
        ),
      );
    };
    client.on('error', lose);
    client.on('end', lose);
  });
  const look = (): void => {
    if (isLooking) return;
    isLooking = true;
    let isLate = false;
    const late = setTimeout(() => {
      isLate = true;
      // Where this process itself stood still, the answer may be there, unread.
      setImmediate(() => isLate && client.emit('error', new Error('The server does not answer.')));
    }, patience);
    const answered = (): void => {
      clearTimeout(late);
      [isLate, isLooking] = [false, false];
    };
    client.query('SELECT 1').then(answered, answered);
  };
  return {
    client,
    address,
    lost,
    async connect() {
      await client.connect();
      await client.query(noticed);
    },
    watch() {
      looking ??= setInterval(look, betweenLooks);
    },
    async close() {
      clearInterval(looking);
      await client.end().catch(() => undefined);
    },
  };
}
