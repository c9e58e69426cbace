import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { registerCommands } from '../../../src/discord/setup/register-commands.ts';
import { footnoteHere } from '../footnote-here.ts';
import { botOver } from '../restarted.ts';
import { componentsIn, labelsOf, textIn } from '../shown.ts';
import { asJson, asList, asText } from '../simulator/json.ts';
import type { Person } from '../simulator/person.ts';
import { startDiscord } from '../simulator/simulator.ts';
import { until } from '../simulator/until.ts';
import type { Channel, Message } from '../simulator/world.ts';
import { setStage } from '../stage.ts';
import { warmStudy } from '../study-warmed.ts';

beforeAll(warmStudy);

type Memory = Awaited<ReturnType<typeof setStage>>['memory'];

const letters = ['A', 'B', 'C', 'D'];

/** The round's id, and its open question's place, as the message's buttons name them. */
function openIn(message: Message): { readonly id: string; readonly at: number } {
  const ids = componentsIn(message.json).map(({ custom_id: id }) => asText(id));
  const [, id = '', at = ''] = ids.find((one) => one.startsWith('next:'))?.split(':') ?? [];
  return { id, at: Number(at) };
}

async function solutionOf(message: Message, { rounds }: Pick<Memory, 'rounds'>) {
  const { id, at } = openIn(message);
  const question = (await rounds.round(id))?.questions[at];
  if (!question) throw new Error('There is no such question.');
  const { right, choices } = question;
  return { right: letters[right] ?? '', wrong: letters[(right + 1) % choices.length] ?? '', question };
}

async function presses(person: Person, message: Message, button: string): Promise<Message> {
  return person.presses(message, button).reply();
}

/** The same message with what came after its question. */
async function goesOn(person: Person, message: Message, button: string): Promise<void> {
  const before = message.json.content;
  person.presses(message, button);
  await until('the next', () => message.json.content !== before);
}

const begins = async (person: Person, channel: Channel, options = {}): Promise<Message> =>
  person.runs(channel, 'quiz', { count: 2, ...options }).reply();

describe('/quiz', () => {
  it('asks one question at a time, tells each person alone what was right and on which words, and ends with the scores', async () => {
    await using stage = await setStage({ footnote: await footnoteHere() });
    const { discord, guild, channel, ada, memory } = stage;
    const bob = discord.person('bob', [guild]);
    bob.locale = 'de';
    const message = await begins(ada, channel);
    expect(message.json.content).toMatch(/^\*\*Question 1 of 2\*\*\n.+\n\*\*A\*\* .+\n\*\*B\*\* /);
    expect(labelsOf(message).at(-1)).toBe('Next question');

    const { right, wrong, question } = await solutionOf(message, memory);
    const told = await presses(ada, message, right);
    expect(told.onlyFor).toBe(ada.user.id);
    expect(textIn(told.json)).toMatch(/^Right\.\n\*\*Washington asks Beijing/);
    const article = await stage.footnote.article(question.articleId);
    const [cited] = question.cited;
    const words = article?.text.slice(cited?.start, cited?.end) ?? '';
    expect(textIn(told.json).replace(/\\/g, '')).toContain(`**${words}**`);
    expect(labelsOf(told)).toContain('◀');

    const other = await presses(bob, message, wrong);
    expect(other.onlyFor).toBe(bob.user.id);
    expect(textIn(other.json)).toMatch(new RegExp(`^Nicht richtig\\. Es ist \\*\\*${right}\\*\\* `));
    const again = await presses(bob, message, right);
    expect(textIn(again.json)).toMatch(
      new RegExp(`^Das hast du schon beantwortet, mit \\*\\*${wrong}\\*\\* .+\nNicht`),
    );

    await goesOn(bob, message, 'Next question');
    expect(message.json.content).toMatch(
      new RegExp(`^-# Question 1: \\*\\*${right}\\*\\* .+ · 1 of 2 right\n\\*\\*Question 2 of 2\\*\\*`),
    );
    await presses(ada, message, (await solutionOf(message, memory)).right);
    await goesOn(ada, message, 'To the scores');
    const lines = asText(message.json.content).split('\n');
    expect(lines.slice(1)).toEqual([
      '**Scores of this round, 2 questions**',
      `**1** <@${ada.user.id}> · 2 of 2 right`,
      `**2** <@${bob.user.id}> · 0 of 1 right`,
    ]);
    expect(message.notified.users).toEqual([]);

    const [select] = componentsIn(message.json).filter(({ type }) => type === 3);
    const [first] = asList(asJson(select).options);
    const opened = await bob.selects(message, [asText(first?.value)]).reply();
    expect(textIn(opened.json).replace(/\\/g, '')).toContain(`**${words}**`);
    expect(discord.answers(channel).filter(({ onlyFor }) => onlyFor === undefined)).toHaveLength(1);
  });

  it('counts each person once and goes on once when many press at the same time', async () => {
    await using stage = await setStage({ footnote: await footnoteHere() });
    const { discord, guild, channel, ada, memory } = stage;
    const people = [ada, ...['bob', 'cleo', 'dan', 'eve', 'fay'].map((name) => discord.person(name, [guild]))];
    const message = await begins(ada, channel, { count: 3 });
    const { right, wrong } = await solutionOf(message, memory);
    const { id } = openIn(message);
    const pressed = people.flatMap((person, at) => [
      person.presses(message, at % 2 === 0 ? right : wrong),
      person.presses(message, wrong),
    ]);
    await Promise.all(pressed.map((exchange) => exchange.reply()));
    const answers = await memory.rounds.answersTo(id, 0);
    expect(answers.map(({ person }) => person).sort()).toEqual(people.map(({ user }) => user.id).sort());
    const isRight = new Map(answers.map((answer) => [answer.person, answer.right]));
    expect(people.map(({ user }) => isRight.get(user.id))).toEqual([true, false, true, false, true, false]);

    for (const person of people) person.presses(message, 'Next question');
    await until('the second question', () => asText(message.json.content).includes('Question 2 of 3'));
    await discord.idle();
    expect((await memory.rounds.round(id))?.current).toBe(1);
    expect(asText(message.json.content)).toContain('3 of 6 right');
  });

  it('counts nothing for a question that is over', async () => {
    await using stage = await setStage({ footnote: await footnoteHere() });
    const { discord, guild, channel, ada, memory } = stage;
    const bob = discord.person('bob', [guild]);
    const message = await begins(ada, channel);
    const { right } = await solutionOf(message, memory);
    const { id } = openIn(message);
    await memory.rounds.goOn(id, 0);
    const told = await presses(bob, message, right);
    expect(textIn(told.json)).toMatch(/^That question is over; answers no longer count\. It was \*\*/);
    expect(await memory.rounds.scores(id)).toEqual([]);
    // What the message shows is behind: it catches up and skips nothing.
    await goesOn(ada, message, 'Next question');
    expect(asText(message.json.content)).toContain('Question 2 of 2');
  });

  it('goes on after the bot was killed in the middle: question, answers and scores are there', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'footnote-quiz-'));
    const discord = await startDiscord();
    const guild = discord.guild('Readers');
    const channel = discord.channel(guild, 'general');
    const [ada, bob] = ['ada', 'bob'].map((name) => discord.person(name, [guild])) as [Person, Person];
    await registerCommands({ token: discord.token, apiBase: discord.api });
    const { start, kill } = botOver(folder, discord, await footnoteHere());
    const first = await start();
    const message = await begins(ada, channel);
    const { right, wrong } = await solutionOf(message, first.memory);
    await presses(ada, message, right);
    await kill(first);

    const second = await start();
    expect(textIn((await presses(ada, message, wrong)).json)).toMatch(/^You have answered this already/);
    expect(textIn((await presses(bob, message, right)).json)).toMatch(/^Right\./);
    await goesOn(bob, message, 'Next question');
    expect(asText(message.json.content)).toContain('2 of 2 right');
    await kill(second);

    const third = await start();
    await presses(ada, message, (await solutionOf(message, third.memory)).right);
    await goesOn(ada, message, 'To the scores');
    expect(asText(message.json.content)).toContain(
      `**1** <@${ada.user.id}> · 2 of 2 right\n**2** <@${bob.user.id}> · 1`,
    );
    await third.bot.stop();
    await third.memory.conversations.close();
    await discord.stop();
    expect(discord.violations).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it('shows the scores of the last weeks too where the server wants it', async () => {
    await using stage = await setStage({ footnote: await footnoteHere() });
    const { discord, guild, channel, ada, memory } = stage;
    guild.members.set(ada.user.id, PermissionFlagsBits.ManageGuild);
    const round = async (options = {}) => {
      const message = await begins(ada, channel, { count: 1, ...options });
      await presses(ada, message, (await solutionOf(message, memory)).right);
      await goesOn(ada, message, 'To the scores');
      return asText(message.json.content);
    };
    expect(await round()).not.toContain('All rounds');
    const said = await ada.runs(channel, 'settings scores', { weeks: true }).reply();
    expect(said.json.content).toContain(
      'A quiz ends with the scores of its round, and of all rounds of the last weeks.',
    );
    const shown = await round();
    expect(shown).toContain(`**Scores of this round, 1 question**\n**1** <@${ada.user.id}> · 1 of 1 right`);
    expect(shown).toContain(`**All rounds of the last 30 days**\n**1** <@${ada.user.id}> · 2 of 2 right`);
    await ada.runs(channel, 'settings scores', { weeks: false }).reply();
    expect(await round()).not.toContain('All rounds');
    await discord.idle();
  });

  it('asks nothing again that was asked in the channel lately, as long as there is anything else', async () => {
    await using stage = await setStage({ footnote: await footnoteHere() });
    const { channel, ada, memory } = stage;
    const idsOf = async (message: Message) =>
      (await memory.rounds.round(openIn(message).id))?.questions.map(({ id }) => id) ?? [];
    const first = await idsOf(await begins(ada, channel, { count: 3 }));
    const second = await idsOf(await begins(ada, channel, { count: 3 }));
    expect(first.filter((id) => second.includes(id))).toEqual([]);
  });

  it('asks about the articles of the place alone, and says so where there is nothing to ask (Spanish, French)', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, footnote } = stage;
    footnote.quiz = async ({ scope }) => {
      expect(scope.collections).toEqual(['shared', stage.guild.id]);
      return { kind: 'none', reason: 'nothing-to-ask' };
    };
    for (const [locale, words] of [
      ['es-ES', /Estos artículos no dan para hacerlo/],
      ['fr', /Ces articles ne suffisent pas pour cela/],
    ] as const) {
      ada.locale = locale;
      const [told] = await ada.runs(channel, 'quiz').followups(1);
      expect(told?.onlyFor).toBe(ada.user.id);
      expect(told?.json.content).toMatch(words);
    }
    ada.locale = 'en-US';
    const [gone] = await ada.runs(channel, 'quiz', { article: 'What is not there' }).followups(1);
    expect(gone?.json.content).toMatch(/That article is not in the library/);
    await discord.idle();
  });

  it('says what it left out, and that a round is no longer kept', async () => {
    await using stage = await setStage({ footnote: await footnoteHere() });
    const { channel, ada, memory, guild } = stage;
    const message = await begins(ada, channel, { count: 20 });
    expect(asText(message.json.content)).toMatch(/\n-# There is enough here for \d+ questions only\.$/);
    await memory.conversations.forgetServer(guild.id);
    expect(textIn((await presses(ada, message, 'A')).json)).toMatch(
      /^This round is no longer kept\. Begin another with <\/quiz:\d+>\.$/,
    );
  });
});

describe('/quiz in direct messages', () => {
  it('brings again what was answered wrong, once that is due, and puts it off further when it is known', async () => {
    await using stage = await setStage({ footnote: await footnoteHere() });
    const { discord, ada, memory } = stage;
    const direct = discord.direct(ada);
    const message = await begins(ada, direct);
    const { wrong, question } = await solutionOf(message, memory);
    expect(textIn((await presses(ada, message, wrong)).json)).toMatch(/\n-# It comes again <t:\d+:R>/);
    await goesOn(ada, message, 'Next question');
    const known = await solutionOf(message, memory);
    expect(textIn((await presses(ada, message, known.right)).json)).not.toContain('comes again');

    const key = { person: ada.user.id, home: `user/${ada.user.id}`, kind: 'question' } as const;
    const kept = await memory.reviews.review({ ...key, id: question.id });
    if (!kept) throw new Error('What was answered wrong was to be kept.');
    expect(await memory.reviews.review({ ...key, id: known.question.id })).toBeUndefined();
    expect(kept.due).toBeGreaterThan(Date.now());
    const early = await begins(ada, direct);
    expect((await solutionOf(early, memory)).question.id).not.toBe(question.id);

    await memory.reviews.put({ ...kept, due: Date.now() - 1 });
    const later = await begins(ada, direct);
    expect(asText(later.json.content)).toMatch(/\n-# 1 question from earlier comes up again\.$/m);
    const due = await solutionOf(later, memory);
    expect(due.question).toEqual(question);
    await presses(ada, later, due.right);
    const then = await memory.reviews.review({ ...key, id: question.id });
    expect((then?.due ?? 0) - Date.now()).toBeGreaterThan(60_000);
    expect(then?.spacing?.reps).toBe(2);
  });

  it('asks nothing again whose article is gone, keeps nothing in a server, and forgets all when told to', async () => {
    await using stage = await setStage({ footnote: await footnoteHere() });
    const { discord, channel, ada, memory, footnote } = stage;
    const direct = discord.direct(ada);
    const inServer = await begins(ada, channel);
    await presses(ada, inServer, (await solutionOf(inServer, memory)).wrong);
    const [article] = await footnote.articles({ collections: ['shared'] });
    const articleIds = [article?.id ?? ''];
    const of = { person: ada.user.id, kind: 'question', articleIds } as const;
    for (const home of [stage.guild.id, `user/${ada.user.id}`])
      expect(await memory.reviews.outlook({ ...of, home })).toEqual({ fresh: 0 });

    const message = await begins(ada, direct);
    const { wrong, question } = await solutionOf(message, memory);
    await presses(ada, message, wrong);
    const home = `user/${ada.user.id}`;
    const [cited] = question.cited;
    if (!cited) throw new Error('A question is to rest on words.');
    const item = { ...question, cited: [{ ...cited, mark: 'ffffff' }] };
    await memory.reviews.put({ ...of, home, item, due: 1 });
    const other = await begins(ada, direct);
    expect(asText(other.json.content)).toContain('-# 1 question was left out: the article has changed since');
    expect(await memory.reviews.outlook({ ...of, home })).toEqual({ fresh: 0 });

    const again = await begins(ada, direct);
    await presses(ada, again, (await solutionOf(again, memory)).wrong);
    const privacy = await ada.runs(direct, 'privacy').reply();
    expect(asText(privacy.json.content)).toContain('In a quiz it keeps which choice you pressed');
    ada.presses(privacy, 'Delete mine now');
    await until('the deletion', () => asText(privacy.json.content).startsWith('Done.'));
    expect(await memory.reviews.outlook({ ...of, home })).toEqual({ fresh: 0 });
    expect(await memory.rounds.round(openIn(again).id)).toBeUndefined();
    expect(await memory.rounds.scores(openIn(inServer).id)).toEqual([]);
  });
});
