import { describe, expect, it } from 'vitest';
import { setStage } from '../stage.ts';

/** Questions as Discord sends them, and what is asked of the articles. */
const cases: readonly (readonly [string, string])[] = [
  ['<:gate:123456789012345678> What did Lin say about the bridge?', 'What did Lin say about the bridge?'],
  ['What did <a:wave:123456789012345678> Lin say about the bridge?', 'What did Lin say about the bridge?'],
  ['<:eins:123456789012345678><:zwei:123456789012345679> Was kostet die bridge?', 'Was kostet die bridge?'],
  ['`What did Lin say about the bridge?`', 'What did Lin say about the bridge?'],
  ['```\nWhat did Lin say about the bridge?\n```', 'What did Lin say about the bridge?'],
  ['# **What** did ||Lin|| say about the ~~bridge~~?', 'What did Lin say about the bridge?'],
  ['</ask:123456789012345678> What did Lin say about the bridge?', 'What did Lin say about the bridge?'],
  ['What happened to the bridge on <t:1714521600:D>?', 'What happened to the bridge on 1 May 2024?'],
];

describe('a question with marks of Discord', () => {
  it.each(cases)('%j is asked as %j', async (written, question) => {
    await using stage = await setStage();
    const { discord, channel, ada, footnote } = stage;
    ada.says(channel, `<@${discord.world.bot.id}> ${written}`);
    const [answer] = await discord.answered(channel);
    expect(footnote.asked.map((one) => one.question)).toEqual([question]);
    expect(answer?.json.content).not.toMatch(/Understood as|\d{17}/);
  });

  it('names people and channels by their names, and nobody who is only spoken to', async () => {
    await using stage = await setStage();
    const { discord, guild, channel, ada, footnote } = stage;
    const lin = discord.person('lin', [guild]);
    const news = discord.channel(guild, 'city-news');
    ada.says(channel, `${lin.mention} <@${discord.world.bot.id}> What did ${lin.mention} say in <#${news.id}>?`);
    await discord.answered(channel);
    expect(footnote.asked[0]?.question).toBe('What did lin say in city news?');
  });
});
