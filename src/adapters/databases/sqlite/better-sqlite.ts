import { createRequire } from 'node:module';
import type Package from 'better-sqlite3';

/**
 * The version of Node's interface for compiled modules (node-api) from which on better-sqlite3 13 runs, with Node.js 22.14 and
 * later: it brings its builds along. Its 12, for those before, breaks off where it was compiled for a Node.js from 24.19 on.
 */
const firstReady = 10;

/** Which of the two this Node.js takes. */
export const sqlitePackage: string =
  Number(process.versions.napi) >= firstReady ? 'better-sqlite3-ready' : 'better-sqlite3';

export const BetterSqlite: typeof Package = createRequire(import.meta.url)(sqlitePackage);
