import { task } from '../adapters/workers/task.ts';
import { makeBackup } from './make-backup.ts';

export interface BackupTask {
  readonly data: string;
  readonly folder: string;
}

/** Copying and looking through the copy take long: a thread of its own does it. Gives the pages copied. */
export const back = task(async ({ data, folder }: BackupTask): Promise<number> => {
  const pages = await makeBackup(data, folder);
  return [...pages.values()].reduce((sum, count) => sum + count, 0);
});
