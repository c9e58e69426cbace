import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Command } from 'commander';
import { installation } from '../src/config/installation.ts';
import { startProgram, untilListening } from '../test/discord/bot-process.ts';
import { realFootnote } from '../test/discord/real-footnote.ts';
import type { Person } from '../test/discord/simulator/person.ts';
import { startDiscord } from '../test/discord/simulator/simulator.ts';
import type { Channel } from '../test/discord/simulator/world.ts';
import { memoryOfTree, sharedAlone } from './shared/process-memory.ts';
import { quantile } from './shared/quantile.ts';
import { printJson, run } from './shared/run.ts';

const articles = ['apollo-11-landing.md', 'brindle-footbridge.md', 'us-china-dialogue.md'];

/** Of each kind; asked one after the other, again and again. */
const questions = [
  'Who commanded Apollo 11?',
  'What did Armstrong report after the landing?',
  'What did Margaret Hamilton say about the computer?',
  'How much rock did the astronauts gather?',
  'When did Columbia come down in the Pacific Ocean?',
  'What was the alarm 1202?',
  'What did Aldrin call the view?',
  'Why was Collins afraid?',
  'How much will the new bridge cost?',
  'When does the footbridge open?',
  'What did Ivo Marsh warn of?',
  'Why does the bridge have to be higher?',
  'Who runs the bakery?',
  'How many councillors voted against the plan?',
  'Does Nadia Sorel agree with Marsh?',
  'What did the headmaster ask for?',
  'What did Mattis say?',
  'What did Tillerson ask China for?',
  'Who was Otto Warmbier?',
  'How old was Warmbier when he died?',
  'What did China offer?',
  'What did Delury tell the New York Times?',
  'Who wrote about penguins in Antarctica?',
  'Summarise the article about the footbridge.',
  'Is the bridge longer than 40 metres?',
];

interface Given {
  readonly questions: string;
  readonly idle: string;
  readonly program: string;
  readonly servers: string;
}

/** Channels of each server that is there for its memory alone. */
const channelsEach = 10;

/** What the unit for systemd sets. */
const asDeployed = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...readFileSync(path.join(installation, 'deploy/footnote.service'), 'utf8').matchAll(/^Environment=(.*)/gm)]
      .flatMap(([, settings = '']) => settings.split(' '))
      .map((setting) => setting.split('=', 2) as [string, string]),
  );

const rounded = (value: number): number => Math.round(value);

function measure(pid: number) {
  const processes = memoryOfTree(pid);
  const sum = (of: 'megabytes' | 'anonymous'): number => processes.reduce((total, one) => total + one[of], 0);
  return {
    megabytes: rounded(sum('megabytes')),
    alone: rounded(sum('anonymous') + sharedAlone(processes.map((one) => one.pid))),
    processes: processes.map(({ program, megabytes, anonymous }) => ({
      program: path.basename(program),
      megabytes: rounded(megabytes),
      anonymous: rounded(anonymous),
    })),
  };
}

async function measureBot({ questions: asked, idle, program, servers }: Given): Promise<void> {
  const say = (when: string, more: object): boolean =>
    printJson({ when, ...more, load: loadavg().map((one) => one.toFixed(1)) });
  const data = await mkdtemp(path.join(tmpdir(), 'footnote-memory-'));
  {
    await using real = await realFootnote(articles);
    await cp(real.folder, data, { recursive: true });
  }
  const discord = await startDiscord();
  discord.isJudging = false;
  const environment = {
    ...asDeployed(),
    DISCORD_TOKEN: discord.token,
    DISCORD_API_BASE: discord.api,
    DATA_DIR: data,
  };
  const bot = startProgram([path.resolve(installation, program)], environment, installation);
  const { pid } = bot;
  try {
    const guild = discord.guild('Readers');
    const channels = Array.from({ length: 20 }, (_, index) => discord.channel(guild, `room${index}`));
    const people = Array.from({ length: 400 }, (_, index) => discord.person(`person${index}`, [guild]));
    for (let server = 1; server < Number(servers); server += 1) {
      const other = discord.guild(`server${server}`);
      for (let channel = 0; channel < channelsEach; channel += 1) discord.channel(other, `room${channel}`);
    }
    await untilListening(bot);
    say('started', measure(pid));
    await wait(Number(idle) * 1_000);
    say(`${idle} seconds idle`, measure(pid));
    const took: number[] = [];
    const tenths: number[] = [];
    for (let index = 0; index < Number(asked); index += 1) {
      const at = performance.now();
      const [question, person, channel] = [questions, people, channels].map((all) => all[index % all.length]) as [
        string,
        Person,
        Channel,
      ];
      await person.runs(channel, 'ask', { question }).reply();
      took.push(performance.now() - at);
      if (took.length % Math.ceil(Number(asked) / 10) === 0) tenths.push(measure(pid).megabytes);
    }
    const times = {
      first: rounded(took[0] ?? 0),
      median: rounded(quantile(took, 0.5)),
      p99: rounded(quantile(took, 0.99)),
    };
    say(`${asked} questions`, { ...measure(pid), tenths, times });
    await wait(Number(idle) * 1_000);
    say(`${idle} seconds later`, measure(pid));
  } finally {
    bot.kill();
    await bot.ended;
    await discord.stop();
    await rm(data, { recursive: true, force: true });
  }
}

const command = new Command('memory')
  .description(
    'Measures all processes of a bot in production: idle, and after questions over the sample articles (megabytes, PSS; Linux).',
  )
  .option('--questions <number>', 'questions asked, one after the other', '1000')
  .option('--idle <seconds>', 'how long it is left alone before and after', '60')
  .option(
    '--servers <number>',
    `servers that the bot is in, each with ${channelsEach} channels; it is asked in one`,
    '1',
  )
  .option('--program <file>', 'the bot, as npm run build made it', 'dist/src/main.js')
  .action(measureBot);

await run(async () => {
  await command.parseAsync();
  process.exit();
});
