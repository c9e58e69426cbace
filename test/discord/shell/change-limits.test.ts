import { describe, expect, it, vi } from 'vitest';
import { createChangeGate } from '../../../src/discord/shell/change-limits.ts';
import { interfaceLanguages } from '../../../src/discord/words/index.ts';

const limits = { perPerson: 3, perServer: 4, personAtOnce: 1, serverAtOnce: 2, atOnce: 3 };
const never = () => new Promise<never>(() => undefined);
const done = async () => 'done';

describe('reading articles for people', () => {
  it('is let through for each so often in a while, and told when again', async () => {
    const { run } = createChangeGate(limits);
    const ada = { server: 'a', person: 'ada' };
    for (let times = 0; times < limits.perPerson; times += 1)
      expect(await run(ada, done)).toEqual({ kind: 'done', value: 'done' });
    expect(await run(ada, done)).toEqual({ kind: 'too-often', seconds: expect.any(Number) });
    expect(await run(ada, done, true), 'what was let through goes on').toMatchObject({ kind: 'done' });
    expect(await run({ server: 'a', person: 'bo' }, done)).toMatchObject({ kind: 'done' });
    expect(await run({ server: 'a', person: 'cy' }, done)).toMatchObject({ kind: 'too-often' });
    expect(await run({ server: 'b', person: 'ada' }, done)).toMatchObject({ kind: 'done' });
  });

  it('is not done for one while their last is under way, nor for more of a server or of all than can be', async () => {
    const { run } = createChangeGate(limits);
    void run({ server: 'a', person: 'ada' }, never);
    expect(await run({ server: 'a', person: 'ada' }, done)).toEqual({ kind: 'busy', with: 'own' });
    void run({ server: 'a', person: 'bo' }, never);
    expect(await run({ server: 'a', person: 'cy' }, done)).toEqual({ kind: 'busy', with: 'own' });
    expect(await run({ server: 'b', person: 'di' }, done)).toMatchObject({ kind: 'done' });
    void run({ server: 'b', person: 'di' }, never);
    expect(await run({ server: 'c', person: 'ed' }, done)).toEqual({ kind: 'busy', with: 'others' });
  });

  it.each([-400, 400])('keeps nobody waiting longer when the clock is set by %i days', async (days) => {
    const { run } = createChangeGate({ ...limits, perPerson: 1 });
    const ada = { server: 'a', person: 'ada' };
    await run(ada, done);
    vi.setSystemTime(Date.now() + days * 86_400_000);
    const change = await run(ada, done);
    vi.useRealTimers();
    if (change.kind !== 'done') expect(change).toMatchObject({ kind: 'too-often', seconds: 600 });
  });

  it('is refused in words of each language', () => {
    const told = interfaceLanguages.map(({ words }) => words.articles.tooOften(40));
    expect(new Set(told).size).toBe(4);
    for (const sentence of told) expect(sentence).toContain('40');
  });
});
