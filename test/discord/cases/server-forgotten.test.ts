import { PermissionFlagsBits } from 'discord.js';
import { expect, it } from 'vitest';
import { createDepartures } from '../../../src/discord/shell/departures.ts';
import { asList } from '../simulator/json.ts';
import { until } from '../simulator/until.ts';
import { recordingLog, setStage } from '../stage.ts';

it.each([
  ['en-US', 'Delete what this server has', /^Done\. Deleted: 1 article, 1 question/],
  ['de', 'Alles von diesem Server löschen', /^Erledigt\. Gelöscht: 1 Artikel, 1 Frage/],
  ['es-ES', 'Borrar todo lo de este servidor', /^Hecho\. Se borró: 1 artículo, 1 pregunta/],
  ['fr', 'Effacer tout ce qui est à ce serveur', /^C’est fait\. Effacé\u00a0: 1 article, 1 question/],
])('a manager has all of a server deleted at once, asked first (%s)', async (locale, label, done) => {
  const removed: string[] = [];
  await using stage = await setStage();
  const { ada, channel, guild, footnote, memory } = stage;
  footnote.removeCollection = async (collection) => {
    removed.push(collection);
    return 1;
  };
  ada.locale = locale;
  guild.members.set(ada.user.id, PermissionFlagsBits.ManageGuild);
  await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
  await stage.discord.idle();
  const told = await ada.runs(channel, 'privacy').reply();
  const before = told.json.content;
  ada.presses(told, label);
  await until('the question whether', () => told.json.content !== before);
  expect(removed).toEqual([]);
  const asked = told.json.content;
  ada.presses(told, label);
  await until('the deletion', () => told.json.content !== asked);
  expect(told.json.content).toMatch(done);
  expect(removed).toEqual([guild.id]);
  expect(await memory.conversations.count(ada.user.id)).toBe(0);
});

it('a member who does not manage the server is offered to delete only what is theirs', async () => {
  await using stage = await setStage();
  const told = await stage.ada.runs(stage.channel, 'privacy').reply();
  expect(asList(asList(told.json.components)[0]?.components).map(({ label }) => label)).toEqual(['Delete mine now']);
});

it.each([
  ['en-US', /deleted after 30 days; if it comes back before then, everything is kept/],
  ['de', /nach 30 Tagen gelöscht; kommt es vorher zurück, bleibt alles/],
  ['es-ES', /se borran al cabo de 30 días; si vuelve antes, todo se conserva/],
  ['fr', /effacés après 30 jours\u202f; s’il revient avant, tout est conservé/],
])('everybody is told for how long a server that puts the bot out is kept (%s)', async (locale, told) => {
  await using stage = await setStage();
  const { ada, channel, discord } = stage;
  ada.locale = locale;
  for (const place of [channel, discord.direct(ada)])
    expect((await ada.runs(place, 'privacy').reply()).json.content).toMatch(told);
});

it.each([
  ['de', 'Was ist mit dem storm?', 10],
  ['fr', 'Et le storm ?', 29],
])('a server that takes the bot back within thirty days has all that it had (%s)', async (locale, question, days) => {
  await using stage = await setStage();
  const { ada, channel, discord, guild, footnote, memory } = stage;
  ada.locale = locale;
  footnote.put('Ours', ['A storm came.'], { collection: guild.id });
  await memory.preferences.put(`server/${guild.id}`, { zone: 'Europe/Berlin' });
  const departures = createDepartures({ ...memory, footnote, log: recordingLog().log });
  const then = Date.now();
  await departures.left({ id: guild.id, channels: [channel.id] }, then);
  await departures.expire(then + days * 86_400_000);
  await departures.came(guild.id);
  await departures.expire(then + 99 * 86_400_000);
  expect((await ada.runs(channel, 'ask', { question }).reply()).json.content).toContain('A storm came.');
  expect(await memory.preferences.get(`server/${guild.id}`)).toMatchObject({ zone: 'Europe/Berlin' });
  expect(discord.violations).toEqual([]);
});
