import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Footnote } from '../../../src/footnote.ts';
import { asText } from '../simulator/json.ts';
import { until } from '../simulator/until.ts';
import type { Channel } from '../simulator/world.ts';
import { type Stage, setStage } from '../stage.ts';

export interface AnswersReport {
  readonly questions: number;
  /** With statements and their footnotes; the others say that the articles do not say. */
  readonly grounded: number;
  readonly messages: number;
  /** Requests of the bot that were not accepted. */
  readonly refused: number;
  /** What Discord's own schemas find wrong with a body. */
  readonly violations: number;
}

/** A question set: a folder with `articles/` and `questions.jsonl`. */
export interface QuestionSet {
  readonly folder: string;
  readonly most: number;
}

const atOnce = 6;
const limits = { perPerson: 1_000, perChannel: 1_000_000, atOnce, waiting: 1_000 };

/** Asks the sets' questions by a command, each set in a server of its own with its articles; opens every first footnote. */
export async function answerMany(footnote: Footnote, sets: readonly QuestionSet[]): Promise<AnswersReport> {
  await using stage = await setStage({ footnote, options: { limits } });
  let [questions, grounded] = [0, 0];
  for (const set of sets) {
    const guild = stage.discord.guild(path.basename(set.folder));
    const channel = stage.discord.channel(guild, 'general');
    await indexAll(footnote, set.folder, guild.id);
    const asked = questionsOf(set);
    const answers = await inTurns(asked, (question) => answerTo(stage, channel, question));
    questions += asked.length;
    grounded += answers.filter((text) => /^-# \[\d+\] /m.test(text)).length;
  }
  const { rest, violations, world } = stage.discord;
  return {
    questions,
    grounded,
    messages: world.messages.filter(({ author }) => author === world.bot).length,
    refused: rest.log.filter(({ status }) => status >= 400).length,
    violations: violations.length,
  };
}

async function answerTo({ discord }: Stage<Footnote>, channel: Channel, question: string): Promise<string> {
  // Everybody asks one question: none leans on another.
  const person = discord.person('reader');
  const answer = await person.runs(channel, 'ask', { question }).reply();
  await until('the whole answer', () => !asText(answer.json.content).endsWith('\n-# …'), 60_000);
  const components = JSON.stringify(answer.json.components);
  if (components.includes('"label":"[1]"')) await person.presses(answer, '[1]').reply();
  return asText(answer.json.content);
}

const questionsOf = ({ folder, most }: QuestionSet): readonly string[] =>
  readFileSync(path.join(folder, 'questions.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, most)
    .map((line) => asText((JSON.parse(line) as { readonly question: unknown }).question));

async function indexAll(footnote: Footnote, folder: string, collection: string): Promise<void> {
  for (const name of readdirSync(path.join(folder, 'articles')).sort()) {
    const location = path.join(folder, 'articles', name);
    await footnote.addArticle({ origin: { kind: 'file', location, name }, collection });
  }
}

/** A few at the same time, in order. */
async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += atOnce)
    results.push(...(await Promise.all(items.slice(at, at + atOnce).map(work))));
  return results;
}
