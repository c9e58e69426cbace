import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSqliteLibrary } from '../../src/adapters/libraries/sqlite.ts';
import { dueIn, keepBackups, keepNewest, madeIn } from '../../src/backup/schedule.ts';
import { readConfig } from '../../src/config.ts';
import { until } from '../discord/simulator/until.ts';
import { recordingLog } from '../discord/stage.ts';
import { articleOf, fakeRecipe, indexedOf } from '../indexed-articles.ts';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'footnote-schedule-'));
  folder = path.join(root, 'backups');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function made(name: string): void {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, 'footnote-backup.json'), '{}');
}

it('keeps the newest backups, and touches nothing that is none of its own', async () => {
  for (const day of ['01', '02', '03', '04']) made(`backup-2026-03-${day}T06-00-00Z`);
  made('mine');
  mkdirSync(path.join(folder, 'backup-2026-03-05T06-00-00Z'));
  await keepNewest(folder, 2);
  expect(readdirSync(folder).sort()).toEqual([
    'backup-2026-03-03T06-00-00Z',
    'backup-2026-03-04T06-00-00Z',
    'backup-2026-03-05T06-00-00Z',
    'mine',
  ]);
});

it('is due by the last one that is whole, also after a restart', async () => {
  const every = 6 * 3_600_000;
  expect(await dueIn({ folder, every }, Date.now())).toBe(0);
  made('backup-2026-03-03T06-00-00Z');
  expect(await dueIn({ folder, every }, Date.parse('2026-03-03T08:00:00Z'))).toBe(4 * 3_600_000);
  expect(await dueIn({ folder, every }, Date.parse('2026-03-04T08:00:00Z'))).toBe(0);
  // The clock was set back.
  expect(await dueIn({ folder, every }, Date.parse('2025-03-03T08:00:00Z'))).toBe(every);
});

it('makes backups of a library that is in use, again and again; tells when one cannot be made', async () => {
  const data = path.join(root, 'data');
  const { log, lines } = recordingLog();
  const schedule = keepBackups({ data, folder, every: 300, keep: 2, log });
  await until('a failure to be told', () => lines.some(({ message }) => message.startsWith('No backup could be made')));
  const library = await openSqliteLibrary({ folder: path.join(data, 'index') });
  await library.adopt(fakeRecipe());
  const article = articleOf('harbour.txt', ['The harbour was dredged in spring.']);
  await library.replace(article, indexedOf(article));
  await until('backups', () => lines.filter(({ level }) => level === 'info').length > 1, 30_000);
  await schedule.close();
  await library.close();
  const [first = '', ...others] = await madeIn(folder);
  expect(others.length).toBeLessThan(2);
  expect(existsSync(path.join(folder, first, 'index/library.sqlite'))).toBe(true);
});

it.each([
  ['30m', 1_800_000],
  ['6h', 21_600_000],
  ['1 d', 86_400_000],
  ['', undefined],
])('understands BACKUP_EVERY=%s', (value, expected) =>
  expect(readConfig({ BACKUP_EVERY: value }).BACKUP_EVERY).toBe(expected),
);

it.each(['daily', '0h', '6', '-1d', '6h30'])('does not take BACKUP_EVERY=%s', (value) =>
  expect(() => readConfig({ BACKUP_EVERY: value })).toThrow('BACKUP_EVERY must be a time such as 30m, 6h or 1d'),
);
