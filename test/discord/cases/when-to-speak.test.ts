import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { type Stage, setStage } from '../stage.ts';

const reading = {
  options: { messageContent: true },
  prepare: ({ world }: Stage['discord']) => {
    world.messageContent = true;
  },
};

const allow = ({ guild, ada }: Stage): void => {
  guild.members.set(ada.user.id, PermissionFlagsBits.ManageGuild);
};

describe('in a thread that Footnote opened', () => {
  it.each([
    'brb dinner',
    'anyone up for a call?',
    'haha stimmt',
    'je reviens',
    'jaja total',
    'thanks!',
    'who are you?',
  ])('%j gets nothing', async (chatter) => {
    await using stage = await setStage(reading);
    const { discord, channel, ada, footnote } = stage;
    const thread = discord.thread(channel, 'Discussion');
    ada.says(thread, chatter);
    await discord.idle();
    expect(discord.answers(thread)).toEqual([]);
    expect(footnote.asked).toEqual([]);
  });
});

describe('/settings channels', () => {
  it('lets every question of a channel be answered, and no chatter', async () => {
    await using stage = await setStage(reading);
    const { discord, channel, ada, footnote } = stage;
    allow(stage);
    const set = await ada
      .runs(channel, 'settings channels', { channel: channel.id, answers: 'every-question' })
      .reply();
    expect(set.json.content).toBe(`Saved.\n<#${channel.id}>: I answer every question.`);
    ada.says(channel, 'good point');
    ada.says(channel, 'what happened to the bridge?');
    await discord.answered(channel, 2);
    expect(footnote.asked.map(({ question }) => question)).toEqual(['what happened to the bridge?']);
  });

  it('says what that needs where Footnote may not read messages', async () => {
    await using stage = await setStage();
    const { channel, ada } = stage;
    allow(stage);
    const set = await ada
      .runs(channel, 'settings channels', { channel: channel.id, answers: 'every-question' })
      .reply();
    expect(set.json.content).toContain('Message Content');
  });

  it.each(['never', 'threads'])(
    'keeps it out of a channel (%s); who asks there is told so alone, once',
    async (answers) => {
      await using stage = await setStage(reading);
      const { discord, channel, ada, footnote } = stage;
      allow(stage);
      await ada.runs(channel, 'settings channels', { channel: channel.id, answers }).reply();
      for (const question of ['bridge?', 'council?']) {
        ada.says(channel, `<@${discord.world.bot.id}> ${question}`);
        await discord.idle();
      }
      const [told, more] = await discord.answered(discord.direct(ada));
      expect(told?.json.content).toContain(`I do not answer in <#${channel.id}>`);
      expect([more, footnote.asked]).toEqual([undefined, []]);
    },
  );

  it('lets it answer only when addressed, in its threads too', async () => {
    await using stage = await setStage(reading);
    const { discord, channel, ada, footnote } = stage;
    allow(stage);
    await ada.runs(channel, 'settings channels', { channel: channel.id, answers: 'addressed' }).reply();
    const thread = discord.thread(channel, 'Discussion');
    ada.says(thread, 'what happened to the bridge?');
    ada.says(thread, `<@${discord.world.bot.id}> what happened to the council?`);
    await discord.answered(thread);
    await discord.idle();
    expect(footnote.asked.map(({ question }) => question)).toEqual(['what happened to the council?']);
  });
});
