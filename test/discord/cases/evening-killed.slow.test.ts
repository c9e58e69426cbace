import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { expect, it } from 'vitest';
import { english } from '../../../src/discord/words/english.ts';
import { dataFolder, startBotProcess } from '../bot-process.ts';
import { filesOf, labelsOf, textIn } from '../shown.ts';
import { startDiscord } from '../simulator/simulator.ts';
import { until } from '../simulator/until.ts';
import type { Channel, Message } from '../simulator/world.ts';

const article = path.resolve(import.meta.dirname, '../../../data/articles/us-china-dialogue.md');
const wait = 60_000;

it('an evening whose process is killed in the middle of its quiz goes on, and its notes have every score', async () => {
  const discord = await startDiscord();
  const guild = discord.guild('Readers');
  discord.managedRole(guild, PermissionFlagsBits.CreateEvents);
  const channel = discord.channel(guild, 'general');
  const people = ['ada', 'ben', 'cleo', 'dan', 'eve', 'fay'].map((name) => discord.person(name, [guild]));
  const [ada, ben] = people;
  if (!ada || !ben) throw new Error('There are six people.');
  guild.members.set(ada.user.id, PermissionFlagsBits.CreateEvents);
  await using data = await dataFolder({ 'us-china.md': await readFile(article, 'utf8') });
  const environment = { DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api, DATA_DIR: data.folder };
  const bearing = (thread: Channel, label: string): Promise<Message> =>
    until(`"${label}"`, () => discord.answers(thread).findLast((one) => labelsOf(one).includes(label)), wait);

  const first = await startBotProcess(environment);
  const date = `<t:${Math.floor(Date.now() / 1000) + 86_400}:F>`;
  ada.runs(channel, 'discuss', { article: 'us-china.md', date });
  const thread = await until(
    'the thread',
    () => [...discord.world.channels.values()].find((one) => one.parent === channel),
    wait,
  );
  ben.says(thread, `<@${discord.world.bot.id}> What did Mattis say?`);
  ada.presses(await bearing(thread, 'First question'), 'First question');
  for (let asked = await bearing(thread, 'Next question'); labelsOf(asked).includes('Next question'); ) {
    const pressed = asked;
    ben.presses(pressed, 'Next question');
    await until('the next', () => !labelsOf(pressed).includes('Next question'), wait);
    await discord.idle();
    asked = discord.answers(thread).at(-1) ?? asked;
  }
  ada.presses(await bearing(thread, 'To the quiz'), 'To the quiz');
  const quiz = await bearing(thread, 'A');
  await bearing(thread, 'Close and post the notes');

  const right = new Map(people.map(({ user }) => [user.username, 0]));
  let asked = 0;
  /** Everybody presses one of the choices. What each is told alone is what the notes have to add up to. */
  const answerAll = async (): Promise<void> => {
    for (const [at, person] of people.entries()) {
      const told = textIn((await person.presses(quiz, at % 2 === 0 ? 'A' : 'B').reply()).json);
      const name = person.user.username;
      if (told.includes(english.quiz.right)) right.set(name, (right.get(name) ?? 0) + 1);
    }
    asked += 1;
  };
  const goOn = async (): Promise<void> => {
    const shown = quiz.json.content;
    ada.presses(quiz, labelsOf(quiz).at(-1) ?? '');
    await until('what comes next', () => quiz.json.content !== shown, wait);
  };
  await answerAll();
  await goOn();
  await answerAll();
  first.kill('SIGKILL');
  expect(await first.ended).toBeNull();

  discord.world.clock.skip(5_000);
  const second = await startBotProcess(environment);
  await goOn();
  while (labelsOf(quiz).includes('A')) {
    await answerAll();
    await goOn();
  }
  ada.presses(await bearing(thread, 'Close and post the notes'), 'Close and post the notes');
  await until('the end', () => thread.archived, wait);
  const written = (await filesOf(discord.answers(thread).at(-1) ?? expect.fail()))['notes.md'];
  expect(written).toContain('## What did Mattis say?');
  expect(asked).toBeGreaterThanOrEqual(3);
  for (const [name, count] of right) expect(written).toContain(`- ${name}: ${count} of ${asked} right`);
  expect([...right.values()].some((count) => count > 0)).toBe(true);
  expect(discord.violations).toEqual([]);
  second.kill();
  await second.ended;
  await discord.stop();
}, 300_000);
