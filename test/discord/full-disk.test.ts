import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openSqliteMemory } from '../../src/adapters/conversations/sqlite.ts';
import { BetterSqlite } from '../../src/adapters/databases/sqlite/better-sqlite.ts';
import { createAllowance } from '../../src/adapters/models/allowance.ts';
import { until } from './simulator/until.ts';
import { setStage } from './stage.ts';

type Memory = ReturnType<typeof openSqliteMemory>;

/** As on a disk that has become full: what is opened meanwhile can never be larger than it is. */
function openedOnFullDisk(folder: string): Memory {
  const { pragma } = BetterSqlite.prototype;
  BetterSqlite.prototype.pragma = function (...given) {
    pragma.call(this, 'max_page_count = 1');
    return pragma.apply(this, given);
  };
  try {
    return openSqliteMemory(folder);
  } finally {
    BetterSqlite.prototype.pragma = pragma;
  }
}

const fills = 9_001;

/** Uses up what room there is in the file, all over it, until much is refused. */
async function fill({ conversations }: Memory): Promise<void> {
  let refused = 0;
  for (let id = 1; refused < 300 && id < fills; id += 1)
    await conversations
      .keep({
        id: `${(id * 7_919) % fills}`,
        conversation: '7/8/bo',
        person: 'bo',
        question: 'Why? '.repeat(9),
        at: Date.now(),
      })
      .catch((error: unknown) => {
        expect(error).toMatchObject({ code: 'library-unwritable' });
        refused += 1;
      });
  expect(refused).toBe(300);
}

it('on a full disk questions are answered, and the log says once what to do', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'footnote-full-'));
  await openSqliteMemory(folder).conversations.close();
  const memory = openedOnFullDisk(folder);
  const { conversations, preferences, counters } = memory;
  await fill(memory);
  {
    await using stage = await setStage({ options: { conversations, preferences } });
    const told = () => stage.log.filter(({ message }) => message.includes('not kept'));
    for (const question of ['What did Lin say about costs?', 'What did Lin say?']) {
      const reply = await stage.ada.runs(stage.channel, 'ask', { question }).reply();
      expect(String(reply.json.content)).toContain('[1]');
      await until('the log to say so', () => told().length > 0);
    }
    expect(told().map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^The disk with \S+ is full; nothing was changed\. Make room and try again\. Until then answers are given but not kept, so that questions that follow one are not understood\.$/,
      ),
    ]);
  }
  const allowance = createAllowance({ user: 100, server: 1_000 }, counters);
  // Shares of a day are counted in memory meanwhile.
  for (let person = 0; person < 300; person += 1) {
    expect(await allowance.take({ user: `ada ${person}` }, 90)).toBe('taken');
    expect(await allowance.take({ user: `ada ${person}` }, 90)).toBe('user');
  }
  await conversations.close();
  rmSync(folder, { recursive: true });
});
