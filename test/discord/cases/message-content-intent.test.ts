import { describe, expect, it } from 'vitest';
import { setStage } from '../stage.ts';

describe('where Discord does not let the bot read every message', () => {
  it('messages that come without their words are left alone, and those that mention it have theirs', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, footnote, log } = stage;
    ada.says(channel, 'What about the bridge?');
    ada.says(channel, `<@${discord.world.bot.id}> What about the bridge?`);
    await discord.answered(channel);
    await discord.idle();
    expect(footnote.asked.map(({ question }) => question)).toEqual(['What about the bridge?']);
    expect(log.filter(({ level }) => level !== 'info')).toEqual([]);
  });
});
