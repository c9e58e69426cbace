import { describe, expect, it } from 'vitest';
import { footnoteHere } from '../footnote-here.ts';
import { textIn } from '../shown.ts';
import { readingMessages, setStage } from '../stage.ts';

/** What somebody wrote that names a person, what is asked of it, how that is understood, and what the articles say. */
const asked = [
  ['Susan Thornton again', 'who is she?', 'Who is Susan Thornton?'],
  ['schon wieder Susan Thornton', 'wer ist das?', 'wer ist Susan Thornton?'],
  ['Susan Thornton nervt', 'was hat sie gesagt?', 'was hat Susan Thornton gesagt?'],
  ['otra vez Susan Thornton', '¿quién es?', '¿quién es Susan Thornton?'],
  ['Susan Thornton exagera', '¿qué dice?', '¿qué dice Susan Thornton?'],
  ['encore Susan Thornton', 'c’est qui ?', 'qui est Susan Thornton ?'],
  ['Susan Thornton exagère', 'que dit-elle ?', 'que dit Susan Thornton ?'],
  ['Susan Thornton is right', 'was sagt sie dazu?', 'was sagt Susan Thornton dazu?'],
  ['Susan Thornton again', 'her opinion?', 'Susan Thornton’s opinion?'],
  ['schon wieder Susan Thornton', 'ihre Meinung dazu?', 'was sagt Susan Thornton?'],
  ['otra vez Susan Thornton', '¿y su postura?', '¿qué dice Susan Thornton?'],
  ['encore Susan Thornton', 'son avis ?', 'que dit Susan Thornton ?'],
] as const;

describe('a question of somebody whom another message names', () => {
  it.each(asked)('puts the name in the place of the pronoun: %j, %j', async (says, asks, whole) => {
    await using stage = await setStage({ ...readingMessages, footnote: await footnoteHere() });
    const { discord, channel, ada, guild } = stage;
    const other = discord.person('bob', [guild]).says(channel, says);
    ada.says(channel, `<@${discord.world.bot.id}> ${asks}`, { replyTo: other });
    const [answer] = await discord.answered(channel);
    await discord.idle();
    const text = textIn(answer?.json ?? {});
    expect(text.split('\n')[0]).toContain(whole);
    expect(text).not.toMatch(/Je suis Footnote/);
  });

  it.each(asked.slice(4, 6))('does so in what is quoted, and in embeds: %j, %j', async (says, asks, whole) => {
    await using stage = await setStage({ ...readingMessages, footnote: await footnoteHere() });
    const { discord, channel, ada, guild } = stage;
    const mention = `<@${discord.world.bot.id}>`;
    ada.says(channel, `> ${says}\n${mention} ${asks}`);
    await discord.answered(channel);
    await discord.idle();
    const embeds = [{ type: 'rich', description: says }];
    const embedded = discord.person('bob', [guild]).says(channel, '', { more: { embeds } });
    ada.says(channel, `${mention} ${asks}`, { replyTo: embedded });
    const answers = await discord.answered(channel, 2);
    for (const { json } of answers) expect(textIn(json).split('\n')[0]).toContain(whole);
  });

  it.each([
    [{ author: { name: 'Susan Thornton' }, description: 'Freeze it!' }, 'wer ist sie?', 'wer ist Susan Thornton?'],
    [{ author: { name: 'Susan Thornton' }, title: 'Today' }, 'c’est qui ?', 'qui est Susan Thornton ?'],
    [
      { title: 'People', fields: [{ name: 'Susan Thornton', value: 'Asia' }] },
      '¿qué dijo?',
      '¿qué dijo Susan Thornton?',
    ],
    [{ title: 'People', fields: [{ name: 'Asia', value: 'Susan Thornton' }] }, 'who is she?', 'Who is Susan Thornton?'],
    [
      { title: 'People', fields: [{ name: 'Asia', value: 'Susan Thornton' }] },
      'and who is this?',
      'who is Susan Thornton?',
    ],
  ])('is asked of whom an embed is by, or whom its fields name: %j, %j', async (embed, asks, whole) => {
    await using stage = await setStage({ ...readingMessages, footnote: await footnoteHere() });
    const { discord, channel, ada, guild } = stage;
    const embeds = [{ type: 'rich', ...embed }];
    const other = discord.person('bob', [guild]).says(channel, '', { more: { embeds } });
    ada.says(channel, `<@${discord.world.bot.id}> ${asks}`, { replyTo: other });
    const [answer] = await discord.answered(channel);
    expect(textIn(answer?.json ?? {}).split('\n')[0]).toContain(whole);
  });

  it('says who Footnote is where nobody is named', async () => {
    await using stage = await setStage({ ...readingMessages, footnote: await footnoteHere() });
    const { discord, channel, ada } = stage;
    ada.says(channel, `<@${discord.world.bot.id}> c’est qui ?`);
    const [answer] = await discord.answered(channel);
    expect(textIn(answer?.json ?? {})).toContain('Je suis Footnote');
  });
});
