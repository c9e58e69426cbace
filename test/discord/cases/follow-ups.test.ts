import { describe, expect, it } from 'vitest';
import { textIn } from '../shown.ts';
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

describe('a question shown to one person alone', () => {
  const asking = async (...questions: readonly (readonly [question: string, alone: boolean])[]) => {
    await using stage = await setTalkingStage();
    const shown: string[] = [];
    for (const [question, alone] of questions) {
      const options = { question, ...(alone ? { 'only-me': true } : {}) };
      const reply = await stage.ada.runs(stage.channel, 'ask', options).reply();
      await stage.discord.idle();
      shown.push(textIn(reply.json));
    }
    return shown;
  };

  it('tells nobody whom it named when everybody is answered next', async () => {
    const [, why] = await asking(['What did Mayor Lin say about the bridge?', true], ['Why did she oppose it?', false]);
    expect(why).not.toContain('Understood as');
  });

  it('goes on where the next is shown to that person alone as well', async () => {
    const [, why] = await asking(['What did Mayor Lin say about the bridge?', true], ['Why did she oppose it?', true]);
    expect(why).toContain('Understood as: Why did Mayor Lin oppose the bridge?');
  });

  it('leaves a conversation that everybody reads as it was', async () => {
    const [, , why] = await asking(
      ['What did Mayor Lin say about the bridge?', false],
      ['What did Cole say about the harbour?', true],
      ['Why did she oppose it?', false],
    );
    expect(why).toContain('Understood as: Why did Mayor Lin oppose the bridge?');
  });
});
