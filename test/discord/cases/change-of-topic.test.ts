import { describe, expect, it } from 'vitest';
import { converse, setTalkingStage } from './talk.ts';

describe.each(['commands', 'replies'] as const)('a conversation by %s', (how) => {
  it('drops its topic for a new one, and is not led astray by thanks', async () => {
    await using stage = await setTalkingStage();
    const [, , , lake, thanks, about] = await converse(stage, how, [
      'What did Mayor Vale say about the taxes?',
      'When will the taxes rise?',
      'Why did she oppose a tax?',
      'How deep is Lake Oro?',
      'thanks!',
      'What about it?',
    ]);
    expect(lake).toMatch(/^> Lake Oro is 40 metres deep\./);
    expect(lake).not.toMatch(/Understood as|tax|Vale/);
    expect(thanks).toBe('You’re welcome!');
    expect(about).toContain('Lake Oro');
    expect(about).not.toMatch(/tax|Vale/);
  });

  it('is not spoiled by a first question that nobody could answer', async () => {
    await using stage = await setTalkingStage();
    const [first, lake] = await converse(stage, how, ['Who won the chess match in Prague?', 'How deep is Lake Oro?']);
    expect(first).toMatch(/^The articles do not say\./);
    expect(lake).toMatch(/^> Lake Oro is 40 metres deep\./);
  });
});
