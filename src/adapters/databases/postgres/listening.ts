import { Client } from 'pg';
import { keptAlive } from './kept-alive.ts';
import { connectionSettings, type PostgresOptions } from './postgres.ts';

export interface Listening {
  close(): Promise<void>;
}

/** Milliseconds until it is tried again to listen. */
const pause = 2_000;

/**
 * Hears what other processes notify of on a channel, on a connection of its own that begins anew when it is lost. What was
 * notified meanwhile is missed.
 */
export function listen({ connection }: PostgresOptions, channel: string, heard: (payload: string) => void): Listening {
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  const later = (of: Client): void => {
    if (isClosed || of !== client) return;
    client = undefined;
    void of.end().catch(() => undefined);
    timer = setTimeout(() => void begin().catch(() => undefined), pause).unref();
  };
  const begin = async (): Promise<void> => {
    const mine = new Client(connectionSettings(connection));
    client = mine;
    mine.on('error', () => later(mine));
    mine.on('end', () => later(mine));
    mine.on('notification', ({ payload = '' }) => heard(payload));
    try {
      await mine.connect();
      // Whoever only reads a question's answer need not be kept from ending.
      (mine as Client & { unref(): void }).unref();
      await mine.query(`LISTEN ${channel}`);
    } catch (error) {
      later(mine);
      throw error;
    }
  };
  void begin().catch(() => undefined);
  return {
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await keptAlive(async () => client?.end().catch(() => undefined));
    },
  };
}
