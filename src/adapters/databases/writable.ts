import { constants, lstatSync, statSync } from 'node:fs';
import { access, mkdtemp, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../../core/failure.ts';
import { fullDisk } from './sqlite/full-disk.ts';

/** The folder, or the nearest above it that is there: where it would be made. */
export function placeOf(folder: string): string {
  let place = folder;
  // A link that leads nowhere is there, and nothing can be made in its place.
  while (!lstatSync(place, { throwIfNoEntry: false })) place = path.dirname(place);
  return place;
}

/**
 * Gives the place where the folder is or would be, in which something was written and removed again.
 * @param advice what to do otherwise, as a sentence
 * @throws Failure `library-unwritable`, `unreadable`
 */
export async function requireWritable(folder: string, advice: string): Promise<string> {
  const place = placeOf(folder);
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found?.isDirectory())
    throw new Failure(
      'unreadable',
      `${place} ${found ? 'is a file, not a folder' : 'is a link that leads nowhere'}. ${advice}`,
    );
  try {
    await rmdir(await mkdtemp(path.join(place, '.trial-')));
    return place;
  } catch (cause) {
    const full = fullDisk(cause, place);
    if (full) throw full;
    throw new Failure('unreadable', `Nothing can be written to ${place}. ${advice}`, { cause });
  }
}

/** Whether a file or folder may be read and changed by this process. */
export const isOpen = (file: string): Promise<boolean> =>
  access(file, constants.R_OK | constants.W_OK | (statSync(file).isDirectory() ? constants.X_OK : 0)).then(
    () => true,
    () => false,
  );
