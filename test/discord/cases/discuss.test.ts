import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../../src/core/document/split-passages.ts';
import { meetingTime } from '../../../src/discord/commands/discuss/meeting-time.ts';
import { grounded } from '../answers.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { asText } from '../simulator/json.ts';
import { until } from '../simulator/until.ts';
import { type Channel, channelTypes } from '../simulator/world.ts';
import { readingMessages, type Stage, setStage } from '../stage.ts';

const lines = ['The mayor said the ferry costs 2 million.', 'The fishers deny it.'];

/** A library with an article that leaves something open. */
function disputed() {
  const footnote = fakeFootnote({
    async openQuestions(id) {
      const article = footnote.library.get(id);
      const [passage] = article ? splitPassages(article) : [];
      if (!passage) return [];
      const [said, denied] = lines.map(
        (text) => grounded({ claims: [{ text, evidence: [{ passage, quote: text }] }] }).claims[0],
      );
      if (!said || !denied) return [];
      return [
        { about: { kind: 'opponents', speakers: ['Lin', 'Voss'] }, claims: [said, denied] },
        { about: { kind: 'number', figure: '2 million' }, claims: [said] },
      ];
    },
  });
  footnote.put('The ferry', [lines.join(' ')]);
  return footnote;
}

const threadIn = ({ discord }: Stage, parent: Channel) =>
  until('the thread', () => [...discord.world.channels.values()].find((one) => one.parent === parent));

const textsIn = ({ discord }: Stage, channel: Channel) =>
  discord.answers(channel).map(({ json }) => asText(json.content));

async function discussed(stage: Stage, options: Readonly<Record<string, string>> = {}) {
  const { ada, channel } = stage;
  const start = ada.runs(channel, 'discuss', { article: 'The ferry', ...options });
  const thread = await threadIn(stage, channel);
  await until(
    'the end',
    () =>
      asText(start.interaction.original?.json.content).includes(`<#${thread.id}>`) &&
      !asText(start.interaction.original?.json.content).endsWith('…'),
  );
  return { thread, reply: start.interaction.original };
}

describe('/discuss', () => {
  it('asks what the article leaves open, each in a message of its own under the words it is about', async () => {
    await using stage = await setStage({ footnote: disputed() });
    const { thread } = await discussed(stage);
    const [, opponents, number, how] = textsIn(stage, thread);
    expect(opponents).toMatch(
      /^Open questions:\n> The mayor said.*\[1\]\n> The fishers deny it\. .*\n\*\*Whom do you find more convincing, Lin or Voss, and why\?\*\*\n-# \[1\]/,
    );
    expect(number).toMatch(
      /^> The mayor said.*\n\*\*Is 2 million a lot or a little, and what would you compare it with\?\*\*/,
    );
    expect(how).toMatch(/What you reply to the questions above is yours/);
  });

  it('asks nothing where the article leaves nothing open (Spanish)', async () => {
    await using stage = await setStage({ footnote: fakeFootnote() });
    stage.ada.locale = 'es-ES';
    stage.footnote.put('The ferry', ['How the ferry is painted.']);
    const { thread } = await discussed(stage);
    const texts = textsIn(stage, thread);
    expect(texts).toHaveLength(2);
    expect(texts.join('\n')).not.toMatch(/Preguntas abiertas|preguntas de arriba/);
  });

  it('leaves what is replied to a question alone, unless it is named there (German)', async () => {
    await using stage = await setStage({
      ...readingMessages,
      footnote: disputed(),
    });
    const { discord, ada, footnote } = stage;
    ada.locale = 'de';
    const { thread } = await discussed(stage);
    await discord.idle();
    const question = discord.answers(thread)[1];
    const before = discord.answers(thread).length;
    ada.says(thread, 'Wer hat recht? Lin, denke ich.', { replyTo: question });
    ada.says(thread, 'Was kostet die ferry wirklich?', { replyTo: question, silently: true });
    await discord.idle();
    expect(discord.answers(thread)).toHaveLength(before);
    ada.says(thread, `<@${discord.world.bot.id}> Was kostet die ferry wirklich?`, { replyTo: question });
    await discord.answered(thread, before + 1);
    expect(footnote.asked).toHaveLength(1);
  });

  it('offers the thread that is open to whoever asks again, alone, and opens another when that is archived (French)', async () => {
    await using stage = await setStage({ footnote: disputed() });
    const { discord, guild, channel } = stage;
    const { thread } = await discussed(stage);
    const bert = discord.person('bert', [guild]);
    bert.locale = 'fr';
    const again = await bert.runs(discord.channel(guild, 'other'), 'discuss', { article: 'The ferry' }).reply();
    expect(again.json.content).toBe(`On parle déjà de cet article dans <#${thread.id}>. Rejoins-nous !`);
    expect(again.onlyFor).toBe(bert.user.id);
    thread.archived = true;
    const { announceThread } = await import('../simulator/threads.ts');
    announceThread(thread, 'UPDATE', discord);
    await discord.idle();
    bert.runs(channel, 'discuss', { article: 'The ferry' });
    await until('another', () => [...discord.world.channels.values()].filter(({ parent }) => parent === channel)[1]);
    await discord.idle();
  });

  it('begins a forum’s post with the summary', async () => {
    await using stage = await setStage({ footnote: disputed() });
    const { discord, guild, ada, channel, footnote } = stage;
    const summarize = () => footnote.ask({ question: 'ferry?', scope: { collections: ['shared'] } });
    Object.assign(footnote, { summarize });
    const forum = discord.channel(guild, 'reading', channelTypes.forum);
    await discord.idle();
    ada.runs(channel, 'discuss', { article: 'The ferry', forum: forum.id });
    const post = await threadIn(stage, forum);
    await discord.answered(post, 4);
    const [first, second] = textsIn(stage, post);
    expect(first).toMatch(/^In short:\n> The mayor said .*\n-# \[1\]/);
    expect(second).toMatch(/^Open questions:/);
  });

  it.each([
    ['en-US', 'For that I lack permissions in PLACE: Create Public Threads, Send Messages in Threads.'],
    ['de', 'Dafür fehlen mir in PLACE Rechte: Öffentliche Threads erstellen, Nachrichten in Threads senden.'],
    [
      'fr',
      'Pour cela, il me manque des permissions dans PLACE : Créer des fils publics, Envoyer des messages dans les fils.',
    ],
  ])('names what it may not do, and where, before it does anything (%s)', async (locale, words) => {
    await using stage = await setStage({ footnote: disputed() });
    const { discord, ada, channel, guild } = stage;
    ada.locale = locale;
    channel.denied = PermissionFlagsBits.CreatePublicThreads | PermissionFlagsBits.SendMessagesInThreads;
    const refused = await ada.runs(channel, 'discuss', { article: 'The ferry' }).reply();
    expect(plain(refused.json.content)).toContain(words.replace('PLACE', `<#${channel.id}>`));
    expect(refused.onlyFor).toBe(ada.user.id);
    const voice = discord.thread(discord.channel(guild, 'else'), 'a thread', ada);
    await discord.idle();
    expect((await ada.runs(voice, 'discuss', { article: 'The ferry' }).reply()).onlyFor).toBe(ada.user.id);
  });

  it('names the forum, where it is the forum that it may not write in (Spanish)', async () => {
    await using stage = await setStage({
      footnote: disputed(),
    });
    const { discord, guild, ada, channel } = stage;
    ada.locale = 'es-ES';
    const forum = discord.restrictedChannel(guild, 'reading', {
      type: channelTypes.forum,
      denied: PermissionFlagsBits.SendMessages,
    });
    await discord.idle();
    const refused = await ada.runs(channel, 'discuss', { article: 'The ferry', forum: forum.id }).reply();
    expect(refused.json.content).toContain(`Para eso me faltan permisos en <#${forum.id}>: Enviar mensajes.`);
    expect([...discord.world.channels.values()].filter(({ parent }) => parent !== undefined)).toEqual([]);
  });
});

/** No-break spaces as spaces. */
const plain = (text: unknown): string => String(text).replace(/[\u00a0\u202f]/g, ' ');

describe('a discussion that is solved', () => {
  it('is so by ✅ of who opened it, on its beginning; not by others, nor on one of its questions', async () => {
    await using stage = await setStage({ footnote: disputed() });
    const { discord, guild, ada } = stage;
    const { thread } = await discussed(stage);
    await discord.idle();
    const [beginning, question] = discord.answers(thread);
    if (!beginning || !question) throw new Error('There is no discussion.');
    discord.person('ben', [guild]).reacts(beginning, '✅');
    ada.reacts(question, '✅');
    await discord.idle();
    expect(thread.name).not.toMatch(/^✅/);
    ada.reacts(beginning, '✅');
    await until('the mark', () => thread.name.startsWith('✅'));
    await discord.idle();
    expect(textsIn(stage, thread).at(-1)).toContain(ada.mention);
    expect(discord.violations).toEqual([]);
  });
});

describe('/discuss with a date', () => {
  const date = '2099-05-14 18:30 +02:00';
  const soon = (): string => `<t:${Math.floor(Date.now() / 1000) + 86_400}:F>`;
  /** Both may make events. */
  function permitted({ discord, guild, ada }: Stage): void {
    discord.managedRole(guild, PermissionFlagsBits.CreateEvents);
    guild.members.set(ada.user.id, PermissionFlagsBits.CreateEvents);
  }

  it('makes an event of the server that leads to the thread', async () => {
    await using stage = await setStage({ footnote: disputed() });
    permitted(stage);
    await stage.discord.idle();
    const { thread, reply } = await discussed(stage, { date: soon() });
    expect(stage.guild.events).toMatchObject([
      {
        name: 'Discussion: The ferry',
        entity_metadata: { location: `https://discord.com/channels/${stage.guild.id}/${thread.id}` },
      },
    ]);
    expect(reply?.json.content).toMatch(/It is an event of this server, <t:\d+:F>: https:\/\/discord\.com\/events\//);
  });

  it('opens nothing where it may not make one, or the person may not (German)', async () => {
    await using stage = await setStage({ footnote: disputed() });
    const { discord, guild, ada, channel } = stage;
    ada.locale = 'de';
    const bot = await ada.runs(channel, 'discuss', { article: 'The ferry', date: soon() }).reply();
    expect(bot.json.content).toBe(
      'Dafür fehlen mir in Readers Rechte: Events erstellen. Wer den Server verwaltet, kann sie mir geben.',
    );
    discord.managedRole(guild, PermissionFlagsBits.CreateEvents);
    await discord.idle();
    const person = await ada.runs(channel, 'discuss', { article: 'The ferry', date: soon() }).reply();
    expect(person.json.content).toBe('Dafür fehlen dir in Readers Rechte: Events erstellen.');
    expect([...discord.world.channels.values()].filter(({ parent }) => parent === channel)).toEqual([]);
  });

  it('says so where it cannot read the date, or it is over or too far away (French)', async () => {
    await using stage = await setStage({ footnote: disputed() });
    permitted(stage);
    const { ada, channel } = stage;
    ada.locale = 'fr';
    const said = async (typed: string) =>
      plain((await ada.runs(channel, 'discuss', { article: 'The ferry', date: typed }).reply()).json.content);
    expect(await said('demain soir')).toMatch(/^Je ne peux pas lire cette date/);
    expect(await said('2020-01-01 10:00')).toMatch(/^<t:1577872800:F> est passé/);
    expect(await said(date)).toMatch(/est passé ou trop lointain/);
  });

  it('says that a date made no event where the thread is open already', async () => {
    await using stage = await setStage({ footnote: disputed() });
    permitted(stage);
    await discussed(stage);
    const { ada, channel } = stage;
    const again = (date: object) => ada.runs(channel, 'discuss', { article: 'The ferry', ...date }).reply();
    expect((await again({ date: soon() })).json.content).toMatch(
      /is being discussed in .* I made no event of the date/,
    );
    expect((await again({})).json.content).toMatch(/Come in!$/);
  });

  it('opens the thread all the same where Discord refuses the event', async () => {
    await using stage = await setStage({ footnote: disputed() });
    permitted(stage);
    await stage.discord.idle();
    stage.discord.rest.faults.push({
      method: 'POST',
      path: /scheduled-events$/,
      status: 400,
      body: { code: 30038, message: 'Maximum' },
      times: 1,
    });
    const { reply } = await discussed(stage, { date: soon() });
    expect(reply?.json.content).toContain('The event could not be made');
  });

  it.each([
    ['2027-05-14 18:30', '2027-05-14T18:30:00.000Z'],
    ['2027-05-14T18:30+02:00', '2027-05-14T16:30:00.000Z'],
    ['14.05.2027, 18:30', '2027-05-14T18:30:00.000Z'],
    ['14.5.2027 9.05 -0300', '2027-05-14T12:05:00.000Z'],
    ['<t:1810000000:R>', '2027-05-11T01:46:40.000Z'],
    ['2027-02-31 10:00', undefined],
    ['05/06/2027 10:00', undefined],
    ['2027-05-14', undefined],
    ['tomorrow', undefined],
    ['12/25/2026 18:30', '2026-12-25T18:30:00.000Z'],
    ['25/12/2026 18:30', '2026-12-25T18:30:00.000Z'],
    ['3.12.2026 01:30 Uhr', '2026-12-03T01:30:00.000Z', 'de'],
    ['3.12.2026 um 19 Uhr', '2026-12-03T19:00:00.000Z', 'de'],
    ['03/12/2026 1h30', '2026-12-03T01:30:00.000Z', 'fr'],
    ['3/12/2026 à 18 h', '2026-12-03T18:00:00.000Z', 'fr'],
    ['03-12-2026 a las 18:30 horas', '2026-12-03T18:30:00.000Z', 'es-ES'],
    ['05/06/2027 10:00', '2027-06-05T10:00:00.000Z', 'en-GB'],
    ['31/02/2027 10:00', undefined, 'fr'],
    ['3.12.2026 19', undefined, 'de'],
    ['12/5/2026 7:30 pm', '2026-12-05T19:30:00.000Z'],
    ['2026-12-05 12:15 am', '2026-12-05T00:15:00.000Z'],
    ['December 5th, 2026 at 7 p.m.', '2026-12-05T19:00:00.000Z'],
    ['Sat, 5 Dec 2026, 19:30', '2026-12-05T19:30:00.000Z', 'en-GB'],
    ['5 décembre 2026 à 19h30', '2026-12-05T19:30:00.000Z', 'fr'],
    ['samedi 1er août 2027 à 9 h', '2027-08-01T09:00:00.000Z', 'fr'],
    ['am 5. Dezember um 19:30 Uhr', '2026-12-05T19:30:00.000Z', 'de'],
    ['5. März um 8 Uhr', '2027-03-05T08:00:00.000Z', 'de'],
    ['el 5 de diciembre de 2026 a las 7:30 p. m.', '2026-12-05T19:30:00.000Z', 'es-ES'],
    ['5 de dic. de 2026 19:30', '2026-12-05T19:30:00.000Z', 'es-419'],
    ['5 December 2026 19:30 pm', undefined],
    ['5 Brumaire 2026 19:30', undefined, 'fr'],
    ['31. Februar 2027 um 8 Uhr', undefined, 'de'],
  ])('reads %s', (typed, time, locale = 'en-US') => {
    const at = meetingTime(typed, locale, Date.UTC(2026, 10, 30));
    expect(at === undefined ? undefined : new Date(at).toISOString()).toBe(time);
  });
});

describe('a discussion elsewhere, and in other languages', () => {
  it.each([
    [
      'fr',
      'Je trouve que Lin a raison, non ?',
      'Questions ouvertes\u00a0:',
      'Qui te convainc le plus, Lin ou Voss, et pourquoi\u202f?',
    ],
    [
      'es-ES',
      'Pues yo le creo a Voss, ¿y vosotros?',
      'Preguntas abiertas:',
      '¿Quién te convence más, Lin o Voss, y por qué?',
    ],
  ])(
    'asks in the language of who opened it, and leaves contributions alone (%s)',
    async (locale, said, heading, asked) => {
      await using stage = await setStage({ ...readingMessages, footnote: disputed() });
      const { discord, guild, ada, footnote } = stage;
      ada.locale = locale;
      const { thread } = await discussed(stage);
      await discord.idle();
      const opening = discord.answers(thread);
      const question = opening.find(({ json }) => json.content.includes(asked));
      expect(opening.some(({ json }) => json.content.startsWith(heading))).toBe(true);
      discord.person('bob', [guild]).says(thread, said, { replyTo: question });
      await discord.idle();
      expect([discord.answers(thread).length, footnote.asked.length]).toEqual([opening.length, 0]);
    },
  );

  it.each([
    ['de', 'In Kürze', /^Kurz gesagt:\n> /],
    ['fr', 'En bref', /^En bref\u00a0:\n> /],
    ['es-ES', 'En breve', /^En breve:\n> /],
  ])(
    'begins a post of a forum with the summary, and offers it to who asks again (%s)',
    async (locale, forumName, begins) => {
      await using stage = await setStage({ footnote: disputed() });
      const { discord, guild, channel, ada, footnote } = stage;
      ada.locale = locale;
      Object.assign(footnote, {
        summarize: () => footnote.ask({ question: 'ferry?', scope: { collections: ['shared'] } }),
      });
      const forum = discord.channel(guild, forumName, channelTypes.forum);
      await discord.idle();
      ada.runs(channel, 'discuss', { article: 'The ferry', forum: forum.id });
      const post = await threadIn(stage, forum);
      await discord.answered(post, 4);
      await discord.idle();
      expect(textsIn(stage, post)[0]).toMatch(begins);
      const bob = discord.person('bob', [guild]);
      const again = await bob.runs(channel, 'discuss', { article: 'the ferry', forum: forum.id }).reply();
      expect(again.json.content).toContain(`<#${post.id}>`);
      expect(again.onlyFor).toBe(bob.user.id);
    },
  );

  it.each([
    ['de', /Es ist ein Event dieses Servers, <t:\d+:F>: https:\/\/discord\.com\/events\//],
    ['es-ES', /Es un evento de este servidor, <t:\d+:F>: https:\/\/discord\.com\/events\//],
    ['fr', /C’est un évènement de ce serveur, <t:\d+:F>\u00a0: https:\/\/discord\.com\/events\//],
  ])('makes an event where a date is given (%s)', async (locale, told) => {
    await using stage = await setStage({ footnote: disputed() });
    const { discord, guild, ada } = stage;
    discord.managedRole(guild, PermissionFlagsBits.CreateEvents);
    guild.members.set(ada.user.id, PermissionFlagsBits.CreateEvents);
    await discord.idle();
    ada.locale = locale;
    const { reply } = await discussed(stage, { date: `<t:${Math.floor(Date.now() / 1000) + 86_400}>` });
    expect(reply?.json.content).toMatch(told);
    expect(guild.events).toHaveLength(1);
  });
});
