import path from 'node:path';
import { BetterSqlite } from '../../../src/adapters/databases/sqlite/better-sqlite.ts';
import { startOpenAiServer } from '../../doubles/openai-server.ts';
import { type Chance, chance } from '../../verification/random.ts';
import { dataFolder, startBotProcess } from '../bot-process.ts';
import { type Discord, startDiscord } from '../simulator/simulator.ts';
import { quiet, until } from '../simulator/until.ts';
import { type FaultReport, isSettled, type Question, reportOf } from './fault-report.ts';

export interface KillReport extends FaultReport {
  readonly kills: number;
  /** Times that the process ended without being killed. */
  readonly ended: number;
  readonly violations: number;
}

const questionsARun = 6;

/** One is answered on one page, the other on several. */
const articles = {
  'bridge.txt':
    'The old bridge over the Lohne was closed on Friday. Mayor Ada Lin said costs had risen to two million euros.',
  'harbour.txt': Array.from(
    { length: 9 },
    (_, index) =>
      `In part ${index + 1} of its report the harbour board says that ${'the quay, the cranes and the sheds of the harbour '.repeat(5)}need work.`,
  ).join(' '),
};
const questions = ['What did Ada Lin say about the bridge?', 'What does the report say about the harbour?'];

/** A model that quotes what it is given, slowly, piece by piece. */
const startModel = (random: Chance) =>
  startOpenAiServer(({ body }) => {
    const asked = JSON.stringify(body);
    const passages = [...asked.matchAll(/<passage number=\\"(\d+)\\"[^>]*>\\n(.*?)\\n<\/passage>/g)];
    const claims = passages.flatMap(([, number, text = '']) =>
      (text.match(/[^.]+\./g) ?? []).map((sentence) => {
        const quote = sentence.trim();
        return { text: quote, evidence: [{ passage: Number(number), quote }] };
      }),
    );
    const reply = JSON.stringify({ claims: claims.slice(0, 9) });
    const size = Math.ceil(reply.length / 8);
    const pieces = Array.from({ length: 8 }, (_, index) => reply.slice(index * size, (index + 1) * size));
    return { kind: 'text', pieces, delay: 20 + random.below(150) };
  });

/**
 * Kills the bot's process again and again at random moments while it answers messages and commands, and starts it anew.
 * The last one lives until all is answered.
 */
export async function runKills(kills: number, seed: number): Promise<KillReport> {
  const random = chance(seed);
  const discord = await startDiscord();
  const model = await startModel(random);
  await using data = await dataFolder(articles);
  const environment = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_BASE: discord.api,
    DATA_DIR: data.folder,
    MODEL: `openai:scripted@${model.address}/v1`,
    MODEL_KEY: 'none',
  };
  const asked: Question[] = [];
  const heard = new Set<string>();
  let ended = 0;
  for (let round = 0; round < kills; round += 1) {
    const run = await startBotProcess(environment);
    const killing = quiet(random.below(1_600)).then(() => {
      if (run.isOver()) ended += 1;
      run.kill('SIGKILL');
    });
    await Promise.all([killing, askAll(discord, random, asked)]);
    await run.ended;
    for (const id of heardOf(data.folder)) heard.add(id);
  }
  const isMoot = ({ by }: Question): boolean =>
    'interaction' in by ? by.interaction.callback === undefined : !heard.has(by.json.id);
  const last = await startBotProcess(environment);
  const expected = asked.filter((question) => !isMoot(question));
  await until('everything to be answered', () => expected.every((one) => isSettled(discord, one)), 60_000).catch(
    () => undefined,
  );
  await quiet(1_000);
  if (last.isOver()) ended += 1;
  last.kill();
  await last.ended;
  const report = { kills, ended, ...reportOf(discord, asked, isMoot), violations: discord.violations.length };
  await model.close();
  await discord.stop();
  return report;
}

/** Half of them messages, half commands, at random moments within the same time. */
async function askAll(discord: Discord, random: Chance, asked: Question[]): Promise<void> {
  const guild = [...discord.world.guilds.values()][0] ?? discord.guild('Readers');
  for (let index = 0; index < questionsARun; index += 1) {
    const channel = discord.channel(guild, `channel${asked.length}`);
    const person = discord.person(`person${asked.length}`, [guild]);
    const question = random.pick(questions);
    const by =
      index % 2 === 0
        ? person.says(channel, `<@${discord.world.bot.id}> ${question}`)
        : person.runs(channel, 'ask', { question });
    asked.push({ channel, by });
    await quiet(random.below(250));
  }
}

/** The messages that reached a process before it was killed: what is owed, and what was answered. */
function heardOf(folder: string): readonly string[] {
  const database = new BetterSqlite(path.join(folder, 'conversations.sqlite'));
  const ids = database
    .prepare<[], string>('SELECT id FROM owed UNION SELECT asked FROM turns WHERE asked IS NOT NULL')
    .pluck()
    .all();
  database.close();
  return ids;
}
