import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { BetterSqlite } from '../databases/sqlite/better-sqlite.ts';
import { lockFileIn } from './lock.ts';

/** Ids of the channels for which something was set, also while a bot writes; none where there is no such file, or a damaged one. */
export function channelsSetUp(folder: string): readonly string[] {
  try {
    return readChannels(folder);
  } catch {
    return [];
  }
}

/** Of a place where something is put for a channel. */
export const idOfChannel = (place: string): string | undefined => /^channel\/(\d+)(?:\/|$)/.exec(place)?.[1];

function readChannels(folder: string): readonly string[] {
  const database = new BetterSqlite(path.join(folder, 'conversations.sqlite'), { readonly: true, fileMustExist: true });
  try {
    const places = database
      .prepare<[], string>("SELECT place FROM preferences WHERE place LIKE 'channel/%' AND value <> '[]'")
      .pluck()
      .all();
    return [...new Set([...places.flatMap((place) => idOfChannel(place) ?? []), ...newsChannels(database)])];
  } finally {
    database.close();
  }
}

/** Those in which feeds and digests are told; none in a file of an earlier version. */
function newsChannels(database: Database): readonly string[] {
  const hasNews = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'followings'").get() !== undefined;
  if (!hasNews) return [];
  return database
    .prepare<[], string>(
      `SELECT value FROM followings, json_each(followings.channels)
       UNION SELECT json_extract(body, '$.channel') FROM digests`,
    )
    .pluck()
    .all();
}

/** Whether a bot runs on the folder now, in any process of this machine. Its lock is looked at, never kept. */
export function isBotRunning(folder: string): boolean {
  try {
    const database = new BetterSqlite(lockFileIn(folder), { fileMustExist: true, timeout: 0 });
    try {
      database.exec('BEGIN EXCLUSIVE; ROLLBACK');
      return false;
    } finally {
      database.close();
    }
  } catch (error) {
    return (error as { readonly code?: unknown }).code === 'SQLITE_BUSY';
  }
}
