import { PermissionFlagsBits } from 'discord.js';
import type { Answer, Claim } from '../../../src/core/answer.ts';
import { type Chance, chance } from '../../verification/random.ts';
import { grounded, passageOf } from '../answers.ts';
import { type FakeFootnote, fakeFootnote } from '../fake-footnote.ts';
import type { Fault } from '../simulator/rest.ts';
import { quiet, until } from '../simulator/until.ts';
import { type Stage, setStage } from '../stage.ts';
import { type FaultReport, isSettled, type Question, reportOf } from './fault-report.ts';

/** Strikes once, at a question that was just asked. */
type Strike = (stage: Stage, random: Chance, question: Question) => void;

const calls = /\/(messages|webhooks|typing)\b/;
const everyCall = /\/(messages|webhooks|typing|callback)\b/;
const fail = ({ discord }: Stage, fault: Omit<Fault, 'times'>): void =>
  void discord.rest.faults.push({ ...fault, times: 1 });

const strikes = {
  'connection dropped and resumed': ({ discord }) => discord.gateway.drop(4000),
  'too many requests (429)': (stage) =>
    fail(stage, {
      path: calls,
      status: 429,
      body: { message: 'You are being rate limited.', retry_after: 0.03, global: false },
      headers: {
        'retry-after': '0.03',
        'x-ratelimit-reset-after': '0.03',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-scope': 'user',
      },
    }),
  // The work may be done, and only the answer lost.
  'server error (500)': (stage, random) =>
    fail(stage, { path: everyCall, status: 500, body: { message: 'Internal' }, afterwards: random.below(2) === 0 }),
  'message deleted': ({ discord, ada }, random, question) => {
    const [answer] = discord.answers(question.channel);
    const asked = 'interaction' in question.by ? question.by.interaction.original : question.by;
    const target = random.below(3) === 0 ? (answer ?? asked) : asked;
    if (target) ada.deletes(target);
  },
  'permission lost': (_stage, random, { channel }) => {
    channel.denied = random.pick([
      PermissionFlagsBits.SendMessages,
      PermissionFlagsBits.ViewChannel,
      PermissionFlagsBits.ReadMessageHistory,
      PermissionFlagsBits.SendMessages | PermissionFlagsBits.EmbedLinks,
    ]);
  },
} satisfies Readonly<Record<string, Strike>>;

export type FaultKind = keyof typeof strikes;
export const faultKinds = Object.keys(strikes) as readonly FaultKind[];

/** Answers with one statement or with two pages of them, each after a while. */
function slowFootnote(random: Chance): FakeFootnote {
  const footnote = fakeFootnote();
  const sentences = Array.from(
    { length: 8 },
    (_, index) => `Part ${index} of the report says ${'that the quay and the cranes need work '.repeat(8)}soon.`,
  );
  const passage = passageOf(sentences.join(' '));
  return Object.assign(footnote, {
    async *askStreaming({ question }: { readonly question: string }): AsyncGenerator<Claim, Answer> {
      const used = question.includes('long') ? sentences : sentences.slice(0, 1);
      const claims = used.map((text) => ({ text, evidence: [{ passage, quote: text }] }));
      const answer = grounded({ claims }, { question });
      for (const [index, claim] of answer.claims.entries()) {
        await quiet(random.below(120));
        const own = claim.citations.slice(index, index + 1);
        yield { ...claim, citations: [own[0] ?? claim.citations[0]] };
      }
      return answer;
    },
  });
}

/** One person asks more than usual. */
const limits = { perPerson: 10_000, perChannel: 1_000, atOnce: 4, waiting: 1_000 };

/** Lets one fault strike as often, at random moments while messages and commands are answered. */
export async function runFaults(
  kind: FaultKind,
  times: number,
  seed: number,
): Promise<FaultReport & { readonly violations: readonly string[] }> {
  const random = chance(seed);
  await using stage = await setStage({ footnote: slowFootnote(random), options: { limits } });
  const { discord } = stage;
  const asked: Question[] = [];
  const isDeleted = ({ by, channel }: Question): boolean =>
    ('interaction' in by ? by.interaction.original : by)?.deleted === true ||
    discord.world.messages.some((one) => one.channel === channel && one.author === discord.world.bot && one.deleted);
  for (let index = 0; index < times; index += 1) {
    const pair = [ask(stage, asked.length, 'message'), ask(stage, asked.length + 1, 'command')];
    asked.push(...pair);
    await quiet(random.below(kind === 'connection dropped and resumed' ? 900 : 150));
    strikes[kind](stage, random, random.pick(pair));
  }
  const isOver = (question: Question): boolean => isSettled(discord, question) || isLate(question, discord);
  const expected = asked.filter((question) => !isDeleted(question));
  await until('everything to be answered', () => expected.every(isOver), 60_000).catch(() => undefined);
  await quiet(300);
  return {
    ...reportOf(discord, asked, (one) => isDeleted(one) || isLate(one, discord)),
    violations: discord.violations,
  };
}

/** A command that reached the bot after Discord's three seconds: Discord has told the person itself. */
const isLate = ({ by }: Question, { world }: Stage['discord']): boolean =>
  'interaction' in by && by.interaction.callback === undefined && world.clock.now() - by.interaction.createdAt > 3_000;

function ask({ discord, guild }: Stage, index: number, how: 'message' | 'command'): Question {
  const channel = discord.channel(guild, `channel${index}`);
  const person = discord.person(`person${index}`, [guild]);
  const question = index % 4 < 2 ? 'a long answer?' : 'a short answer?';
  return {
    channel,
    by:
      how === 'message'
        ? person.says(channel, `<@${discord.world.bot.id}> ${question}`)
        : person.runs(channel, 'ask', { question }),
  };
}
