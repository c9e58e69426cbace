import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { dataFolder } from '../test/discord/bot-process.ts';
import { runProcesses } from '../test/discord/demo/processes.ts';
import { startDiscord } from '../test/discord/simulator/simulator.ts';
import { cutConnections, startPostgres } from '../test/doubles/postgres-server.ts';
import { run } from './shared/run.ts';

const article = `The new ferry was presented to the council on Tuesday.

The mayor said costs had risen to three million euros. "Nobody likes it," she said.`;
const question = 'Who said costs had risen?';
const mark = 'costs had risen';

interface Options {
  readonly questions: string;
  readonly pace: string;
  readonly rolling?: boolean;
  readonly logs?: string;
}

async function processes({ questions, pace, rolling = false, logs }: Options): Promise<void> {
  const troubles = rolling ? (['roll'] as const) : (['kill', 'cut', 'roll'] as const);
  const server = await startPostgres();
  const discord = await startDiscord();
  try {
    discord.isJudging = false;
    const library = { LIBRARY: await server.database('processes') };
    await using data = await dataFolder({ 'ferry.txt': article }, library);
    const settings = { DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api, DATA_DIR: data.folder, ...library };
    const cut = () => cutConnections(library.LIBRARY);
    const load = {
      questions: Number(questions),
      pace: Number(pace),
      troubles,
      cut,
      ...(logs ? { keepLog: logsIn(logs) } : {}),
    };
    const report = await runProcesses(discord, settings, { question, mark, load });
    console.log(JSON.stringify(report, undefined, 2));
    const { lost, doubled, stopped, killed } = report;
    const isWell = lost === 0 && doubled === 0 && stopped.every((code) => code === 0) && (killed?.takenOver ?? 0) < 10;
    process.exitCode = isWell ? 0 : 1;
  } finally {
    await discord.stop();
    await server.close();
  }
}

function logsIn(folder: string): (log: string) => Promise<void> {
  let started = 0;
  return async (log) => {
    started += 1;
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, `process-${started}.log`), log);
  };
}

const command = new Command('processes:discord')
  .description(
    'Asks two processes of the bot over one PostgreSQL, while one is killed and comes back, all connections are cut, and each in turn is started anew.',
  )
  .option('--questions <number>', 'how many in all', '1000')
  .option('--pace <number>', 'how many a second', '5')
  .option('--rolling', 'only start each anew in turn')
  .option('--logs <folder>', 'keep what each process wrote')
  .action(processes);

await run(async () => {
  await command.parseAsync();
  process.exit();
});
