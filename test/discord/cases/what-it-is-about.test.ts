import { describe, expect, it } from 'vitest';
import { fakeFootnote } from '../fake-footnote.ts';
import { readingFootnote } from '../reading-footnote.ts';
import { textIn } from '../shown.ts';
import type { Json } from '../simulator/json.ts';
import { until } from '../simulator/until.ts';
import { bridge, readingMessages, setStage } from '../stage.ts';
import { addressing, type Place } from './places.ts';

describe('a question with an address or a file', () => {
  it('is about the article whose own address it is', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, footnote } = stage;
    footnote.put('The lake', ['The lake is deep.'], { address: 'https://news.example/lake' });
    const bridgeArticle = [...footnote.library.values()].find(({ title }) => title === 'The bridge');
    ada.says(
      channel,
      `<@${discord.world.bot.id}> what of the bridge? https://www.news.example/bridge/?utm_source=chat`,
    );
    await discord.answered(channel);
    await discord.idle();
    expect(footnote.asked).toMatchObject([
      { question: 'what of the bridge?', scope: { articleIds: [bridgeArticle?.id] } },
    ]);
    expect(discord.answers(channel)).toHaveLength(1);
  });

  it.each(['https://other.example/page', 'file'])('is offered to be read, to who may add it (%s)', async (brought) => {
    const footnote = fakeFootnote({
      addArticle: async ({ origin, collection }) =>
        ({
          kind: 'indexed',
          article: footnote.put(origin.name, ['New words.'], { collection }),
          passages: 1,
        }) as never,
    });
    footnote.put('The bridge', bridge);
    const members = new Set<string>();
    await using stage = await setStage({
      footnote,
      prepare: ({ world }) => {
        for (const { roles } of world.guilds.values()) roles?.set('333333333333333333', members);
      },
    });
    const { discord, guild, channel, ada } = stage;
    members.add(ada.user.id);
    await stage.memory.preferences.put(`server/${guild.id}`, { role: '333333333333333333' });
    const attachments = [
      {
        id: '777777777777777777',
        filename: 'report.pdf',
        size: 10,
        url: 'https://cdn.example/report.pdf',
        proxy_url: 'https://cdn.example/report.pdf',
      },
    ];
    const mention = `<@${discord.world.bot.id}> what of the bridge?`;
    if (brought === 'file') ada.says(channel, mention, { more: { attachments } });
    else ada.says(channel, `${mention} ${brought}`);
    const [, offer] = await discord.answered(channel, 2);
    expect(offer?.json.content).toMatch(/is not in the library\. Shall I read it\?$/);
    const bob = discord.person('bob', [guild]);
    if (!offer) return;
    await bob.presses(offer, 'Add').followups(1);
    expect(footnote.library.size).toBe(1);
    ada.presses(offer, 'Add');
    await expect.poll(() => offer.json.content, { timeout: 5_000 }).toMatch(/^Added: /);
  });

  it('is the file that Discord makes of a long message', async () => {
    const footnote = fakeFootnote({
      readText: async () => 'What of the bridge?',
    });
    footnote.put('The bridge', bridge);
    await using stage = await setStage({ footnote });
    const { discord, channel, ada } = stage;
    const attachments = [
      {
        id: '777777777777777777',
        filename: 'message.txt',
        size: 10,
        url: 'https://cdn.example/m.txt',
        proxy_url: 'https://cdn.example/m.txt',
      },
    ];
    ada.says(channel, `<@${discord.world.bot.id}>`, { more: { attachments } });
    await discord.answered(channel);
    expect(footnote.asked.map(({ question }) => question)).toEqual(['What of the bridge?']);
  });
});

describe('a question that others do not see', () => {
  it('is shown above its answer, with a link to the message it is about', async () => {
    await using stage = await setStage();
    const { guild, channel, ada } = stage;
    const message = ada.says(channel, 'Mayor Lin spoke today.');
    const form = ada.chooses(message, 'Ask about this');
    const sent = await ada.submits(form, { question: 'What of the bridge?', about: 'Mayor Lin spoke today.' });
    expect((await sent.reply()).json.content).toContain(
      `> What of the bridge? ([about this message](<https://discord.com/channels/${guild.id}/${channel.id}/${message.json.id}>))\n`,
    );
  });

  it('stays with the one who asks so', async () => {
    await using stage = await setStage();
    const { channel, ada } = stage;
    const reply = await ada.runs(channel, 'ask', { question: 'What of the bridge?', 'only-me': true }).reply();
    expect(reply.onlyFor).toBe(ada.user.id);
    expect(reply.json.content).toMatch(/^> What of the bridge\?\n/);
  });
});

const attached = (name: string) => ({
  attachments: [
    {
      id: '777777777777777777',
      filename: name,
      size: 10,
      url: `https://cdn.example/${name}`,
      proxy_url: `https://cdn.example/${name}`,
    },
  ],
});

describe('the address of an article of the library', () => {
  it.each<readonly [Place, string]>([
    ['direct messages', 'Was passierte mit der bridge? <https://news.example/bridge>'],
    ['a thread', 'http://NEWS.example/bridge#comments et le bridge, alors ?'],
    ['an announcement channel', '¿Qué pasó con el bridge? [leed esto](https://news.example/bridge?ref=chat)'],
  ])('in %s means that article: %j', async (place, said) => {
    await using stage = await setStage();
    const { discord, ada, footnote } = stage;
    const [id] = footnote.library.keys();
    footnote.put('The lake', ['The bridge over the lake.'], { address: 'https://news.example/lake' });
    const { at, to } = await addressing(stage, place);
    ada.says(at, to(said));
    await discord.answered(at);
    await discord.idle();
    expect(footnote.asked.map(({ scope }) => scope.articleIds)).toEqual([[id]]);
    expect(discord.answers(at)).toHaveLength(1);
  });

  it('is the one whose address it is where two are named (German)', async () => {
    await using stage = await setStage();
    const { discord, ada, footnote } = stage;
    const lake = footnote.put('The lake', ['The bridge over the lake.'], { address: 'https://news.example/lake' });
    const { at, to } = await addressing(stage, 'a thread');
    ada.says(at, to('Welche bridge ist das? https://news.example/lake https://elsewhere.example/'));
    await discord.answered(at);
    expect(footnote.asked[0]?.scope.articleIds).toEqual([lake.id]);
  });
});

describe('what may be added is offered to be read', () => {
  it.each<readonly [Place, 'file' | 'address', string, string, RegExp]>([
    [
      'direct messages',
      'address',
      'Qu’est-il arrivé au bridge ?',
      'Ajouter',
      /n’est pas dans la bibliothèque\. Est-ce que je le lis\u202f\?$/,
    ],
    ['a thread', 'file', '¿Qué pasó con el bridge?', 'Añadir', /no está en la biblioteca\. ¿Lo leo\?$/],
    [
      'direct messages',
      'file',
      'Was ist mit der bridge?',
      'Hinzufügen',
      /ist nicht in der Bibliothek\. Soll ich es lesen\?$/,
    ],
  ])('in %s (%s): %j', async (place, brought, question, add, offered) => {
    const role = '333333333333333333';
    const may = new Set<string>();
    await using stage = await setStage({
      footnote: readingFootnote(),
      prepare: ({ world }) => {
        for (const { roles } of world.guilds.values()) roles?.set(role, may);
      },
    });
    const { discord, guild, ada, footnote, memory } = stage;
    may.add(ada.user.id);
    await memory.preferences.put(`server/${guild.id}`, { role });
    const { at, to } = await addressing(stage, place);
    if (brought === 'file') ada.says(at, to(question), { more: attached('storm.pdf') });
    else ada.says(at, to(`${question} https://news.example/storm`));
    const [, offer] = await discord.answered(at, 2);
    if (!offer) throw new Error('Nothing is offered.');
    expect(offer.json.content).toMatch(offered);
    ada.locale = { Ajouter: 'fr', Añadir: 'es-ES', Hinzufügen: 'de' }[add] ?? 'en-US';
    ada.presses(offer, add);
    await until('the article', () => footnote.library.size === 2);
    const collection = at.guild ? guild.id : `user/${ada.user.id}`;
    expect([...footnote.library.values()].at(-1)?.collection).toBe(collection);
    await discord.idle();
    expect(textIn(offer.json)).toMatch(/^(?:Ajouté|Añadido|Hinzugefügt)/);
  });
});

describe('the file that Discord makes of a long message', () => {
  it.each<readonly [Place, string, string]>([
    ['direct messages', '', 'Qu’est-il arrivé au bridge ?'],
    ['a thread', 'lange Frage, siehe Datei', 'Was ist mit der bridge passiert, und warum?'],
  ])('is what is asked, in %s, beside %j', async (place, beside, question) => {
    const footnote = fakeFootnote({
      readText: async () => question,
    });
    footnote.put('The bridge', bridge);
    await using stage = await setStage({ footnote });
    const { discord, ada } = stage;
    const { at, to } = await addressing(stage, place);
    ada.says(at, to(beside), { more: attached('message.txt') });
    await discord.answered(at);
    expect(footnote.asked.map((one) => one.question)).toEqual([question]);
  });
});

/** A footnote that finds nothing, and what it checked. */
function checkingFootnote() {
  const checked: string[] = [];
  const footnote = fakeFootnote({
    check: async ({ text }) => {
      checked.push(text);
      return [{ sentence: text, verdict: 'nothing', shown: [] }];
    },
  });
  footnote.put('The bridge', bridge);
  return { footnote, checked };
}

describe('a message that is asked about', () => {
  const embeds = [{ type: 'rich', title: 'Lin sobre el bridge', description: 'Costará **dos** millones.' }];
  const snapshot = {
    message_reference: { type: 1, message_id: '555555555555555555', channel_id: '555555555555555556' },
    message_snapshots: [
      {
        message: {
          type: 0,
          content: 'Lin spricht über <:gate:123456789012345678> die bridge.',
          embeds: [],
          attachments: [],
          components: [],
          mentions: [],
          mention_roles: [],
          flags: 0,
          timestamp: '2024-05-01T00:00:00.000Z',
          edited_timestamp: null,
        },
      },
    ],
  };

  it.each<readonly [Place, string, Json, string, string]>([
    ['a thread', 'es', { embeds }, '¿Cuánto costará?', 'Lin sobre el bridge\nCostará dos millones.'],
    ['direct messages', 'de', snapshot, 'Was sagt sie dazu?', 'Lin spricht über die bridge.'],
    ['a channel', 'fr', snapshot, 'Qu’en dit-elle ?', 'Lin spricht über die bridge.'],
  ])('in %s is what a reply leans on (%s)', async (place, _, more, question, text) => {
    await using stage = await setStage(readingMessages);
    const { discord, guild, ada, footnote } = stage;
    const { at, to } = await addressing(stage, place);
    const other = at.guild ? discord.person('bob', [guild]) : ada;
    const about = other.says(at, '', { more });
    await discord.idle();
    const before = discord.answers(at).length;
    footnote.asked.length = 0;
    ada.says(at, to(question), { replyTo: about });
    await discord.answered(at, before + 1);
    expect(footnote.asked).toMatchObject([{ question, history: [{ question: text }] }]);
  });

  it.each([
    ['embeds', { embeds }, 'Lin sobre el bridge\nCostará dos millones.'],
    ['a forwarded message', snapshot, 'Lin spricht über die bridge.'],
  ])('is in the form of “Ask about this”, also where it is %s', async (_, more, text) => {
    await using stage = await setStage();
    const { discord, guild, channel, ada } = stage;
    const message = discord.person('bob', [guild]).says(channel, '', { more });
    const form = await ada.chooses(message, 'Ask about this').modal();
    expect(JSON.stringify(form)).toContain(text.replace('\n', ' '));
  });

  it.each([
    ['stimmt das?', 'Die bridge ist offen.'],
    ['c’est vrai, ça ?', 'Le bridge est ouvert.'],
    ['ils en disent quoi les articles ?', 'Le bridge est ouvert.'],
    ['¿verdadero o falso?', 'El bridge está abierto.'],
    ['ist das wahr oder quatsch', 'Die bridge ist offen.'],
    ['real or made up?', 'The bridge is open.'],
    ['what do the articles say about this', 'The bridge is open.'],
  ])('is looked up where it is quoted: %j', async (asks, says) => {
    const { footnote, checked } = checkingFootnote();
    await using stage = await setStage({ footnote });
    const { discord, ada } = stage;
    const { at } = await addressing(stage, 'a thread');
    ada.says(at, `> ${says}\n<@${discord.world.bot.id}> ${asks}`);
    await discord.answered(at);
    expect(checked).toEqual([says]);
  });

  it.each([
    ['de', 'stimmt das?', 'Die bridge ist offen.'],
    ['fr', 'c’est vrai, ça ?', 'Le bridge est ouvert.'],
    ['es-ES', '¿es verdad eso?', 'El bridge está abierto.'],
    ['en-US', 'what do the articles say about this?', 'The bridge is open.'],
  ])('is looked up where it is asked about by its menu (%s: %j)', async (locale, question, about) => {
    const { footnote, checked } = checkingFootnote();
    await using stage = await setStage({ footnote });
    const { channel, ada } = stage;
    ada.locale = locale;
    const form = ada.chooses(ada.says(channel, about), 'Ask about this');
    const { content } = (await (await ada.submits(form, { question, about })).reply()).json;
    expect(checked).toEqual([about]);
    expect(content).toContain(`> ${question} ([`);
    expect(content).toContain(`\n\n> ${about}\n`);
  });
});
