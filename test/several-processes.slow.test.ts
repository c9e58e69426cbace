import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { dataFolder, startBotProcess, startScript } from './discord/bot-process.ts';
import { guildOn, repliesTo, runProcesses, type Trouble } from './discord/demo/processes.ts';
import { startDiscord } from './discord/simulator/simulator.ts';
import { until } from './discord/simulator/until.ts';
import { bridge } from './discord/stage.ts';
import { cutConnections, type PostgresServer, startPostgres } from './doubles/postgres-server.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.close());

/** Questions in each server. */
const many = 10;

const question = 'Who said costs had risen?';
/** Stands in the answer. */
const mark = 'costs had risen';

it('two processes answer each its servers, each question once, also when one is killed and the next is ready', async () => {
  const discord = await startDiscord();
  const library = { LIBRARY: await server.database('several') };
  await using data = await dataFolder({ 'bridge.txt': bridge.join('\n\n') }, library);
  const shared = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_BASE: discord.api,
    DATA_DIR: data.folder,
    SHARD_COUNT: '2',
    ...library,
  };

  const ofShard = await Promise.all([0, 1].map((shard) => guildOn(discord, shard)));
  const channels = ofShard.map((guild) => discord.channel(guild, 'general'));
  const environments = [0, 1].map((id) => ({ ...shared, SHARD_IDS: String(id) }));
  const runs = await Promise.all(environments.map((environment) => startBotProcess(environment)));
  const ready = startScript('src/main.ts', environments[0] ?? shared);
  onTestFinished(() => [ready, ...runs].forEach((run) => void run.kill('SIGKILL')));
  await until('the third to wait', () => ready.output.error.includes('Another process is this bot'), 120_000);

  const asked = channels.flatMap((channel, place) =>
    Array.from({ length: many }, (_, number) => ({ channel, person: `p${number}`, guild: ofShard[place] })),
  );
  const questions: string[] = [];
  const ask = ({ channel, person, guild }: (typeof asked)[number]): void => {
    const member = discord.person(person, guild ? [guild] : []);
    questions.push(member.says(channel, `<@${discord.world.bot.id}> ${question}`).json.id);
  };
  const answersTo = (id: string): number => repliesTo(discord, id).length;
  for (const one of asked.filter((_, index) => index % 2 === 0)) ask(one);
  await until('the first answers', () => questions.some((id) => answersTo(id) > 0), 120_000);
  runs[0]?.kill('SIGKILL');
  await until('the third to take over', () => ready.output.error.includes('Footnote is listening.'), 120_000);
  for (const one of asked.filter((_, index) => index % 2 === 1)) ask(one);
  await until('all answers', () => questions.every((id) => answersTo(id) > 0), 180_000);
  expect(questions.map(answersTo)).toEqual(questions.map(() => 1));

  const stopped = [ready, ...runs.slice(1)];
  for (const run of stopped) run.kill();
  expect(await Promise.all(stopped.map((run) => run.ended))).toEqual([0, 0]);
  await discord.stop();
}, 600_000);

/** How long it takes until others have the shards is for `npm run processes:discord` to say. */
describe('what is asked of two processes is answered once', () => {
  it.each<readonly [string, readonly Trouble[], number]>([
    ['all connections to the database are cut', ['cut'], 20],
    ['one is killed and comes back, and each in turn is started anew', ['kill', 'roll'], 30],
  ])(
    'while %s',
    async (_, troubles, questions) => {
      const discord = await startDiscord();
      const library = { LIBRARY: await server.database(troubles.join('_')) };
      await using data = await dataFolder({ 'bridge.txt': bridge.join('\n\n') }, library);
      const settings = {
        DISCORD_TOKEN: discord.token,
        DISCORD_API_BASE: discord.api,
        DATA_DIR: data.folder,
        ...library,
      };
      const load = { questions, pace: 4, troubles, cut: () => cutConnections(library.LIBRARY) };
      const report = await runProcesses(discord, settings, { question, mark, load });
      expect(report).toMatchObject({ asked: questions, answered: questions, lost: 0, doubled: 0 });
      expect(report.stopped.every((code) => code === 0)).toBe(true);
      await discord.stop();
    },
    900_000,
  );
});
