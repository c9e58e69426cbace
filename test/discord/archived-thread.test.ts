import { describe, expect, it } from 'vitest';
import type { Channel } from './simulator/world.ts';
import { setStage } from './stage.ts';

describe('a thread that was archived before the bot started', () => {
  it('is opened again by a question, and the question is answered', async () => {
    let thread: Channel | undefined;
    await using stage = await setStage({
      prepare: (discord) => {
        const [channel] = discord.world.channels.values();
        thread = channel && discord.thread(channel, 'Discussion');
        if (thread) thread.archived = true;
      },
    });
    if (!thread) throw new Error('There is no thread.');
    const { discord, ada } = stage;
    ada.says(thread, `<@${discord.world.bot.id}> bridge?`);
    const [answer] = await discord.answered(thread);
    expect(answer?.json.content).toContain('The old bridge');
    expect((await ada.runs(thread, 'ask', { question: 'bridge?' }).reply()).json.content).toContain('The old bridge');
  });
});
