import { readdir } from 'node:fs/promises';
import path from 'node:path';

const folderName = /^hnsw-(\d+)$/;

/** Folders of saved indexes, the newest first. */
export async function savedFolders(folder: string): Promise<readonly string[]> {
  const revision = (name: string): number => Number(folderName.exec(name)?.[1]);
  const names = (await readdir(folder)).filter((name) => folderName.test(name));
  return names.sort((a, b) => revision(b) - revision(a)).map((name) => path.join(folder, name));
}
