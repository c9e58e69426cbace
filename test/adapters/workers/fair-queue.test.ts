import { describe, expect, it } from 'vitest';
import { createFairQueue } from '../../../src/adapters/workers/fair-queue.ts';

/** Works that wait for a word, and the order in which they began. */
function works(atOnce: number) {
  const queue = createFairQueue(atOnce);
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    begun,
    add: (name: string, server: string, person = 'ada') =>
      queue.run({ server, person }, () => {
        begun.push(name);
        return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
      }),
    async end(name: string) {
      ends.get(name)?.();
      await new Promise(setImmediate);
    },
  };
}

describe('a fair queue', () => {
  it('keeps a place free for others where one server wants them all', async () => {
    const { add, begun } = works(2);
    for (const name of ['a1', 'a2', 'a3']) void add(name, 'a');
    void add('b1', 'b');
    expect(begun).toEqual(['a1', 'b1']);
  });

  it('does all in their order where there is only one place and one who wants it', async () => {
    const { add, begun, end } = works(1);
    for (const name of ['a1', 'a2', 'a3']) void add(name, 'a');
    await end('a1');
    await end('a2');
    expect(begun).toEqual(['a1', 'a2', 'a3']);
  });

  it('takes the servers in turn, and in a server the people', async () => {
    const { add, begun, end } = works(1);
    void add('a1', 'a', 'ada');
    void add('a2', 'a', 'ada');
    void add('a3', 'a', 'ada');
    void add('a4', 'a', 'bo');
    void add('b1', 'b', 'cy');
    for (const name of ['a1', 'b1', 'a4', 'a2']) await end(name);
    expect(begun).toEqual(['a1', 'b1', 'a4', 'a2', 'a3']);
  });

  it('goes on after work that fails, and tells who wanted it', async () => {
    const queue = createFairQueue(1);
    const turn = { server: 'a', person: 'ada' };
    const failed = queue.run(turn, () => Promise.reject(new Error('no')));
    const done = queue.run(turn, async () => 'done');
    await expect(failed).rejects.toThrow('no');
    expect(await done).toBe('done');
  });
});
