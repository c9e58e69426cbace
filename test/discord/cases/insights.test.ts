import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { readingFootnote } from '../reading-footnote.ts';
import { textIn } from '../shown.ts';
import { asJson, asList } from '../simulator/json.ts';
import { everyComponent } from '../simulator/rules/component-types.ts';
import { until } from '../simulator/until.ts';
import type { Message } from '../simulator/world.ts';
import { type Stage, setStage } from '../stage.ts';

/** Somebody who manages the server. */
function manager({ discord, guild }: Stage, locale = 'en-US') {
  const person = discord.person('mia', [guild]);
  guild.members.set(person.user.id, PermissionFlagsBits.ManageGuild);
  person.locale = locale;
  return person;
}

const linksIn = (message: Message): readonly unknown[] =>
  everyComponent(asList(message.json.components), '').flatMap(([, { url }]) => (url === undefined ? [] : [url]));

const turned = (message: Message, words: string) => until(words, () => textIn(message.json).includes(words));

describe('/insights', () => {
  it('shows managers what was not answered, disliked, asked often, and from which articles, and names nobody', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, footnote } = stage;
    const mia = manager(stage);
    await ada.runs(channel, 'ask', { question: 'Who paints the harbour?' }).reply();
    await ada.runs(channel, 'ask', { question: 'who paints the HARBOUR' }).reply();
    const answer = await ada.runs(channel, 'ask', { question: 'What of the bridge?' }).reply();
    const why = await ada.presses(answer, '👎').reply();
    ada.presses(why, 'It is wrong');
    await discord.idle();
    const shown = await mia.runs(channel, 'insights').reply();
    expect(shown.onlyFor).toBe(mia.user.id);
    expect(textIn(shown.json)).toMatch(
      /^\*\*1 question without an answer in the last 30 days\*\*\nwho paints the HARBOUR\n-# asked 2 times · <t:/,
    );
    expect(linksIn(shown)[0]).toMatch(
      new RegExp(`^https://discord.com/channels/${stage.guild.id}/${channel.id}/\\d+$`),
    );
    mia.presses(shown, '👎');
    await turned(shown, 'What of the bridge?');
    expect(textIn(shown.json)).toContain('It is wrong');
    mia.presses(shown, 'Most asked');
    await turned(shown, '1 question asked more than once');
    mia.presses(shown, 'By article');
    await turned(shown, '**The bridge** · 1 answer');
    expect(JSON.stringify(shown.json)).not.toContain(ada.user.id);
    expect(footnote.asked).toHaveLength(3);
  });

  it('keeps to itself what one person alone was shown, other servers, direct messages, and channels the manager does not see (German)', async () => {
    await using stage = await setStage();
    const { discord, guild, channel, ada } = stage;
    const mia = manager(stage, 'de');
    const hidden = discord.hiddenChannel(guild, 'council', [mia]);
    const others = discord.channel(discord.guild('Others'), 'general');
    await discord.idle();
    for (const [place, question, more] of [
      [channel, 'Wer malt den Hafen?', { 'only-me': true }],
      [hidden, 'Wer malt das Rathaus?', {}],
      [others, 'Wer malt die Mühle?', {}],
      [discord.direct(ada), 'Wer malt mein Haus?', {}],
      [channel, 'Wer malt den Turm?', {}],
    ] as const)
      await ada.runs(place, 'ask', { question, ...more }).reply();
    await discord.idle();
    const shown = textIn((await mia.runs(channel, 'insights').reply()).json);
    expect(shown).toContain('**1 Frage ohne Antwort in den letzten 30 Tagen**\nWer malt den Turm?');
    expect(shown).not.toMatch(/Hafen|Rathaus|Mühle|Haus/);
  });

  it('counts reactions to an answer as its buttons, also when they are taken back (French)', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, memory } = stage;
    const mia = manager(stage, 'fr');
    ada.says(channel, `<@${discord.world.bot.id}> bridge?`);
    const [answer] = await discord.answered(channel);
    await discord.idle();
    ada.reacts(answer ?? expect.fail(), '👎🏽');
    await expect.poll(() => memory.conversations.verdicts()).toMatchObject([{ verdict: 'bad', person: ada.user.id }]);
    mia.reacts(answer ?? expect.fail(), '🎉');
    const shown = await mia.runs(channel, 'insights').reply();
    mia.presses(shown, '👎');
    await turned(shown, '1 question dont la réponse a reçu 👎 au cours des 30 derniers jours');
    ada.takesBack(answer ?? expect.fail(), '👍');
    ada.takesBack(answer ?? expect.fail(), '👎');
    await expect.poll(() => memory.conversations.verdicts()).toEqual([]);
  });

  it('adds an article about what was not answered, seen before it is added (Spanish)', async () => {
    await using stage = await setStage({ footnote: readingFootnote() });
    const { channel, ada, guild, footnote } = stage;
    const mia = manager(stage, 'es-ES');
    await ada.runs(channel, 'ask', { question: 'What of the storm?' }).reply();
    const shown = await mia.runs(channel, 'insights').reply();
    const form = mia.presses(shown, 'Añadir un artículo sobre esto');
    expect(JSON.stringify(await form.modal())).toContain('What of the storm?');
    const preview = await (await mia.submits(form, { address: 'https://news.example/storm' })).reply();
    expect(preview.onlyFor).toBe(mia.user.id);
    mia.presses(preview, 'Añadir');
    await until('the article', () => [...footnote.library.values()].some(({ collection }) => collection === guild.id));
    const wrong = mia.presses(shown, 'Añadir un artículo sobre esto');
    await wrong.modal();
    expect((await (await mia.submits(wrong, { address: 'storm' })).reply()).json.content).toContain('https://');
  });

  it('is turned by pages, framed or plain, and for managers alone', async () => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    const mia = manager(stage);
    for (const thing of ['harbour', 'pond', 'tower', 'market', 'school', 'church', 'fence'])
      await ada.runs(channel, 'ask', { question: `Who paints the ${thing}?` }).reply();
    await discord.idle();
    const shown = await mia.runs(channel, 'insights').reply();
    expect(textIn(shown.json).match(/Who paints/g)).toHaveLength(5);
    mia.presses(shown, '▶');
    await turned(shown, 'harbour');
    expect(textIn(shown.json).match(/Who paints/g)).toHaveLength(2);
    channel.denied = PermissionFlagsBits.EmbedLinks;
    const plain = await mia.runs(channel, 'insights').reply();
    expect(asList(plain.json.components)).toHaveLength(5);
    expect(() => ada.runs(channel, 'insights')).toThrow('without permission');
    expect(asJson(plain.json).content).toContain('7 questions without an answer');
  });
});

describe('/article export', () => {
  const filesOf = ({ json }: Message, { discord }: Stage) =>
    asList(json.attachments).map(
      ({ id, filename }) =>
        [filename, Buffer.from(discord.world.uploads.get(String(id))?.bytes ?? []).toString('utf8')] as const,
    );

  it('gives managers the list and what was asked without an answer', async () => {
    await using stage = await setStage();
    const { discord, guild, channel, ada, footnote } = stage;
    footnote.put('=1+1, "ours"', ['Ours.'], { collection: guild.id, address: 'https://news.example/ours' });
    await ada.runs(channel, 'ask', { question: 'Who paints the harbour, "really"?' }).reply();
    await discord.idle();
    const mia = manager(stage);
    const files = filesOf(await mia.runs(channel, 'article export').reply(), stage);
    expect(files[0]).toEqual([
      'articles.csv',
      '\uFEFFTitle,Author,Published,Source,Added\r\n"\'=1+1, ""ours""",,,https://news.example/ours,\r\n',
    ]);
    expect(files[1]?.[0]).toBe('unanswered.csv');
    expect(files[1]?.[1]).toMatch(
      /^\uFEFFQuestion,Times asked,Last asked\r\n"Who paints the harbour, ""really""\?",1,\d{4}-\d\d-\d\d\r\n$/,
    );
    expect((await ada.runs(channel, 'article export').reply()).json.content).toContain('Only members who may manage');
  });

  it('gives a person the list of their own (German)', async () => {
    await using stage = await setStage();
    const { discord, ada, footnote } = stage;
    ada.locale = 'de';
    footnote.put('Meins', ['Meins.'], { collection: `user/${ada.user.id}` });
    const given = await ada.runs(discord.direct(ada), 'article export').reply();
    expect(given.json.content).toBe('Hier ist die Liste: 1 Artikel.');
    expect(filesOf(given, stage).map(([name]) => name)).toEqual(['articles.csv']);
  });
});

describe('/insights, in other languages', () => {
  it.each<readonly [string, readonly string[], readonly RegExp[]]>([
    [
      'de',
      ['👎', 'Oft gefragt', 'Nach Artikel'],
      [
        /1 Frage, deren Antwort in den letzten 30 Tagen 👎 bekam/,
        /1 Frage, in den letzten 30 Tagen mehr als einmal gestellt/,
        /1 Artikel mit Antworten/,
      ],
    ],
    [
      'es-ES',
      ['👎', 'Más preguntado', 'Por artículo'],
      [/1 pregunta con respuesta marcada con 👎/, /1 pregunta hecha más de una vez/, /1 artículo con respuestas/],
    ],
    [
      'fr',
      ['👎', 'Les plus posées', 'Par article'],
      [/1 question dont la réponse a reçu 👎/, /1 question posée plus d’une fois/, /1 article avec des réponses/],
    ],
  ])('shows each part, whatever was asked first and where (%s)', async (locale, parts, told) => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    const mia = manager(stage, locale);
    const thread = discord.thread(channel, 'Reading', ada);
    await discord.idle();
    ada.says(thread, `<@${discord.world.bot.id}> bridge?`);
    const [answer] = await discord.answered(thread);
    await discord.idle();
    ada.reacts(answer ?? expect.fail(), '👎');
    await expect.poll(() => stage.memory.conversations.verdicts()).toHaveLength(1);
    await ada.runs(channel, 'ask', { question: 'BRIDGE' }).reply();
    await discord.idle();
    const shown = await mia.runs(channel, 'insights').reply();
    for (const [index, part] of parts.entries()) {
      mia.presses(shown, part);
      await until(part, () => told[index]?.test(textIn(shown.json)) ?? false);
    }
    expect(JSON.stringify(shown.json)).not.toContain(ada.user.id);
  });

  it.each([
    [
      'es-ES',
      ['Título,Autor,Publicado,Fuente,Añadido', 'Pregunta,Veces,Última vez'],
      'Aquí está la lista: 1 artículo de este servidor y 1 pregunta sin respuesta.',
    ],
    [
      'fr',
      ['Titre,Auteur,Publié,Provenance,Ajouté', 'Question posée,Nombre de fois,Dernière fois'],
      'Voici la liste\u00a0: 1 article de ce serveur et 1 question sans réponse.',
    ],
  ])('and so does what is exported (%s)', async (locale, heads, told) => {
    await using stage = await setStage();
    const { discord, guild, channel, ada, footnote } = stage;
    footnote.put('Ours', ['Ours.'], { collection: guild.id });
    await ada.runs(channel, 'ask', { question: 'Who paints the harbour?' }).reply();
    await discord.idle();
    const given = await manager(stage, locale).runs(channel, 'article export').reply();
    expect(given.json.content).toBe(told);
    const files = asList(given.json.attachments).map(({ id }) =>
      Buffer.from(discord.world.uploads.get(String(id))?.bytes ?? []).toString('utf8'),
    );
    expect(files.map((text) => text.slice(1).split('\r\n')[0])).toEqual(heads);
  });
});
