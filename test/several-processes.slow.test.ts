import { afterAll, beforeAll, expect, it } from 'vitest';
import { dataFolder, startBotProcess, startScript } from './discord/bot-process.ts';
import { isOnShard } from './discord/simulator/rules/sharding.ts';
import { type Discord, startDiscord } from './discord/simulator/simulator.ts';
import { until } from './discord/simulator/until.ts';
import type { Guild } from './discord/simulator/world.ts';
import { bridge } from './discord/stage.ts';
import { type PostgresServer, startPostgres, withClient } from './doubles/postgres-server.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.close());

/** Questions in each server. */
const many = 20;

/** How many questions were noted. */
const begunIn = (url: string): Promise<number> =>
  withClient(url, async (client) => (await client.query('SELECT count(*)::int AS count FROM begun')).rows[0].count);

/** Ids tell the millisecond, by which shards are reckoned. */
async function guildOn(discord: Discord, shard: number): Promise<Guild> {
  for (;;) {
    const guild = discord.guild('Readers');
    if (isOnShard(guild.id, [shard, 2])) return guild;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

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
  await until('the third to wait', () => ready.output.error.includes('Another process is this bot'), 120_000);

  const asked = channels.flatMap((channel, place) =>
    Array.from({ length: many }, (_, number) => ({ channel, person: `p${number}`, guild: ofShard[place] })),
  );
  const questions: string[] = [];
  const ask = ({ channel, person, guild }: (typeof asked)[number]): void => {
    const member = discord.person(person, guild ? [guild] : []);
    questions.push(member.says(channel, `<@${discord.world.bot.id}> Who said costs had risen?`).json.id);
  };
  const answersTo = (id: string): number =>
    discord.world.messages.filter(
      ({ json }) => (json.message_reference as { readonly message_id?: string } | undefined)?.message_id === id,
    ).length;
  for (const one of asked.filter((_, index) => index % 2 === 0)) ask(one);
  await until('the first answers', () => questions.some((id) => answersTo(id) > 0), 120_000);
  // What a process has read and not noted yet when it is killed, nobody knows of.
  await expect.poll(() => begunIn(shared.LIBRARY), { timeout: 120_000 }).toBe(questions.length);
  runs[0]?.kill('SIGKILL');
  const killed = performance.now();
  await until('the third to take over', () => ready.output.error.includes('Footnote is listening.'), 30_000);
  expect(performance.now() - killed).toBeLessThan(10_000);
  for (const one of asked.filter((_, index) => index % 2 === 1)) ask(one);
  await until('all answers', () => questions.every((id) => answersTo(id) > 0), 180_000);
  expect(questions.map(answersTo)).toEqual(questions.map(() => 1));

  const stopped = [ready, ...runs.slice(1)];
  for (const run of stopped) run.kill();
  expect(await Promise.all(stopped.map((run) => run.ended))).toEqual([0, 0]);
  await discord.stop();
}, 600_000);
