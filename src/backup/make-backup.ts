import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ownFile, ownFolder } from '../adapters/databases/private-files.ts';
import { copyDatabase } from '../adapters/databases/sqlite/copy-database.ts';
import { fullDisk } from '../adapters/databases/sqlite/full-disk.ts';
import { newestSaved } from '../adapters/libraries/sqlite/losses.ts';
import { Failure } from '../core/failure.ts';
import { type Label, labelFile, parts, removeSavedIndexes } from './parts.ts';
import { refuseLesser } from './refuse-lesser.ts';

/**
 * Copies the data folder's databases into a folder, whoever uses them meanwhile. An earlier backup there is replaced only when
 * the new one is whole. Gives what was copied, with the pages of each.
 * @throws Failure
 */
export async function makeBackup(data: string, folder: string): Promise<ReadonlyMap<string, number>> {
  await checkTarget(data, folder);
  const wanted = parts.filter(({ file, isLibrary }) => isLibrary || existsSync(path.join(data, file)));
  const draft = path.join(folder, `.unfinished-${process.pid}`);
  const pages = new Map<string, number>();
  // Before anything is copied: a running bot saves newer ones meanwhile.
  const newest = newestSaved(path.join(data, 'index'));
  try {
    for (const { file, schema } of wanted) {
      const to = path.join(draft, file);
      await mkdir(path.dirname(to), { recursive: true, mode: ownFolder });
      pages.set(file, await copyDatabase(path.join(data, file), to, schema));
      await chmod(to, ownFile);
    }
    refuseLesser({ data, draft, folder, newest });
    await putInPlace(draft, folder, [...pages.keys()]);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return pages;
}

async function checkTarget(data: string, folder: string): Promise<void> {
  const library = path.join(data, parts.find(({ isLibrary }) => isLibrary)?.file ?? '');
  if (!existsSync(library)) throw new Failure('not-found', `There is no library in ${data} that could be backed up.`);
  if (path.resolve(folder) === path.resolve(data))
    throw new Failure('configuration', 'The backup cannot be made in the data folder itself. Name another folder.');
  await mkdir(folder, { recursive: true, mode: ownFolder }).catch((cause: unknown) => {
    throw (
      fullDisk(cause, folder) ??
      new Failure('unreadable', `${folder} cannot be made. Name a folder that Footnote may write in.`, { cause })
    );
  });
  const there = (await readdir(folder)).filter((name) => !name.startsWith('.unfinished-'));
  if (there.length > 0 && !there.includes(labelFile))
    throw new Failure(
      'configuration',
      `${folder} holds other files. Name an empty folder, or that of an earlier backup.`,
    );
}

/** Asked as a data folder, a backup has some of its own, which are of the library before. */
async function putInPlace(draft: string, folder: string, files: readonly string[]): Promise<void> {
  await rm(path.join(folder, labelFile), { force: true });
  for (const file of files) {
    const to = path.join(folder, file);
    await mkdir(path.dirname(to), { recursive: true, mode: ownFolder });
    for (const beside of ['-wal', '-shm']) await rm(`${to}${beside}`, { force: true });
    await rename(path.join(draft, file), to);
  }
  await removeSavedIndexes(path.join(folder, 'index'));
  const label: Label = { made: new Date().toISOString(), files };
  await writeFile(path.join(folder, labelFile), `${JSON.stringify(label)}\n`, { mode: ownFile });
}
