import { describe, expect, it } from 'vitest';
import { readingMessages, setStage } from './stage.ts';

describe('a message', () => {
  it('that mentions Footnote is answered as a reply', async () => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    const question = ada.says(channel, `<@${discord.world.bot.id}> What did Lin say about the bridge?`);
    const [answer] = await discord.answered(channel);
    expect(answer?.json.content).toContain('The old bridge over the Lohne was closed on Friday. [1]');
    expect(answer?.json.message_reference).toMatchObject({ message_id: question.json.id });
    expect(stage.footnote.asked.map((asked) => asked.question)).toEqual(['What did Lin say about the bridge?']);
    expect(discord.rest.log.some(({ path }) => path === `/channels/${channel.id}/typing`)).toBe(true);
    expect(discord.violations).toEqual([]);
  });

  it('in reply to an answer is answered too', async () => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    ada.says(channel, `<@${discord.world.bot.id}> bridge?`);
    const [answer] = await discord.answered(channel);
    ada.says(channel, 'And what about the bridge vote?', { replyTo: answer });
    await discord.answered(channel, 2);
    expect(stage.footnote.asked.map(({ question }) => question)).toEqual([
      'bridge?',
      'And what about the bridge vote?',
    ]);
  });

  it('that is not for Footnote is met with silence', async () => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    const mention = `<@${discord.world.bot.id}>`;
    ada.says(channel, 'What did Lin say about the bridge?');
    ada.says(channel, '@everyone what did Lin say about the bridge?');
    ada.says(channel, `> ${mention} bridge?\nLook what I asked.`);
    ada.says(channel, `\`${mention} bridge?\` is how you ask.`);
    ada.says(channel, `${mention} bridge?`, { more: { webhook_id: '333333333333333333' } });
    ada.says(channel, `${mention} bridge?`, {
      more: { author: { id: '444444444444444444', username: 'other', bot: true, avatar: null, discriminator: '0' } },
    });
    ada.says(channel, `${mention} bridge?`, { more: { type: 7 } });
    ada.says(channel, '', {
      more: {
        message_reference: { type: 1, message_id: '555555555555555555', channel_id: channel.id },
        message_snapshots: [{ message: { content: `${mention} bridge?` } }],
      },
    });
    await discord.idle();
    expect(discord.answers(channel)).toEqual([]);
    expect(stage.footnote.asked).toEqual([]);
  });

  it('that was deleted before its answer ends quietly', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, log } = stage;
    const question = ada.says(channel, `<@${discord.world.bot.id}> bridge?`);
    question.deleted = true;
    await discord.idle();
    expect(discord.answers(channel)).toEqual([]);
    expect(log.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      'info: Footnote is listening.',
      'info: A question was gone before its answer.',
    ]);
  });

  it('in a channel that is deleted before its answer ends quietly', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, log, footnote } = stage;
    const { ask } = footnote;
    Object.assign(footnote, {
      ask: async (request: Parameters<typeof ask>[0]) => {
        discord.world.channels.delete(channel.id);
        return ask(request);
      },
    });
    ada.says(channel, `<@${discord.world.bot.id}> bridge?`);
    await discord.idle();
    expect(log.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      'info: Footnote is listening.',
      'info: A question was gone before its answer.',
    ]);
  });
});

describe('a thread', () => {
  it('that Footnote opened needs no mention where the operator allows it to read messages', async () => {
    await using stage = await setStage(readingMessages);
    const { discord, channel, ada } = stage;
    const own = discord.thread(channel, 'Discussion');
    const other = discord.thread(channel, 'a thread', ada);
    ada.says(other, 'What about the bridge?');
    ada.says(own, 'What about the bridge?');
    await discord.answered(own);
    await discord.idle();
    expect(discord.answers(other)).toEqual([]);
  });
});

describe('a channel that Discord lets five messages through at a time', () => {
  it('gets every answer, later', async () => {
    await using stage = await setStage({
      options: { limits: { perPerson: 100, perChannel: 100, atOnce: 4, waiting: 100 } },
    });
    const { discord, channel, ada } = stage;
    discord.rest.pace = { requests: 5, within: 300 };
    for (let index = 0; index < 12; index += 1) ada.says(channel, `<@${discord.world.bot.id}> bridge?`);
    await discord.answered(channel, 12);
    await discord.idle();
    expect(discord.answers(channel)).toHaveLength(12);
  });
});
