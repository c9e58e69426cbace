import type { Database } from 'better-sqlite3';
import { RateLimiterMemory, RateLimiterSQLite } from 'rate-limiter-flexible';
import type { Counters } from '../models/allowance.ts';

const tableName = 'counters';

/** Counters that a restart does not set back; where the file cannot be written, on a full disk, they are kept in memory. */
export const sqliteCounters =
  (database: Database): Counters =>
  (options) =>
    new RateLimiterSQLite({
      ...options,
      storeClient: database,
      storeType: 'better-sqlite3',
      tableName,
      tableCreated: true,
      insuranceLimiter: new RateLimiterMemory(options),
    });

/** Lets go of one, by the limiter's prefix, a colon and its name. */
export function dropCounter(database: Database, key: string): void {
  database.prepare(`DELETE FROM ${tableName} WHERE key = ?`).run(key);
}

/** Lets go of those whose time is over. */
export function dropExpiredCounters(database: Database, now: number): void {
  database.prepare(`DELETE FROM ${tableName} WHERE expire < ?`).run(now);
}
