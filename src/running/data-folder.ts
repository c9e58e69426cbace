import { statSync } from 'node:fs';
import path from 'node:path';
import { lockFileIn } from '../adapters/conversations/lock.ts';
import { isOpen, requireWritable } from '../adapters/databases/writable.ts';
import type { Config } from '../config.ts';
import { Failure } from '../core/failure.ts';
import type { Reservation } from './reservation.ts';

/** What the bot reads and writes in its data folder, and what each is. */
const used = (folder: string) => {
  const databases = [path.join(folder, 'index', 'library.sqlite'), path.join(folder, 'conversations.sqlite')];
  const files = databases.flatMap((file) => [file, `${file}-wal`, `${file}-shm`]);
  return [
    { place: path.join(folder, 'index'), isFolder: true },
    ...[...files, lockFileIn(folder)].map((place) => ({ place, isFolder: false })),
  ];
};

/** @throws Failure where the data folder, or something in it, cannot be used */
export async function requireData({ DATA_DIR, LIBRARY }: Config): Promise<string | Reservation> {
  try {
    const advice = 'Make it a folder of the user who runs Footnote, or set another DATA_DIR.';
    const place = await requireWritable(DATA_DIR, advice);
    if (place !== DATA_DIR) return `${DATA_DIR} will be made`;
    if (LIBRARY === undefined) for (const one of used(DATA_DIR)) await requireOpen(one);
    return `${DATA_DIR} can be written to`;
  } catch (error) {
    // It holds articles before they are indexed, and a key, but nothing that is asked for.
    if (LIBRARY !== undefined && error instanceof Failure) return { but: `without a data folder: ${error.message}` };
    throw error;
  }
}

async function requireOpen({ place, isFolder }: ReturnType<typeof used>[number]): Promise<void> {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return;
  if (found.isDirectory() !== isFolder)
    throw new Failure(
      'unreadable',
      `${place} is ${isFolder ? 'a file where a folder' : 'a folder where a file'} should be. Move it away, or set another DATA_DIR.`,
    );
  if (!(await isOpen(place)))
    throw new Failure(
      'unreadable',
      `Footnote may not read and write ${place}. Make it the property of the user who runs Footnote (chown), or set another DATA_DIR.`,
    );
}
