import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { registerCommands } from '../../../src/discord/setup/register-commands.ts';
import { footnoteHere } from '../footnote-here.ts';
import { botOver } from '../restarted.ts';
import { filesOf, labelsOf, textIn } from '../shown.ts';
import { asText } from '../simulator/json.ts';
import { type Discord, startDiscord } from '../simulator/simulator.ts';
import { until } from '../simulator/until.ts';
import type { Channel, Message } from '../simulator/world.ts';
import { setStage } from '../stage.ts';
import { warmStudy } from '../study-warmed.ts';

beforeAll(warmStudy);

const title = 'Washington asks Beijing to lean harder on North Korea';
const tomorrow = (): string => `<t:${Math.floor(Date.now() / 1000) + 86_400}:F>`;
const letters = ['A', 'B', 'C', 'D'];

const last = (discord: Discord, thread: Channel): Message => {
  const message = discord.answers(thread).at(-1);
  if (!message) throw new Error('Nothing was said.');
  return message;
};

const threadIn = (discord: Discord, parent: Channel): Promise<Channel> =>
  until('the thread', () => [...discord.world.channels.values()].find((one) => one.parent === parent));

const bearing = (discord: Discord, thread: Channel, label: string): Promise<Message> =>
  until(`"${label}"`, () => discord.answers(thread).find((message) => labelsOf(message).includes(label)));

describe('an evening: /discuss with a date', () => {
  it('leads six people through questions and quiz to the notes, though the bot is killed twice', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'footnote-evening-'));
    const discord = await startDiscord();
    const guild = discord.guild('Readers');
    discord.managedRole(guild, PermissionFlagsBits.CreateEvents);
    const channel = discord.channel(guild, 'general');
    const people = ['ada', 'ben', 'cleo', 'dan', 'eve', 'fay'].map((name) => discord.person(name, [guild]));
    const [ada, ben, cleo, dan] = people;
    if (!ada || !ben || !cleo || !dan) throw new Error('There are six people.');
    guild.members.set(ada.user.id, PermissionFlagsBits.CreateEvents);
    await registerCommands({ token: discord.token, apiBase: discord.api });
    const { start, kill } = botOver(folder, discord, await footnoteHere());

    const first = await start();
    ada.runs(channel, 'discuss', { article: title, date: tomorrow() });
    const thread = await threadIn(discord, channel);
    const opening = await bearing(discord, thread, 'First question');
    expect(asText(opening.json.content)).toMatch(/^I lead you through the evening: /);
    expect(discord.answers(thread).some(({ json }) => asText(json.content).includes('Open questions'))).toBe(false);
    for (const person of people) person.presses(opening, 'First question');
    const asked = await bearing(discord, thread, 'Next question');
    await discord.idle();
    expect(discord.answers(thread).filter((message) => labelsOf(message).includes('Next question'))).toHaveLength(1);
    expect(labelsOf(opening)).not.toContain('First question');
    expect(asText(asked.json.content)).toMatch(/\*\*.+\?\*\*/);
    const before = discord.answers(thread).length;
    ben.says(thread, `<@${discord.world.bot.id}> What did Mattis say?`);
    await discord.answered(thread, before + 1);
    await kill(first);

    const second = await start();
    for (let message: Message = asked; labelsOf(message).includes('Next question'); ) {
      cleo.presses(message, 'Next question');
      const pressed = message;
      await until('the next', () => !labelsOf(pressed).includes('Next question'));
      message = last(discord, thread);
    }
    const questions = discord.answers(thread).filter(({ json }) => /\*\*[^*]+\?\*\*/.test(asText(json.content)));
    expect(questions.length).toBeGreaterThanOrEqual(3);
    const end = last(discord, thread);
    for (const person of [ada, dan]) person.presses(end, 'To the quiz');
    const quiz = await bearing(discord, thread, 'A');
    await bearing(discord, thread, 'Close and post the notes');
    await discord.idle();
    expect(discord.answers(thread).filter((message) => labelsOf(message).includes('A'))).toHaveLength(1);
    const answerAll = async ({ memory }: Awaited<ReturnType<typeof start>>) => {
      const { current = 0, questions: all = [] } = (await memory.rounds.round(thread.id)) ?? {};
      const right = all[current]?.right ?? 0;
      const presses = people.map((person, at) =>
        person.presses(quiz, letters[at < 3 ? right : (right + 1) % 2] ?? 'A').reply(),
      );
      await Promise.all(presses);
      const shown = quiz.json.content;
      ada.presses(quiz, labelsOf(quiz).at(-1) ?? '');
      await until('what comes next', () => quiz.json.content !== shown);
    };
    await answerAll(second);
    await kill(second);

    const third = await start();
    const all = (await third.memory.rounds.round(thread.id))?.questions.length ?? 0;
    for (let at = 1; at < all; at += 1) await answerAll(third);
    const scores = asText(quiz.json.content);
    for (const { user } of people.slice(0, 3)) expect(scores).toContain(`**1** <@${user.id}> · ${all} of ${all} right`);
    for (const { user } of people.slice(3)) expect(scores).toContain(`<@${user.id}>`);

    const cards = await ben.runs(thread, 'cards').reply();
    expect(labelsOf(cards)).toEqual(['Turn']);
    const closing = await bearing(discord, thread, 'Close and post the notes');
    const [no] = await dan.presses(closing, 'Close and post the notes').followups(1);
    expect(no?.json.content).toMatch(/^Only the person who opened this evening/);
    ada.presses(closing, 'Close and post the notes');
    await until('the end', () => thread.archived);
    const notes = last(discord, thread);
    expect(asText(notes.json.content)).toMatch(
      /^This evening is closed\. Thank you all!\nNotes of what was asked here: 1 entry/,
    );
    const written = (await filesOf(notes))['notes.md'] ?? '';
    expect(written).toContain('## What did Mattis say?');
    expect(written).toContain('## Quiz of ');
    for (const [at, { user }] of people.entries())
      expect(written).toContain(`- ${user.username}: ${at < 3 ? all : 0} of ${all} right`);
    expect(discord.violations).toEqual([]);
    await third.bot.stop();
    await third.memory.conversations.close();
    await discord.stop();
    await rm(folder, { recursive: true });
  });

  it('goes to the quiz at once where the article leaves nothing open, and closes without one (German)', async () => {
    await using stage = await setStage();
    const { discord, ada, channel, guild, footnote } = stage;
    ada.locale = 'de';
    guild.members.set(ada.user.id, PermissionFlagsBits.CreateEvents);
    discord.managedRole(guild, PermissionFlagsBits.CreateEvents);
    footnote.put('Die Fähre', ['Die Fähre fährt am Montag.']);
    await discord.idle();
    ada.runs(channel, 'discuss', { article: 'Die Fähre', date: tomorrow() });
    const thread = await threadIn(discord, channel);
    ada.presses(await bearing(discord, thread, 'Zum Quiz'), 'Zum Quiz');
    const closing = await bearing(discord, thread, 'Schließen und Notizen posten');
    expect(
      discord
        .answers(thread)
        .map(({ json }) => asText(json.content))
        .join('\n'),
    ).toContain('Daraus lässt sich das nicht machen');
    ada.presses(closing, 'Schließen und Notizen posten');
    await until('the end', () => thread.archived);
    expect(textIn(last(discord, thread).json)).toBe(
      'Dieser Abend ist geschlossen. Danke an alle!\nHier wurde nichts gefragt, was noch aufbewahrt wird.',
    );
  });
});
