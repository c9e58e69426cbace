import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { World } from '../../scripts/doctor/check.ts';
import { dataChecks } from '../../scripts/doctor/data-checks.ts';
import { discordChecks } from '../../scripts/doctor/discord-checks.ts';
import { openPostgresMemory } from '../../src/adapters/conversations/postgres.ts';
import { channelsKept, feedbackKept, turnsKept } from '../../src/adapters/conversations/read-memory.ts';
import { holdLease } from '../../src/adapters/databases/postgres/lease.ts';
import { locks } from '../../src/adapters/databases/postgres/locks.ts';
import { withPostgres } from '../../src/adapters/databases/postgres/open.ts';
import { openPostgresLibrary } from '../../src/adapters/libraries/postgres.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { sentenceOf } from '../../src/core/failure.ts';
import { type PostgresServer, password, startPostgres } from '../doubles/postgres-server.ts';
import { articleOf, indexedOf } from '../indexed-articles.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'footnote-doctor-'));
let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const world: World = {
  environment: {},
  folder,
  deep: true,
  nodeVersion: process.versions.node,
  now: Date.now,
  freeBytes: async () => 1e12,
  load: async () => ({}),
  embedder: async () => {
    throw new Error('not asked for');
  },
  botProcesses: () => [],
};

const saidOf = async (config: Config, name: string): Promise<string> => {
  const check = [...dataChecks(world, { config }), ...discordChecks(world, { config })].find(
    (one) => one.name === name,
  );
  try {
    const said = await check?.attempt?.();
    return typeof said === 'object' ? said.but : (said ?? 'not configured');
  } catch (error) {
    return `no: ${sentenceOf(error)}`;
  }
};

describe('npm run doctor, with a library in PostgreSQL', () => {
  const part = 'library and conversations';

  it('tells the version, whether there is pgvector, what is not sound, and whether a bot runs', async () => {
    const LIBRARY = await server.database('doctor');
    const config = readConfig({ LIBRARY, DATA_DIR: folder });
    expect(await saidOf(config, part)).toMatch(/^0 articles, .* in PostgreSQL \d+(\.\d+)*, without pgvector: vectors/);
    const connection = { connectionString: LIBRARY };
    const lake = articleOf('lake.txt', ['Lake Oro is deep.']);
    const library = await openPostgresLibrary({ connection, dataFolder: folder });
    await library.replace({ ...lake, fingerprint: 'of another text' }, indexedOf(lake));
    await library.close();
    expect(await saidOf(config, part)).toMatch(/^no: .*lake\.txt.* is not as it was stored/);
    await withPostgres(LIBRARY, (postgres) => postgres.rows('DELETE FROM articles'));
    const sound = await openPostgresLibrary({ connection, dataFolder: folder });
    await sound.replace(lake, indexedOf(lake));
    await sound.close();
    expect(await saidOf(config, part)).toMatch(/^1 article, each as it was stored/);
    await withPostgres(LIBRARY, (postgres) => postgres.rows('DELETE FROM vectors'));
    await withPostgres(LIBRARY, (postgres) => postgres.rows('DELETE FROM passages'));
    expect(await saidOf(config, part)).toMatch(/^no: .* lacks passages: it has 0 of 1, .*npm run index -- --force$/);
    expect(await saidOf(config, 'running')).toBe('no bot runs now; npm start starts it');
    const signal = new AbortController().signal;
    const lease = await holdLease({ connection, claims: [{ key: locks.bot }], signal, onWaiting: () => undefined });
    expect(await saidOf(config, 'running')).toBe('a bot runs with this database');
    await lease?.release();
  });

  it('says in a sentence without the password what is wrong', async () => {
    const url = await server.database('refused');
    for (const [LIBRARY, words] of [
      [url.replace('secret', 'other'), 'does not let Footnote in'],
      [url.replace('refused', 'absent'), 'There is no database absent'],
      [url.replace(new URL(url).port, '9'), 'cannot be reached'],
    ] as const) {
      const said = await saidOf(readConfig({ LIBRARY, DATA_DIR: folder }), part);
      expect(said).toContain(words);
      expect(said).not.toContain(password);
    }
  });

  it('and the scripts read what is kept there', async () => {
    const LIBRARY = await server.database('kept');
    const where = { LIBRARY, DATA_DIR: folder };
    const { conversations, preferences } = await openPostgresMemory({ connection: { connectionString: LIBRARY } });
    for (const id of ['1', '2', '3'])
      await conversations.keep({
        id,
        conversation: `77/${id === '3' ? 6 : 5}/ada`,
        person: 'ada',
        question: '?',
        at: Number(id),
      });
    await conversations.rate({ turn: '2', person: 'bob', verdict: 'good', at: 4 });
    await preferences.put('channel/55/articles', ['a']);
    await preferences.put('channel/56/articles', []);
    await conversations.close();
    expect((await turnsKept(where, 10)).map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect((await turnsKept(where, 1, '5')).map(({ id }) => id)).toEqual(['2']);
    const { turns, verdicts } = await feedbackKept(where);
    expect([turns.length, verdicts.length]).toEqual([3, 1]);
    expect(await channelsKept(where)).toEqual(['55']);
  });
});
