import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteMemory } from '../../src/adapters/conversations/sqlite.ts';
import { BetterSqlite } from '../../src/adapters/databases/sqlite/better-sqlite.ts';
import { openSqliteLibrary } from '../../src/adapters/libraries/sqlite.ts';
import { makeBackup } from '../../src/backup/make-backup.ts';
import { parts } from '../../src/backup/parts.ts';
import { restoreBackup } from '../../src/backup/restore-backup.ts';

const root = mkdtempSync(path.join(tmpdir(), 'footnote-faulty-'));
const [data, whole] = [path.join(root, 'data'), path.join(root, 'whole')];
beforeAll(async () => {
  await openSqliteMemory(data).conversations.close();
  await (await openSqliteLibrary({ folder: path.join(data, 'index') })).close();
  await makeBackup(data, whole);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const copyOf = (folder: string): string => {
  const copy = mkdtempSync(path.join(root, 'copy-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
};

function replaceBy(file: string, sql: string): void {
  rmSync(file);
  new BetterSqlite(file).exec(sql).close();
}

const faults: readonly (readonly [string, (file: string) => void, string])[] = [
  ['an empty file', (file) => truncateSync(file, 0), 'is empty'],
  ['a file without tables', (file) => replaceBy(file, 'CREATE TABLE t (x); DROP TABLE t; VACUUM'), 'is empty'],
  ['damage', (file) => writeFileSync(file, 'damage '.repeat(2_000)), 'is damaged'],
  ['another program’s file', (file) => replaceBy(file, 'CREATE TABLE birds (name)'), 'is no file of Footnote’s'],
];
const cases = parts.flatMap(({ file }) => faults.map(([what, plant, fault]) => ({ file, what, plant, fault })));
const asSaid = (sentence: string): string => sentence.replaceAll("'", '’');
const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: Error) => asSaid(error.message),
  );

describe.each(cases)('$what in the place of $file', ({ file, plant, fault }) => {
  it('is not restored, nothing is changed, and the sentence names the backup', async () => {
    const [backup, here] = [copyOf(whole), copyOf(data)];
    const before = parts.map((part) => readFileSync(path.join(here, part.file)));
    plant(path.join(backup, file));
    expect(await refusal(restoreBackup(backup, here, { force: true }))).toBe(
      `${path.join(backup, file)} ${fault}; nothing was changed. Name another backup.`,
    );
    expect(parts.map((part) => readFileSync(path.join(here, part.file)))).toEqual(before);
  });

  it('is not backed up, and the sentence names the source', async () => {
    const here = copyOf(data);
    plant(path.join(here, file));
    expect(await refusal(makeBackup(here, mkdtempSync(path.join(root, 'to-'))))).toBe(
      `${path.join(here, file)} ${fault}; it was not copied. Put an earlier backup back with: npm run restore -- FOLDER --force`,
    );
  });
});
