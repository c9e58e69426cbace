import { describe, expect, it } from 'vitest';
import { textIn } from '../shown.ts';
import { asText } from '../simulator/json.ts';
import type { Channel } from '../simulator/world.ts';
import { readingMessages, type Stage, setStage } from '../stage.ts';
import { setTalkingStage } from './talk.ts';

const emoji = '123456789012345678';

/** The ways to ask but by a message, each with what the answer shows above. */
const ways = {
  '/ask': (stage: Stage, at: Channel, question: string) => stage.ada.runs(at, 'ask', { question }).reply(),
  'Ask more': async ({ discord, ada, footnote }: Stage, at: Channel, question: string) => {
    ada.locale = 'en-US';
    const answer = await ada.runs(at, 'ask', { question: 'bridge?' }).reply();
    await discord.idle();
    footnote.asked.length = 0;
    return (await ada.submits(ada.presses(answer, 'Ask more'), { question })).reply();
  },
  'Ask about this': async ({ discord, ada }: Stage, at: Channel, question: string) => {
    const message = ada.says(at, 'Lin spoke.');
    await discord.idle();
    const form = ada.chooses(message, 'Ask about this');
    return (await ada.submits(form, { question, about: '**Lin** spoke.' })).reply();
  },
} as const;

type Way = keyof typeof ways;

async function asked(way: Way, written: string) {
  const stage = await setStage();
  const { discord, guild, channel } = stage;
  const named = {
    '<person>': discord.person('lin', [guild]).mention,
    '<channel>': `<#${discord.channel(guild, 'city-news').id}>`,
    '<bot>': `<@${discord.world.bot.id}>`,
  };
  await discord.idle();
  const question = written.replace(/<(?:person|channel|bot)>/g, (token) => named[token as keyof typeof named]);
  const reply = await ways[way](stage, channel, question);
  await discord.idle();
  return { stage, first: asText(reply.json.content).split('\n')[0], question: stage.footnote.asked[0]?.question };
}

describe('what is asked by a command or a form is read as in a message', () => {
  it.each<readonly [Way, string, string]>([
    ['/ask', `How <:kek:${emoji}> long is the bridge?`, 'How long is the bridge?'],
    ['/ask', '**Wer** sagte ||das|| über die bridge?', 'Wer sagte das über die bridge?'],
    ['/ask', '¿Qué pasó con el bridge el <t:1715644800:D>?', '¿Qué pasó con el bridge el 14 de mayo de 2024?'],
    ['/ask', 'Qu’a dit <person> du bridge dans <channel> ?', 'Qu’a dit lin du bridge dans city news ?'],
    ['/ask', '<bot> what of the bridge?', 'what of the bridge?'],
    ['/ask', '> what of the bridge?', 'what of the bridge?'],
    ['/ask', 'Was ist mit der bridge? <person>', 'Was ist mit der bridge?'],
    ['Ask more', `Und <a:hm:${emoji}> was ist mit der bridge?`, 'Und was ist mit der bridge?'],
    ['Ask more', 'What did <person> say of the `bridge`?', 'What did lin say of the bridge?'],
    ['Ask about this', '¿Y el __bridge__, <bot>?', '¿Y el bridge?'],
    ['Ask about this', 'What of [the bridge](https://else.example/)?', 'What of the bridge?'],
  ])('by %s: %j', async (way, written, read) => {
    const { stage, first, question } = await asked(way, written);
    await using _ = stage;
    expect(question).toBe(read);
    expect(first).toMatch(new RegExp(`^> ${read.replace(/[?.]/g, '\\$&')}(?: \\(\\[|$)`));
    if (way === 'Ask about this') expect(stage.footnote.asked[0]?.history).toEqual([{ question: 'Lin spoke.' }]);
  });

  it.each<readonly [string, string]>([
    ['en-US', `And <:kek:${emoji}> how deep is **Lake Oro**?`],
    ['de', `<a:hm:${emoji}> How deep is ||Lake Oro||?`],
  ])('and answered the same (%s): %j', async (locale, question) => {
    await using stage = await setTalkingStage();
    const { channel, ada } = stage;
    ada.locale = locale;
    const { json } = await ada.runs(channel, 'ask', { question }).reply();
    expect(json.content).toContain('Lake Oro is **40** metres deep.');
    expect(json.content).not.toMatch(/Understood as|Verstanden als|\d{17}\\?>/);
  });

  it.each(['Who is <person>?', `<:kek:${emoji}> <person> ?`])('and kept without ids: %j', async (written) => {
    const { stage } = await asked('/ask', written);
    await using _ = stage;
    const { guild, ada } = stage;
    guild.members.set(ada.user.id, 0x20n);
    const card = textIn((await ada.runs(stage.channel, 'insights').reply()).json);
    expect(card).toContain('lin');
    expect(card).not.toMatch(/\\<|@\d{17}/);
  });
});

it.each([
  ['fr', '14 mai 2024'],
  ['de', '14. Mai 2024'],
])('times are told in the person’s own language where the words are of any (%s)', async (locale, date) => {
  await using stage = await setStage();
  stage.ada.locale = locale;
  await stage.ada.runs(stage.channel, 'ask', { question: 'bridge <t:1715644800:D>?' }).reply();
  expect(stage.footnote.asked[0]?.question).toBe(`bridge ${date}?`);
});

describe('the address of an article of the library', () => {
  it.each<readonly [Way, string]>([
    ['/ask', 'bridge? https://www.news.example/lake/?utm_source=chat'],
    ['/ask', 'Was ist mit der [bridge](https://news.example/lake)?'],
    ['Ask more', '¿Y el bridge? <https://news.example/lake>'],
    ['Ask about this', 'Et le bridge ? https://news.example/lake#note'],
  ])('means that article by %s: %j', async (way, question) => {
    await using stage = await setStage();
    const { footnote, channel } = stage;
    const lake = footnote.put('The lake', ['The bridge over the lake.'], { address: 'https://news.example/lake' });
    await ways[way](stage, channel, question);
    expect(footnote.asked[0]?.scope.articleIds).toEqual([lake.id]);
  });

  it.each([
    ['en-US', 'what of the bridge?'],
    ['de', 'und die bridge?'],
  ])('in the message that is asked about means it too (%s)', async (locale, question) => {
    await using stage = await setStage(readingMessages);
    const { discord, footnote, channel, ada } = stage;
    const lake = footnote.put('The lake', ['The bridge over the lake.'], { address: 'https://news.example/lake' });
    ada.locale = locale;
    const form = ada.chooses(ada.says(channel, 'look https://news.example/lake'), 'Ask about this');
    await (await ada.submits(form, { question, about: 'look' })).reply();
    await discord.idle();
    expect(footnote.asked).toMatchObject([{ question, scope: { articleIds: [lake.id] } }]);
  });

  it.each([
    ['en-US', 'What is the article about?'],
    ['fr', 'De quoi parle l’article ?'],
  ])('alone asks what it is about (%s)', async (locale, question) => {
    await using stage = await setStage();
    const { footnote, channel, ada } = stage;
    ada.locale = locale;
    await ada.runs(channel, 'ask', { question: 'https://news.example/bridge' }).reply();
    expect(footnote.asked[0]?.question.replace(/\s/g, ' ')).toBe(question);
  });

  it.each(['https://news.example/bridge', '<http://www.news.example/bridge?ref=a>', '**The bridge** 🌉'])(
    'or its title with marks chooses it: %j',
    async (article) => {
      await using stage = await setStage();
      const { footnote, channel, ada } = stage;
      const [id] = footnote.library.keys();
      footnote.put('The lake', ['The bridge over the lake.']);
      await ada.runs(channel, 'ask', { question: 'bridge?', article }).reply();
      expect(footnote.asked[0]?.scope.articleIds).toEqual([id]);
      const found = await ada.runs(channel, 'article list', { search: article }).reply();
      expect(textIn(found.json)).toContain('The bridge');
      expect(textIn(found.json)).not.toContain('The lake');
    },
  );
});

it.each(['@everyone', `<:kek:${emoji}>`])('what asks nothing shows no empty question: %j', async (question) => {
  await using stage = await setStage(readingMessages);
  const reply = await stage.ada.runs(stage.channel, 'ask', { question }).reply();
  expect(reply.json.content).not.toMatch(/^>/);
});
