import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readTurns } from '../../../src/adapters/conversations/read-turns.ts';
import { openSqliteMemory } from '../../../src/adapters/conversations/sqlite.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'footnote-turns-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('reads what is kept, of one thread or of all, while the bot has the file open', async () => {
  expect(readTurns(folder, 10)).toEqual([]);
  const { conversations } = openSqliteMemory(folder);
  const turn = (id: string, conversation: string) => ({
    id,
    conversation,
    person: 'ada',
    question: `${id}?`,
    at: Number(id),
  });
  await conversations.keep(turn('1', '100/200'));
  await conversations.keep(turn('2', '100/200/ada'));
  await conversations.keep(turn('3', '100/2001'));
  expect(readTurns(folder, 10).map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(readTurns(folder, 10, '200').map(({ id }) => id)).toEqual(['1', '2']);
  expect(readTurns(folder, 2).map(({ id }) => id)).toEqual(['2', '3']);
  await conversations.close();
});
