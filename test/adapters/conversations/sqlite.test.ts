import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { channelsSetUp } from '../../../src/adapters/conversations/places.ts';
import { openSqliteMemory } from '../../../src/adapters/conversations/sqlite.ts';
import { BetterSqlite } from '../../../src/adapters/databases/sqlite/better-sqlite.ts';
import { conversationsContract } from '../../contracts/conversations-contract.ts';
import { newsContract } from '../../contracts/news-contract.ts';
import { studyContract } from '../../contracts/study-contract.ts';

const root = mkdtempSync(path.join(tmpdir(), 'footnote-conversations-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = (): string => mkdtempSync(path.join(root, 'data-'));

conversationsContract('SQLite', () => openSqliteMemory(folder()));
studyContract('SQLite', () => openSqliteMemory(folder()));
newsContract('SQLite', () => openSqliteMemory(folder()));

describe('the file of conversations', () => {
  it('keeps them over a restart', async () => {
    const data = folder();
    const first = openSqliteMemory(data);
    await first.conversations.keep({ id: '1', conversation: 'c', person: 'ada', question: 'Why?', at: 1 });
    await first.conversations.close();
    const second = openSqliteMemory(data);
    expect(await second.conversations.count('ada')).toBe(1);
    await second.conversations.close();
  });

  it('lets no second bot run on the same folder', async () => {
    const data = folder();
    const { conversations } = openSqliteMemory(data);
    expect(() => openSqliteMemory(data)).toThrow('Another Footnote bot is running with this data folder.');
    await conversations.close();
  });

  it('may be read by nobody else on the machine, and copied while the bot runs', async () => {
    const data = folder();
    writeFileSync(path.join(data, 'conversations.sqlite'), '', { mode: 0o644 });
    const { conversations } = openSqliteMemory(data);
    await conversations.keep({ id: '1', conversation: 'c', person: 'ada', question: 'Why?', at: 1 });
    for (const end of ['', '-wal', '-shm'])
      expect(statSync(path.join(data, `conversations.sqlite${end}`)).mode & 0o777).toBe(0o600);
    const other = new BetterSqlite(path.join(data, 'conversations.sqlite'));
    expect(other.prepare('SELECT count(*) FROM turns').pluck().get()).toBe(1);
    other.close();
    await conversations.close();
  });

  it('tells the channels that were set up, those of feeds and digests with them', async () => {
    const data = folder();
    expect(channelsSetUp(data)).toEqual([]);
    const { conversations, preferences, news } = openSqliteMemory(data);
    await preferences.put('channel/1/speaks', 'never');
    await news.follow({ server: '7', address: 'https://news.example/rss', channels: ['2', '3'] });
    const digest = { server: '7', channel: '4', every: 'day', weekday: 1, hour: 8, last: '', since: 0 } as const;
    await news.note({ digest, posts: [] });
    expect([...channelsSetUp(data)].sort()).toEqual(['1', '2', '3', '4']);
    await conversations.close();
  });

  it('is left as it is when it is damaged', () => {
    const data = folder();
    writeFileSync(
      path.join(data, 'conversations.sqlite'),
      'not a database at all, but long enough to be read as one'.repeat(20),
    );
    expect(() => openSqliteMemory(data)).toThrow(
      /conversations\.sqlite is damaged\. Move it and the files beside it \(conversations\.sqlite-\*\) away/,
    );
  });
});
