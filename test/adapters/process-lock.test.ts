import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSqliteLibrary } from '../../src/adapters/libraries/sqlite.ts';
import { takeProcessLock } from '../../src/adapters/process-lock.ts';
import { typescriptWorker } from '../../src/adapters/typescript-worker.ts';
import { articleOf } from '../indexed-articles.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'footnote-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const refusal = expect.objectContaining({
  code: 'library-busy',
  message: expect.stringContaining('Another Footnote bot is running'),
});

it('is held by one at a time', () => {
  const lock = takeProcessLock(folder);
  expect(() => takeProcessLock(folder)).toThrow(refusal);
  takeProcessLock(path.join(folder, 'another')).release();
  lock.release();
  takeProcessLock(folder).release();
});

it('is refused while another process has it, and free when that one was killed', async () => {
  const other = fork(path.join(import.meta.dirname, 'hold-lock.ts'), [folder], typescriptWorker);
  const exited = once(other, 'exit');
  await once(other, 'message');
  expect(() => takeProcessLock(folder)).toThrow(refusal);
  other.kill('SIGKILL');
  await exited;
  takeProcessLock(folder).release();
});

it('does not keep scripts from indexing', async () => {
  const lock = takeProcessLock(folder);
  const library = await openSqliteLibrary({ folder: path.join(folder, 'index') });
  await library.replace(articleOf('a.txt', ['One.']), []);
  expect(await library.articles({ collections: ['shared'] })).toHaveLength(1);
  await library.close();
  lock.release();
});

it('says in a sentence when its file cannot be used', () => {
  writeFileSync(path.join(folder, 'file'), '');
  expect(() => takeProcessLock(path.join(folder, 'file', 'data'))).toThrow(
    expect.objectContaining({ code: 'unreadable', message: expect.stringContaining('bot.lock') }),
  );
});
