import { PermissionFlagsBits } from 'discord.js';
import { expect, it } from 'vitest';
import { asList } from '../simulator/json.ts';
import { until } from '../simulator/until.ts';
import { setStage } from '../stage.ts';

it.each([
  ['en-US', 'Delete what this server has', /^Done\. Deleted: 1 article, 1 question/],
  ['de', 'Alles von diesem Server löschen', /^Erledigt\. Gelöscht: 1 Artikel, 1 Frage/],
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
