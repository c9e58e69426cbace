import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgresMemory } from '../../../src/adapters/conversations/postgres.ts';
import { createAllowance } from '../../../src/adapters/models/allowance.ts';
import { conversationsContract } from '../../contracts/conversations-contract.ts';
import { newsContract } from '../../contracts/news-contract.ts';
import { studyContract } from '../../contracts/study-contract.ts';
import { startPglite, type WithinProcess } from '../../doubles/pglite.ts';
import { type PostgresServer, startPostgres, withClient } from '../../doubles/postgres-server.ts';

let server: PostgresServer;
let within: WithinProcess;
let databases = 0;
beforeAll(async () => {
  [server, within] = await Promise.all([startPostgres(), startPglite()]);
}, 180_000);
afterAll(() => Promise.all([server.close(), within.close()]));

const newDatabase = (): Promise<string> => {
  databases += 1;
  return server.database(`memory_${databases}`);
};
const open = (connectionString: string) => openPostgresMemory({ connection: { connectionString } });

const openWithin = async () => {
  await within.empty();
  return openPostgresMemory({ connection: within.connection, connections: 1 });
};
for (const contract of [conversationsContract, studyContract, newsContract]) {
  contract('PostgreSQL', async () => open(await newDatabase()));
  contract('PGlite', openWithin);
}

describe('conversations in PostgreSQL', () => {
  it('are the same for two processes, and stay over a restart of the server', async () => {
    const url = await newDatabase();
    const [first, second] = [await open(url), await open(url)];
    await first.conversations.keep({ id: '1', conversation: '7/c', person: 'ada', question: 'Why \0?', at: 1 });
    await first.conversations.rate({ turn: '1', person: 'ada', verdict: 'bad', reason: 'odd\0', at: 2 });
    expect(await second.conversations.turn('1')).toMatchObject({ question: 'Why \0?' });
    expect(await second.conversations.askedIn('7', 0, 9)).toHaveLength(1);
    await server.restart();
    expect(await second.conversations.count('ada').catch(() => second.conversations.count('ada'))).toBe(1);
    expect(await second.conversations.verdicts()).toMatchObject([{ reason: 'odd' }]);
    await Promise.all([first.conversations.close(), second.conversations.close()]);
  });

  it('tell of a letter that a disk has changed in an answer', async () => {
    const url = await newDatabase();
    const { conversations } = await open(url);
    await conversations.keep({
      id: '1',
      conversation: 'c',
      person: 'ada',
      question: '?',
      answer: 'In 42 years.',
      at: 1,
    });
    await withClient(url, (client) => client.query("UPDATE turns SET body = replace(body, '42', '43')"));
    await expect(conversations.turn('1')).rejects.toMatchObject({ code: 'conversations-damaged' });
    await conversations.close();
  });

  it('let go of long chains in one step, and what stays follows what stays', async () => {
    const { conversations } = await open(await newDatabase());
    for (let id = 1; id <= 60; id += 1)
      await conversations.keep({
        id: String(id),
        conversation: 'c',
        person: id % 20 === 0 ? 'ada' : 'bob',
        question: '?',
        at: id,
        ...(id === 1 ? {} : { follows: String(id - 1) }),
      });
    expect(await conversations.forget('bob')).toBe(57);
    expect((await conversations.upTo('60', 9)).map(({ id }) => id)).toEqual(['20', '40', '60']);
    await conversations.close();
  });

  it('count a day’s tokens for all processes together', async () => {
    const url = await newDatabase();
    const [first, second] = [await open(url), await open(url)];
    const allowances = [first, second].map(({ counters }) => createAllowance({ user: 100, server: 1_000 }, counters));
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) => allowances[index % 2]?.take({ user: 'ada' }, 30)),
    );
    expect(all.filter((one) => one === 'taken')).toHaveLength(3);
    await first.conversations.expire(Date.now());
    expect(await allowances[1]?.take({ user: 'ada' }, 20)).toBe('user');
    await Promise.all([first.conversations.close(), second.conversations.close()]);
  });
});
