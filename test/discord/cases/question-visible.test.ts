import { describe, expect, it } from 'vitest';
import { setStage } from '../stage.ts';
import { type Place, places } from './places.ts';

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

describe('an answer to a command shows its question first', () => {
  it.each<readonly [Place, string, string, string]>([
    ['a thread', 'de', 'Was ist mit der bridge?', '> Was ist mit der bridge?'],
    ['direct messages', 'es-ES', '¿Qué pasó con el bridge?', '> ¿Qué pasó con el bridge?'],
    ['an announcement channel', 'fr', 'Et le bridge ?', '> Et le bridge ?'],
  ])('in %s (%s)', async (place, locale, question, shown) => {
    await using stage = await setStage();
    const { discord, ada } = stage;
    ada.locale = locale;
    const at = places[place](stage);
    await discord.idle();
    const { json } = await ada.runs(at, 'ask', { question }).reply();
    expect(firstLine(json.content)).toBe(shown);
  });

  it.each([
    ['en-US', 'What of the bridge <:gate:123456789012345678>?', '> What of the bridge?'],
    ['de', 'Die bridge <:gate:123456789012345678>, was ist damit?', '> Die bridge, was ist damit?'],
    ['fr', 'Et le bridge <:gate:123456789012345678> ?', '> Et le bridge ?'],
    ['es-ES', '¿<:gate:123456789012345678> Y el bridge?', '> ¿Y el bridge?'],
  ])('without a hole where an emoji was (%s)', async (locale, question, shown) => {
    await using stage = await setStage();
    const { channel, ada } = stage;
    ada.locale = locale;
    expect(firstLine((await ada.runs(channel, 'ask', { question }).reply()).json.content)).toBe(shown);
  });

  it.each([
    ['names everybody', '@everyone what about the **bridge**?'],
    ['names a person', '<person> was ist mit der bridge?'],
    ['brings marks of its own', '# bridge?\n> ||bridge||'],
  ])('on one line, and notifies nobody, where it %s', async (_, question) => {
    await using stage = await setStage();
    const { discord, guild, channel, ada } = stage;
    const bob = discord.person('bob', [guild]);
    const reply = await ada.runs(channel, 'ask', { question: question.replace('<person>', bob.mention) }).reply();
    expect(reply.notified).toEqual({ users: [], roles: [], everyone: false });
    expect(firstLine(reply.json.content)).toMatch(/^> .*bridge/);
    expect(reply.json.content).not.toMatch(/^> .*\n(?:#|> \|\|)/);
  });

  it.each([
    ['de', 'Weiterfragen', 'Und das council?'],
    ['fr', 'Autre question', 'Et le council ?'],
    ['es-ES', 'Preguntar más', '¿Y el council?'],
  ])('when it came by the form under an answer (%s)', async (locale, button, question) => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    ada.locale = locale;
    const answer = await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
    await discord.idle();
    const reply = await (await ada.submits(ada.presses(answer, button), { question })).reply();
    expect(firstLine(reply.json.content)).toBe(`> ${question}`);
    expect(reply.onlyFor).toBeUndefined();
  });

  it.each([
    ['a thread', 'de', 'zu dieser Nachricht'],
    ['direct messages', 'fr', 'à propos de ce message'],
    ['an announcement channel', 'es-ES', 'sobre este mensaje'],
  ] as const)('with a link to the message that it is about, in %s (%s)', async (place, locale, words) => {
    await using stage = await setStage();
    const { discord, guild, ada } = stage;
    ada.locale = locale;
    const at = places[place](stage);
    await discord.idle();
    const message = ada.says(at, 'Lin and the council.');
    await discord.idle();
    const form = ada.chooses(message, 'Ask about this');
    const sent = await ada.submits(form, { question: 'bridge?', about: 'Lin and the council.' });
    const where = at.guild ? guild.id : '@me';
    expect(firstLine((await sent.reply()).json.content)).toBe(
      `> bridge? ([${words}](<https://discord.com/channels/${where}/${at.id}/${message.json.id}>))`,
    );
  });
});

describe('a question that only its asker is to see', () => {
  it.each([
    ['a thread', 'de', 'Weiterfragen'],
    ['an announcement channel', 'fr', 'Autre question'],
  ] as const)(
    'stays with them, and so does what they ask on under its answer, in %s (%s)',
    async (place, locale, more) => {
      await using stage = await setStage();
      const { discord, ada } = stage;
      ada.locale = locale;
      const at = places[place](stage);
      await discord.idle();
      const answer = await ada.runs(at, 'ask', { question: 'bridge?', 'only-me': true }).reply();
      await discord.idle();
      const next = await (await ada.submits(ada.presses(answer, more), { question: 'council?' })).reply();
      expect([answer.onlyFor, next.onlyFor]).toEqual([ada.user.id, ada.user.id]);
      expect(firstLine(next.json.content)).toBe('> council?');
    },
  );
});
