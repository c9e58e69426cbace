import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { conversationsSchema } from '../../../src/adapters/conversations/schema.ts';
import { openSqliteMemory } from '../../../src/adapters/conversations/sqlite.ts';
import { BetterSqlite } from '../../../src/adapters/databases/sqlite/better-sqlite.ts';

const root = mkdtempSync(path.join(tmpdir(), 'footnote-conversations-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A data folder in which `sql` made the file of conversations. */
function folderWith(sql: string): string {
  const folder = mkdtempSync(path.join(root, 'data-'));
  const database = new BetterSqlite(path.join(folder, 'conversations.sqlite'));
  database.exec(sql);
  database.close();
  return folder;
}

const versionIn = (folder: string): unknown => {
  const database = new BetterSqlite(path.join(folder, 'conversations.sqlite'));
  const version = database.pragma('user_version', { simple: true });
  database.close();
  return version;
};

describe('a file of conversations that Footnote 0.1.0 wrote', () => {
  const folder = folderWith(readFileSync(path.join(import.meta.dirname, 'schema-0.1.0.sql'), 'utf8'));

  it.each(['the first', 'the second'])('opens %s time, with all that is in it', async () => {
    const { conversations, preferences, counters } = openSqliteMemory(folder);
    const turns = await conversations.upTo('21', 9);
    expect(turns.map(({ question }) => question)).toEqual(['When did it open?', 'Why?']);
    expect((await conversations.answerTo('20'))?.answer).toBe('It was ready.');
    expect(await conversations.verdicts()).toEqual([
      { turn: '21', person: 'ada', verdict: 'bad', reason: 'too short', at: 2100 },
    ]);
    expect(await conversations.owed()).toEqual([{ id: '30', where: 'somewhere', at: 3000, tries: 1 }]);
    expect(await preferences.get('server')).toEqual({ language: 'de' });
    const used = await counters({ keyPrefix: 'user', points: 1_000, duration: 60 }).get('ada');
    expect(used?.consumedPoints).toBe(400);
    await conversations.close();
  });

  it('has a version from then on', () => expect(versionIn(folder)).toBe(conversationsSchema.migrations.length));
});

describe('a file of conversations from before managers were told what is asked', () => {
  const folder = folderWith(
    [
      readFileSync(path.join(import.meta.dirname, 'schema-0.1.0.sql'), 'utf8'),
      'ALTER TABLE owed ADD COLUMN tries INTEGER NOT NULL DEFAULT 1;',
      `INSERT INTO turns VALUES ('40', '77/5/ada', 'ada', '39', NULL, 4000, '{"question":"When does it close?"}');`,
      `INSERT INTO verdicts VALUES ('40', 'bob', 'bad', 'not-asked', 4100), ('gone', 'bob', 'good', NULL, 4200);`,
      `PRAGMA application_id = ${0x46744e63}; PRAGMA user_version = 2;`,
    ].join('\n'),
  );

  it.each(['the first', 'the second'])('tells of its server’s questions, opened %s time', async () => {
    const { conversations } = openSqliteMemory(folder);
    expect(await conversations.askedIn('77', 0, 9)).toMatchObject([{ id: '40', question: 'When does it close?' }]);
    expect(await conversations.askedIn('', 0, 9)).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ id: '40' })]),
    );
    expect((await conversations.verdicts()).map(({ turn }) => turn)).toEqual(['21', '40']);
    await conversations.close();
  });

  it('has the next version from then on', () => expect(versionIn(folder)).toBe(conversationsSchema.migrations.length));
});

describe('a file of conversations', () => {
  it.each([
    ['another program', 'CREATE TABLE birds (name)', 'another program'],
    ['a later version', 'CREATE TABLE turns (id); PRAGMA user_version = 999', 'a later version of Footnote'],
  ])('that %s wrote is left alone', (_who, sql, words) => {
    const folder = folderWith(sql);
    expect(() => openSqliteMemory(folder)).toThrow(words);
  });
});
