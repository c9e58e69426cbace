import { describe, expect, it } from 'vitest';
import type { CheckedSentence } from '../../../src/footnote.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { bridge, readingMessages, setStage } from '../stage.ts';

async function withChecks() {
  const checked: string[] = [];
  const footnote = fakeFootnote({
    check: async ({ text }): Promise<readonly CheckedSentence[]> => {
      checked.push(text);
      return [{ sentence: text, verdict: 'nothing', shown: [] }];
    },
  });
  footnote.put('The bridge', bridge);
  return { checked, stage: await setStage({ ...readingMessages, footnote }) };
}

describe('a reply to somebody that mentions Footnote', () => {
  it.each([
    ['What do the articles say about this?', 'The bridge is open.'],
    ['stimmt das?', 'Die Brücke ist offen.'],
    ['c’est vrai ?', 'Le pont est ouvert.'],
    ['', 'El puente está abierto.'],
    ['is there anything about this in the articles?', 'The lake is deep.'],
    ['steht das so im artikel?', 'Der See ist tief.'],
    ['vraiment ?', 'Le lac est profond.'],
    ['¿en serio?', 'El lago es profundo.'],
    ['👀', 'The bridge is closed.'],
    ['and this?', 'The mill is old.'],
    ['correct?', 'The mill is new.'],
    ['und das?', 'Die Mühle ist alt.'],
    ['bestätigst du das?', 'Die Mühle ist neu.'],
    ['¿y esto?', 'El molino es viejo.'],
    ['me lo confirmas?', 'El molino es nuevo.'],
    ['et ça ?', 'Le moulin est vieux.'],
    ['tu confirmes ?', 'Le moulin est neuf.'],
  ])('looks that message up: %j', async (asks, says) => {
    const { checked, stage } = await withChecks();
    await using _ = stage;
    const { discord, channel, ada, guild } = stage;
    const other = discord.person('bob', [guild]).says(channel, says);
    ada.says(channel, `<@${discord.world.bot.id}> ${asks}`, { replyTo: other });
    const [answer] = await discord.answered(channel);
    expect(checked).toEqual([says]);
    expect(answer?.json.content).toContain(`> ${says}`);
  });

  it('answers that message where it is a question itself', async () => {
    await using stage = await setStage(readingMessages);
    const { discord, channel, ada, guild, footnote } = stage;
    const other = discord.person('bob', [guild]).says(channel, 'What did Lin say about the bridge?');
    ada.says(channel, `<@${discord.world.bot.id}> look this up`, { replyTo: other });
    await discord.answered(channel);
    expect(footnote.asked.map(({ question }) => question)).toEqual(['What did Lin say about the bridge?']);
  });

  it('leans on that message, on what it quotes, and on embeds', async () => {
    await using stage = await setStage(readingMessages);
    const { discord, channel, ada, guild, footnote } = stage;
    const bob = discord.person('bob', [guild]);
    const mention = `<@${discord.world.bot.id}>`;
    const embedded = bob.says(channel, '', {
      more: { embeds: [{ type: 'rich', title: 'Lin on costs', description: 'Mayor Lin spoke.' }] },
    });
    ada.says(channel, `${mention} What did she say about the bridge?`, { replyTo: embedded });
    await discord.answered(channel);
    await discord.idle();
    ada.says(channel, `> Mayor Lin spoke today.\n${mention} What did she say about the bridge?`);
    await discord.answered(channel, 2);
    expect(footnote.asked.map(({ history }) => history)).toEqual([
      [{ question: 'Lin on costs\nMayor Lin spoke.' }],
      [{ question: 'Mayor Lin spoke today.' }],
    ]);
  });

  it.each([
    ['Lin says that the bridge is open.', 'is that true?'],
    ['Die Brücke ist offen, sagt Lin.', 'stimmt das?'],
  ])('looks up what it quotes behind the mention: %j', async (says, asks) => {
    const { checked, stage } = await withChecks();
    await using _ = stage;
    const { discord, channel, ada } = stage;
    ada.says(channel, `<@${discord.world.bot.id}> > ${says}\n${asks}`);
    await discord.answered(channel);
    expect(checked).toEqual([says]);
  });

  it('says what to do where Discord keeps that message back', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, guild } = stage;
    const other = discord.person('bob', [guild]).says(channel, 'The bridge is open.');
    ada.says(channel, `<@${discord.world.bot.id}> is that true?`, { replyTo: other });
    const [answer] = await discord.answered(channel);
    expect(answer?.json.content).toContain('Choose “Ask about this” in its menu');
  });
});
