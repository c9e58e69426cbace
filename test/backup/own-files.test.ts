import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteMemory } from '../../src/adapters/conversations/sqlite.ts';
import { resumable } from '../../src/adapters/embedders/resumable.ts';
import { sentenceWithLog } from '../../src/adapters/error-log.ts';
import { openSqliteLibrary } from '../../src/adapters/libraries/sqlite.ts';
import { makeBackup } from '../../src/backup/make-backup.ts';
import { restoreBackup } from '../../src/backup/restore-backup.ts';
import { linkKey } from '../../src/config/link-key.ts';
import { articleOf, fakeRecipe, fakeVector, indexedOf } from '../indexed-articles.ts';

const root = mkdtempSync(path.join(tmpdir(), 'footnote-own-'));
const before = process.umask(0o022);
afterAll(() => {
  process.umask(before);
  rmSync(root, { recursive: true, force: true });
});

/** What others of the machine may do with anything in a folder, and with the folder itself: nothing is []. */
const openToOthers = (folder: string): readonly string[] =>
  ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]
    .filter((name) => (statSync(path.join(folder, name)).mode & 0o077) !== 0)
    .map((name) => `${name} ${(statSync(path.join(folder, name)).mode & 0o777).toString(8)}`);

const data = path.join(root, 'data');
const everything = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

/** Opens all that the bot keeps, and uses it, while `work` is done. */
async function used<T>(folder: string, work: () => T | Promise<T>): Promise<T> {
  const memory = openSqliteMemory(folder);
  const library = await openSqliteLibrary({ folder: path.join(folder, 'index') });
  try {
    await library.adopt(fakeRecipe());
    const article = articleOf('harbour.txt', ['The harbour was dredged.']);
    await library.replace(article, indexedOf(article));
    await library.refresh();
    await memory.preferences.put('channel/1/speaks', 'every-question');
    return await work();
  } finally {
    await library.close();
    await memory.conversations.close();
  }
}

async function embedHalf(folder: string): Promise<void> {
  const embedder = resumable(
    {
      id: 'far:away',
      dimension: 32,
      languages: 'any',
      embed: async (texts) => texts.map(fakeVector),
      close: async () => undefined,
    },
    path.join(folder, 'index', 'unfinished-vectors.sqlite'),
  );
  await embedder.embed(Array.from({ length: 300 }, (_, at) => `Costs rose by ${at} crowns.`));
}

describe('what the bot keeps of articles and people', () => {
  beforeAll(async () => {
    await embedHalf(data);
    linkKey(data);
    sentenceWithLog(new Error('unexpected'), data);
  });

  it('is for its own user alone, in a folder that it makes, as are its backups and what is put back', async () => {
    const backup = path.join(root, 'backups', 'one');
    await used(data, async () => {
      expect(openToOthers(data)).toEqual([]);
      await makeBackup(data, backup);
    });
    const names = everything(data);
    for (const name of ['index/library.sqlite', 'conversations.sqlite', 'bot.lock', 'link-key', 'errors.log'])
      expect(names).toContain(name);
    expect(names.filter((name) => /^index\/(?:hnsw-|unfinished)/.test(name)).length).toBeGreaterThan(4);
    expect(openToOthers(path.join(root, 'backups'))).toEqual([]);
    const again = path.join(root, 'restored', 'data');
    await restoreBackup(backup, again);
    expect(openToOthers(path.join(root, 'restored'))).toEqual([]);
  });

  it('becomes so where an earlier version let others read it', async () => {
    for (const name of everything(data)) {
      const place = path.join(data, name);
      chmodSync(place, statSync(place).isDirectory() ? 0o755 : 0o644);
    }
    await used(data, () => undefined);
    const kept = openToOthers(data).filter((name) => !/^(?:link-key|errors\.log|index\/unfinished)/.test(name));
    expect(kept).toEqual([]);
  });
});
