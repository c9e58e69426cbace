import { requireWritable } from '../adapters/databases/writable.ts';
import { madeIn } from './schedule.ts';

interface Wanted {
  readonly BACKUP_FOLDER: string;
  readonly LIBRARY?: string | undefined;
}

/**
 * What can be said of the folder that backups go to on a schedule.
 * @throws Failure where none could be made there
 */
export async function backupFolder({ BACKUP_FOLDER, LIBRARY }: Wanted): Promise<string | { readonly but: string }> {
  if (LIBRARY !== undefined)
    return {
      but: 'BACKUP_EVERY copies a data folder, and the library is in PostgreSQL: have pg_dump run on a schedule instead, and leave BACKUP_EVERY empty',
    };
  const place = await requireWritable(
    BACKUP_FOLDER,
    'No backup can be made: name another folder as BACKUP_FOLDER, or make it one of the user who runs Footnote.',
  );
  const count = (await madeIn(BACKUP_FOLDER)).length;
  return place === BACKUP_FOLDER
    ? `${BACKUP_FOLDER} can be written to, and has ${count}`
    : `${BACKUP_FOLDER} will be made`;
}
