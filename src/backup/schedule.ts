import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { ownFolder } from '../adapters/databases/private-files.ts';
import { moduleBeside } from '../adapters/workers/beside.ts';
import { createWorkerPool } from '../adapters/workers/worker-pool.ts';
import { labelFile } from './parts.ts';

interface Log {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface ScheduleOptions {
  /** The data folder. */
  readonly data: string;
  /** Holds the backups, each a folder by the time it was begun at. */
  readonly folder: string;
  /** Milliseconds between two. */
  readonly every: number;
  /** How many are kept: the newest. */
  readonly keep: number;
  readonly log: Log;
}

interface Schedule {
  close(): Promise<void>;
}

const anHour = 3_600_000;
/** A moment after the start, so that it is not in the way of the first questions. */
const atFirst = 60_000;
const named = /^backup-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z$/;

const nameAt = (time: number): string => `backup-${new Date(time).toISOString().slice(0, 19).replaceAll(':', '-')}Z`;

const timeOf = (name: string): number => Date.parse(name.replace(named, '$1T$2:$3:$4Z'));

/** Whole backups that the schedule has made, the oldest first. Nothing else in the folder is ever touched. */
export async function madeIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => named.test(name) && existsSync(path.join(folder, name, labelFile))).sort();
}

/** Removes all but the newest. */
export async function keepNewest(folder: string, keep: number): Promise<void> {
  const made = await madeIn(folder);
  for (const name of made.slice(0, Math.max(0, made.length - keep)))
    await rm(path.join(folder, name), { recursive: true, force: true });
}

/** Milliseconds until the next is due; a restart of the bot changes nothing about it, nor a clock that was set back much. */
export async function dueIn(
  { folder, every }: Pick<ScheduleOptions, 'folder' | 'every'>,
  now: number,
): Promise<number> {
  const newest = (await madeIn(folder)).at(-1);
  return newest === undefined ? 0 : Math.min(every, Math.max(0, timeOf(newest) + every - now));
}

/**
 * Makes a backup again and again, in a thread of its own, while the bot runs. One that fails leaves those before, is told in
 * the log, and is tried again within the hour.
 */
export function keepBackups({ data, folder, every, keep, log }: ScheduleOptions): Schedule {
  const module = moduleBeside('./backup-worker', import.meta.url);
  const pool = createWorkerPool<typeof import('./backup-worker.ts')>({ module, idle: 10_000, givesWay: true });
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  const after = (milliseconds: number): void => {
    // A timer cannot be set for longer than 24 days.
    timer = setTimeout(() => void look(), Math.min(milliseconds, 24 * anHour)).unref();
  };
  const look = async (): Promise<void> => {
    const wait = await dueIn({ folder, every }, Date.now());
    if (isClosed) return;
    if (wait > 0) return after(wait);
    const isMade = await backUp();
    if (!isClosed) after(isMade ? every : Math.min(every, anHour));
  };
  const backUp = async (): Promise<boolean> => {
    const to = path.join(folder, nameAt(Date.now()));
    try {
      await mkdir(folder, { recursive: true, mode: ownFolder });
      const pages = await pool.run('back', { data, folder: to });
      await keepNewest(folder, keep);
      log.info({ folder: to, pages }, 'A backup was made.');
      return true;
    } catch (error) {
      if (isClosed) return false;
      await rm(to, { recursive: true, force: true }).catch(() => undefined);
      log.error({ error, folder: to }, 'No backup could be made; it is tried again within the hour.');
      return false;
    }
  };
  after(Math.min(atFirst, every));
  return {
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await pool.close();
    },
  };
}
