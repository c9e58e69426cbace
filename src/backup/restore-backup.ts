import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { lockFileIn, lockForBot } from '../adapters/conversations/lock.ts';
import { ownFile, ownFolder } from '../adapters/databases/private-files.ts';
import { BetterSqlite } from '../adapters/databases/sqlite/better-sqlite.ts';
import { checkDatabase } from '../adapters/databases/sqlite/copy-database.ts';
import { Failure } from '../core/failure.ts';
import { type Label, parts, readLabel, removeSavedIndexes } from './parts.ts';

/**
 * Puts a backup's databases into the data folder, which no bot may be using. Nothing is changed before all of them were found
 * to be sound.
 * @param options.force also in the place of a library or conversations that are there
 * @throws Failure
 */
export async function restoreBackup(folder: string, data: string, { force = false } = {}): Promise<Label> {
  const label = await readLabel(folder);
  const wanted = parts.filter(({ file }) => label.files.includes(file));
  if (!force) requireUnused(data, wanted, 'Name another folder with --data, or have it replaced with --force.');
  const lockFile = lockFileIn(data);
  const hadBot = existsSync(lockFile);
  const lock = lockForBot(data);
  try {
    for (const { file } of wanted) await copyBeside(path.join(folder, file), path.join(data, file));
    for (const { file, schema } of wanted)
      checkDatabase(`${path.join(data, file)}.restored`, schema, notRestored(path.join(folder, file)));
    for (const { file } of wanted) await putInPlace(path.join(data, file));
  } finally {
    for (const { file } of wanted)
      for (const end of ['', '-wal', '-shm']) await rm(`${path.join(data, file)}.restored${end}`, { force: true });
    // It tells that a bot has run here, which would miss its conversations.
    if (!hadBot) await rm(lockFile, { force: true }).catch(() => undefined);
    lock.release();
  }
  return label;
}

const notRestored = (name: string) => ({ name, outcome: 'nothing was changed. Name another backup.' });

/** @throws Failure `configuration` where the folder has any of the parts, with something in it */
export function requireUnused(
  data: string,
  wanted: typeof parts,
  advice = 'Nothing was changed; name another folder.',
): void {
  if (wanted.some(({ file }) => isUsed(path.join(data, file))))
    throw new Failure('configuration', `${data} has a library already. ${advice}`);
}

async function copyBeside(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true, mode: ownFolder });
  await copyFile(from, `${to}.restored`);
  await chmod(`${to}.restored`, ownFile);
}

/** The log of the old file goes first: it would be applied to the new one. The index of vectors is made anew. */
async function putInPlace(file: string): Promise<void> {
  for (const end of ['-wal', '-shm']) await rm(`${file}${end}`, { force: true });
  await rename(`${file}.restored`, file);
  await removeSavedIndexes(path.dirname(file));
}

/** Whether anything would be lost: what cannot be read may be worth something to somebody. */
function isUsed(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    const database = new BetterSqlite(file, { readonly: true, fileMustExist: true });
    try {
      const tables = database.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
      const kept = ['articles', 'turns', 'preferences', 'owed', 'verdicts'].filter((name) => tables.includes(name));
      return kept.some((table) => database.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined);
    } finally {
      database.close();
    }
  } catch {
    return true;
  }
}
