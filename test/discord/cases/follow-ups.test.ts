import { describe, expect, it } from 'vitest';
import { converse, setTalkingStage } from './talk.ts';

describe.each(['commands', 'replies'] as const)('a conversation by %s', (how) => {
  it('goes on about the person and the thing that it began with, among others of the kind', async () => {
    await using stage = await setTalkingStage();
    const [first, why, council] = await converse(stage, how, [
      'What did Mayor Lin say about the bridge?',
      'Why did she oppose it?',
      'And the council?',
    ]);
    expect(first).toContain('would cost too much');
    expect(why).toMatch(/^-# Understood as: Why did Mayor Lin oppose the bridge\?/);
    expect(council).toMatch(/^-# Understood as: Why did the council oppose the bridge\?/);
    for (const answer of [first, why, council]) {
      expect(answer).toContain('lin.txt');
      expect(answer).not.toMatch(/cole\.txt|vale\.txt/);
    }
  });
});
