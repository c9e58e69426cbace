import { statfsSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../../../core/failure.ts';

/** Of an error of Node's or SQLite's; empty where it has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Says so itself. */
const full = /^(?:SQLITE_FULL|ENOSPC|EDQUOT)$/;
/** What SQLite says where it cannot make the files beside its own, for want of room as well as of rights. */
const perhapsFull = /^SQLITE_(?:CANTOPEN|READONLY|IOERR)/;
/** Bytes: the index of a write-ahead log alone takes 32 kB (https://www.sqlite.org/walformat.html#the_wal_index_file_format). */
const leastRoom = 64_000;

/** Why nothing can be written to a folder, which need not be there yet, where that is for want of room. */
export function fullDisk(error: unknown, folder: string): Failure | undefined {
  const code = codeOf(error);
  if (!full.test(code) && !(perhapsFull.test(code) && !hasRoom(folder))) return undefined;
  return new Failure(
    'library-unwritable',
    `The disk with ${folder} is full; nothing was changed. Make room and try again.`,
    { cause: error },
  );
}

/** Whether a file more has a place: by its bytes, and by the number of files where that is bounded. */
function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize, ffree, files } = statfsSync(folder);
    return bavail * bsize >= leastRoom && (files === 0 || ffree > 0);
  } catch {
    const above = path.dirname(folder);
    return above === folder || hasRoom(above);
  }
}
