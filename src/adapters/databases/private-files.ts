import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What people asked, and what is in their articles, is for the user who runs Footnote alone. */
export const ownFile = 0o600;
export const ownFolder = 0o700;
const ofOthers = 0o077;

/** Makes the folder, and those above it, where they are not there yet. */
export const makeOwnFolder = (folder: string): void => void mkdirSync(folder, { recursive: true, mode: ownFolder });

/** Takes a folder of Footnote's own from others who may look into it; an earlier version let them. */
export const keepFolderOwn = (folder: string): void => takeFromOthers(folder, ownFolder);

/** Makes sure that there is such a file, and that it is nobody else's. SQLite gives the files beside it the same mode. */
export function keepFileOwn(file: string): void {
  if (!statSync(file, { throwIfNoEntry: false })) closeSync(openSync(file, 'a', ownFile));
  for (const one of [file, `${file}-wal`, `${file}-shm`]) takeFromOthers(one, ownFile);
}

/** All files in a folder that another library has written. */
export function keepFilesOwn(folder: string): void {
  for (const name of readdirSync(folder)) takeFromOthers(path.join(folder, name), ownFile);
}

function takeFromOthers(place: string, mode: number): void {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found || (found.mode & ofOthers) === 0) return;
  try {
    chmodSync(place, mode);
  } catch {
    // Another user's, who lets this one in: it is theirs to say who else may.
  }
}
