import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../../src/discord/words/index.ts';
import { readingFootnote } from '../reading-footnote.ts';
import { textIn } from '../shown.ts';
import { until } from '../simulator/until.ts';
import { setStage } from '../stage.ts';

const languages = ['en-US', 'de', 'es-ES', 'fr'] as const;

describe('what is counted', () => {
  it.each([
    ['en-US', 0, /keeps 0 questions of yours\./],
    ['en-US', 1, /keeps 1 question of yours\./],
    ['de', 1, /Im Moment ist es 1 Frage von dir\./],
    ['de', 2, /Im Moment sind es 2 Fragen von dir\./],
    ['es-ES', 1, /guarda 1 pregunta tuya\./],
    ['es-ES', 2, /guarda 2 preguntas tuyas\./],
    ['fr', 0, /il garde 0 question que tu as posée\./],
    ['fr', 1, /il garde 1 question que tu as posée\./],
    ['fr', 2, /il garde 2 questions que tu as posées\./],
  ])('agrees in %s with %i', async (locale, count, told) => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    ada.locale = locale;
    for (let asked = 0; asked < count; asked += 1) {
      await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
      await discord.idle();
    }
    expect((await ada.runs(channel, 'privacy').reply()).json.content).toMatch(told);
  });
});

describe('commands in what is said', () => {
  it.each(languages)('can be clicked (%s)', async (locale) => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    ada.locale = locale;
    const help = await ada.runs(channel, 'help').reply();
    const more = await ada.presses(help, wordsFor(locale).articles.about).reply();
    const content = `${help.json.content}\n${more.json.content}`;
    const ids = new Map(discord.world.commands.get('')?.map(({ name, id }) => [name, id]));
    const links = [...content.matchAll(/<\/([a-z]+)(?: [a-z]+)?:(\d+)>/g)];
    expect(links.length).toBeGreaterThanOrEqual(8);
    for (const [, name, id] of links) expect(ids.get(name ?? '')).toBe(id);
    expect(content).not.toMatch(/(?<![<:\w/])\/[\p{L}]+/u);
  });

  it('are shown to who may use them: /settings to managers, /article to everybody', async () => {
    await using stage = await setStage();
    const commands = stage.discord.world.commands.get('') ?? [];
    const permissions = (name: string) => commands.find((one) => one.name === name)?.default_member_permissions;
    expect(permissions('settings')).toBe(PermissionFlagsBits.ManageGuild.toString());
    expect(permissions('insights')).toBe(PermissionFlagsBits.ManageGuild.toString());
    expect([permissions('article') ?? null, permissions('ask') ?? null]).toEqual([null, null]);
  });
});

describe('lists', () => {
  it.each([
    ['de', ['Übung 10', 'Übung 2', 'apfel', 'Zebra'], ['apfel', 'Übung 2', 'Übung 10', 'Zebra']],
    ['fr', ['Étude 12', 'étude 3', 'Zoo', 'Arbre'], ['Arbre', 'étude 3', 'Étude 12', 'Zoo']],
    ['es-ES', ['Ñandú', 'Tema 11', 'Tema 9', 'nube'], ['nube', 'Ñandú', 'Tema 9', 'Tema 11']],
  ])('are in the order in which people look things up (%s)', async (locale, titles, order) => {
    await using stage = await setStage();
    const { channel, ada, footnote } = stage;
    ada.locale = locale;
    footnote.library.clear();
    for (const title of titles) footnote.put(title, [`${title} is here.`]);
    const text = textIn((await ada.runs(channel, 'article list').reply()).json);
    expect([...text.matchAll(/^\*\*(.+)\*\*$/gm)].map(([, title]) => title)).toEqual(order);
  });

  it.each([
    ['fr', 'etude', ['étude 3', 'Étude 12']],
    ['de', 'UBUNG 1', ['Übung 10']],
  ])('are searched without minding case and accents (%s)', async (locale, search, found) => {
    await using stage = await setStage();
    const { channel, ada, footnote } = stage;
    ada.locale = locale;
    for (const title of ['Étude 12', 'étude 3', 'Übung 10', 'Übung 2']) footnote.put(title, [`${title} is here.`]);
    const text = textIn((await ada.runs(channel, 'article list', { search }).reply()).json);
    expect([...text.matchAll(/^\*\*(.+)\*\*$/gm)].map(([, title]) => title)).toEqual(found);
  });
});

describe('what is announced of changes', () => {
  it.each([
    ['de', 'Hinzufügen', 'Hinzugefügt', 'Neu gelesen'],
    ['es-ES', 'Añadir', 'Añadido', 'Leído de nuevo'],
    ['fr', 'Ajouter', 'Ajouté', 'Relu'],
  ])('names person and channel, and reading again is not adding (%s)', async (locale, add, added, again) => {
    await using stage = await setStage({
      footnote: readingFootnote(),
      prepare: ({ world }) => {
        for (const guild of world.guilds.values()) Object.assign(guild, { locale });
      },
    });
    const { discord, guild, channel, ada } = stage;
    guild.members.set(ada.user.id, PermissionFlagsBits.ManageGuild);
    ada.locale = locale;
    const audit = discord.channel(guild, 'audit');
    await discord.idle();
    await ada.runs(channel, 'settings audit', { channel: audit.id }).reply();
    const preview = await ada.runs(channel, 'article add', { address: 'https://news.example/storm' }).reply();
    ada.presses(preview, add);
    await until('the article', () => textIn(preview.json).startsWith(added));
    await ada.runs(channel, 'article refresh', { article: '*Storm* over @everyone' }).reply();
    const lines = (await discord.answered(audit, 2)).map(({ json }) => json.content);
    expect(lines[0]).toMatch(new RegExp(`^<@${ada.user.id}> · <#${channel.id}> · ${added}`));
    expect(lines[1]).toMatch(new RegExp(`^<@${ada.user.id}> · <#${channel.id}> · ${again}`));
  });
});
