import { describe, expect, it } from 'vitest';
import type { CheckedSentence } from '../../../src/footnote.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import type { Json } from '../simulator/json.ts';
import { channelTypes } from '../simulator/world.ts';
import { bridge, readingMessages, setStage } from '../stage.ts';

async function checking(setting: object = readingMessages) {
  const checked: string[] = [];
  const footnote = fakeFootnote({
    check: async ({ text }): Promise<readonly CheckedSentence[]> => {
      checked.push(text);
      return [{ sentence: text, verdict: 'nothing', shown: [] }];
    },
  });
  footnote.put('The bridge', bridge, { address: 'https://news.example/bridge' });
  const stage = await setStage({ ...setting, footnote });
  const bob = stage.discord.person('bob', [stage.guild]);
  await stage.discord.idle();
  return { ...stage, checked, bob, bot: `<@${stage.discord.world.bot.id}>` };
}

const linkTo = (guild: string, { json }: { readonly json: Json }): string =>
  `https://discord.com/channels/${guild}/${json.channel_id}/${json.id}`;

const attached = (name: string, type?: string): Json => ({
  attachments: [
    {
      id: '777777777777777777',
      filename: name,
      size: 10,
      url: `https://cdn.example/${name}`,
      proxy_url: `https://cdn.example/${name}`,
      ...(type === undefined ? {} : { content_type: type }),
    },
  ],
});

describe('a link to a message means that message', () => {
  it.each([
    ['is this true?', 'The **bridge** is open.', 'The bridge is open.'],
    ['stimmt das?', 'Die Brücke ist offen. <:kek:123456789012345678>', 'Die Brücke ist offen.'],
    ['¿es verdad?', 'El puente ||está|| abierto.', 'El puente está abierto.'],
    ['', '# Le pont est ouvert.', 'Le pont est ouvert.'],
  ])('which is looked up: %j', async (asks, says, read) => {
    await using stage = await checking();
    const { discord, guild, channel, ada, bob, bot, checked } = stage;
    const elsewhere = discord.channel(guild, 'elsewhere');
    await discord.idle();
    const other = bob.says(elsewhere, says);
    ada.says(channel, `${bot} ${linkTo(guild.id, other)} ${asks}`);
    await discord.answered(channel);
    await discord.idle();
    expect(checked).toEqual([read]);
    expect(discord.answers(channel)).toHaveLength(1);
  });

  it.each(['What did she say about the bridge?', 'Was sagt sie zur bridge?'])(
    'which the question leans on, and nothing is offered: %j',
    async (question) => {
      await using stage = await checking();
      const { discord, guild, channel, ada, bob, bot, footnote } = stage;
      const other = bob.says(channel, 'Mayor Lin spoke today.');
      ada.says(channel, `${bot} ${question} <${linkTo(guild.id, other)}>`);
      await discord.answered(channel);
      await discord.idle();
      expect(footnote.asked).toMatchObject([{ question, history: [{ question: 'Mayor Lin spoke today.' }] }]);
      expect(discord.answers(channel)).toHaveLength(1);
    },
  );

  it.each([
    ['en', 'is that true?', 'I cannot read that message from here.'],
    ['de', 'stimmt das?', 'Diese Nachricht kann ich von hier aus nicht lesen.'],
    ['es', '¿es verdad?', 'No puedo leer ese mensaje desde aquí.'],
    ['fr', 'c’est vrai ?', 'Je ne peux pas lire ce message d’ici.'],
  ])('unless whoever links to it may not see it (%s)', async (_, asks, told) => {
    await using stage = await checking();
    const { discord, guild, channel, ada, bob, bot, checked } = stage;
    const hidden = discord.hiddenChannel(guild, 'mods', [ada]);
    await discord.idle();
    const other = bob.says(hidden, 'The secret bridge is open.');
    ada.says(channel, `${bot} ${asks} ${linkTo(guild.id, other)}`);
    const [answer] = await discord.answered(channel);
    expect(answer?.json.content).toContain(told);
    expect(checked).toEqual([]);
  });

  it.each([
    ['another server', false],
    ['another server, by a link that says it is this one', true],
  ])('nor where it is of %s', async (_, disguised) => {
    await using stage = await checking();
    const { discord, guild, channel, ada, bob, bot, checked } = stage;
    const other = discord.guild('Others');
    const there = discord.channel(other, 'general', channelTypes.text);
    await discord.idle();
    const message = bob.says(there, 'The secret bridge is open.');
    ada.says(channel, `${bot} is this true? ${linkTo(disguised ? guild.id : other.id, message)}`);
    const [answer] = await discord.answered(channel);
    expect(answer?.json.content).toContain('I cannot read that message from here.');
    expect(checked).toEqual([]);
  });
});

describe('a file with a question that names nothing else', () => {
  it.each([
    ['was steht da drin?', 'ist nicht in der Bibliothek'],
    ['what does it say?', 'is not in the library'],
  ])('is offered to be read, and nothing is missed before: %j', async (question, offered) => {
    await using stage = await checking();
    const { discord, channel, ada, bot } = stage;
    ada.says(channel, `${bot} ${question}`, { more: attached('report.pdf') });
    const [offer] = await discord.answered(channel);
    expect(offer?.json.content).toContain(offered);
    await discord.idle();
    expect(discord.answers(channel)).toHaveLength(1);
  });
});

describe('what is no article is not offered to be read', () => {
  it.each([
    'what of the bridge? https://tenor.com/view/cat-gif-1',
    'was ist mit der bridge? https://www.youtube.com/watch?v=abc',
    '¿y el bridge? https://cdn.discordapp.com/attachments/1/2/cat.png?ex=1',
    'et le bridge ? https://discord.gg/footnotes',
  ])('%j', async (question) => {
    await using stage = await checking();
    const { discord, channel, ada, bot, footnote } = stage;
    ada.says(channel, `${bot} ${question}`);
    await discord.answered(channel);
    await discord.idle();
    expect(footnote.asked).toHaveLength(1);
    expect(discord.answers(channel)).toHaveLength(1);
  });
});

describe('what comes with the message that is replied to', () => {
  it.each<readonly [string, Json, string, RegExp]>([
    ['look', attached('report.pdf'), 'what does it say about the bridge?', /report\\?\.pdf is not in the library/],
    [
      'https://other.example/story',
      {},
      'was steht da zur bridge?',
      /other\.example\/story> ist nicht in der Bibliothek/,
    ],
  ])('is offered to be read (%j, %j)', async (says, more, question, offered) => {
    await using stage = await checking();
    const { discord, channel, ada, bob, bot } = stage;
    const other = bob.says(channel, says, { more });
    ada.says(channel, `${bot} ${question}`, { replyTo: other });
    const [, offer] = await discord.answered(channel, 2);
    expect(offer?.json.content).toMatch(offered);
  });

  it.each([
    ['is this true?', /^report\\?\.pdf is not in the library/],
    ['c’est vrai ?', /^report\\?\.pdf n’est pas dans la bibliothèque/],
  ])('is all that is offered where there are no words: %j', async (asks, offered) => {
    await using stage = await checking();
    const { discord, channel, ada, bob, bot, footnote } = stage;
    const other = bob.says(channel, '', { more: attached('report.pdf') });
    ada.says(channel, `${bot} ${asks}`, { replyTo: other });
    const [offer] = await discord.answered(channel);
    await discord.idle();
    expect(offer?.json.content).toMatch(offered);
    expect([footnote.asked.length, discord.answers(channel).length]).toEqual([0, 1]);
  });

  it.each([
    ['https://news.example/bridge look', {}, 'what of the bridge?', 'what of the bridge?'],
    ['<https://news.example/bridge>', {}, 'was ist mit der bridge?', 'was ist mit der bridge?'],
    ['https://news.example/bridge', {}, 'is this true?', 'What is the article about?'],
    [
      '',
      { embeds: [{ type: 'rich', title: 'Bridge', url: 'https://news.example/bridge' }] },
      '¿y el bridge?',
      '¿y el bridge?',
    ],
  ])('means the article whose address it is: %j %j, %j', async (says, more, asks, question) => {
    await using stage = await checking();
    const { discord, channel, ada, bob, bot, footnote } = stage;
    const [id] = footnote.library.keys();
    footnote.put('The lake', ['The bridge over the lake.']);
    const other = bob.says(channel, says, { more });
    ada.says(channel, `${bot} ${asks}`, { replyTo: other });
    await discord.answered(channel);
    expect(footnote.asked).toMatchObject([{ question, scope: { articleIds: [id] } }]);
  });

  it('may be its words, where Discord made a file of them', async () => {
    await using stage = await checking();
    const { discord, channel, ada, bob, bot, footnote, checked } = stage;
    footnote.readText = async () => 'The bridge is open.';
    ada.says(channel, `${bot} is this true?`, { replyTo: bob.says(channel, '', { more: attached('message.txt') }) });
    await discord.answered(channel);
    expect(checked[0]).toContain('The bridge is open.');
  });
});

it.each([
  [attached('report.pdf'), '', /^report\\?\.pdf is not in the library/],
  [{}, 'https://other.example/story', /other\.example\/story> is not in the library/],
])('what comes alone is offered to be read, and nothing else is said (%j %j)', async (more, says, offered) => {
  await using stage = await checking();
  const { discord, channel, ada, bot } = stage;
  ada.says(channel, `${bot} ${says}`, { more });
  const [offer] = await discord.answered(channel);
  await discord.idle();
  expect(offer?.json.content).toMatch(offered);
  expect(discord.answers(channel)).toHaveLength(1);
});

describe('a reply to a message without words', () => {
  it.each([
    ['is this true?', 'There are no words in that message'],
    ['stimmt das?', 'In dieser Nachricht stehen keine Worte'],
    ['¿es verdad?', 'En ese mensaje no hay palabras'],
    ['c’est vrai ?', 'Il n’y a pas de mots à chercher dans ce message'],
  ])('is told so where Footnote reads messages: %j', async (asks, told) => {
    await using stage = await checking();
    const { discord, channel, ada, bob, bot } = stage;
    const picture = bob.says(channel, '', { more: attached('cat.png', 'image/png') });
    ada.says(channel, `${bot} ${asks}`, { replyTo: picture });
    const [answer] = await discord.answered(channel);
    expect(answer?.json.content).toContain(told);
  });

  it.each([
    ['it named Footnote', 'There are no words in that message'],
    ['it did not', 'I cannot read that message from here.'],
  ])('and where it does not, as far as it knows: %s', async (how, told) => {
    await using stage = await checking({});
    const { discord, channel, ada, bob, bot } = stage;
    const says = how === 'it named Footnote' ? bot : '';
    const picture = bob.says(channel, says, { more: attached('cat.png', 'image/png') });
    await discord.idle();
    const before = discord.answers(channel).length;
    ada.says(channel, `${bot} is this true?`, { replyTo: picture });
    const answer = (await discord.answered(channel, before + 1)).at(-1);
    expect(answer?.json.content).toContain(told);
  });
});
