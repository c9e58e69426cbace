import { describe, expect, it } from 'vitest';
import { readingMessages as reading, setStage } from '../stage.ts';

describe('a message that mentions the role of the bot’s own, which the picker offers under its name', () => {
  it.each(['<role> What about the bridge?', 'What about the bridge? <role>', 'Hey <role>, What about the bridge?'])(
    'is for Footnote: %s',
    async (written) => {
      await using stage = await setStage(reading);
      const { discord, guild, channel, ada, footnote } = stage;
      ada.says(channel, written.replace('<role>', `<@&${discord.managedRole(guild)}>`));
      await discord.answered(channel);
      expect(footnote.asked[0]?.question).toMatch(/^(?:Hey, )?What about the bridge\?$/);
    },
  );

  it('is told how to be heard where Discord keeps its text back', async () => {
    await using stage = await setStage();
    const { discord, guild, channel, ada, footnote } = stage;
    ada.says(channel, `<@&${discord.managedRole(guild)}> What about the bridge?`);
    const [answer] = await discord.answered(channel);
    expect(answer?.json.content).toContain('not by my role');
    expect(footnote.asked).toEqual([]);
  });

  it('is none of its business where the role is another', async () => {
    await using stage = await setStage(reading);
    const { discord, guild, channel, ada } = stage;
    guild.roles?.set('333333333333333333', new Set([discord.world.bot.id]));
    ada.says(channel, '<@&333333333333333333> What about the bridge?');
    await discord.idle();
    expect(discord.answers(channel)).toEqual([]);
  });
});

describe('an edit', () => {
  it('that adds the mention makes it a question, and one that takes it away is not answered', async () => {
    await using stage = await setStage(reading);
    const { discord, channel, ada, footnote } = stage;
    const message = ada.says(channel, 'What about the bridge?');
    await discord.idle();
    expect(discord.answers(channel)).toEqual([]);
    ada.edits(message, `<@${discord.world.bot.id}> What about the bridge?`);
    await discord.answered(channel);
    await discord.idle();
    ada.edits(message, 'What about the council?');
    await discord.idle();
    expect(footnote.asked.map(({ question }) => question)).toEqual(['What about the bridge?']);
    expect(discord.answers(channel)).toHaveLength(1);
  });
});
