import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { installation } from '../src/config/installation.ts';
import { Failure } from '../src/core/failure.ts';
import { type Discord, startDiscord } from '../test/discord/simulator/simulator.ts';
import { until } from '../test/discord/simulator/until.ts';
import { heard } from './shared/heard.ts';
import { print, tell } from './shared/printable.ts';
import { run } from './shared/run.ts';
import { seconds } from './shared/seconds.ts';

/** What a newcomer types; each runs in the clone but for the first, which makes it. */
const steps = [
  'git clone --quiet ADDRESS footnote',
  'npm ci',
  'npm run -s setup -- --token "$TOKEN" --articles --yes',
  'npm run -s ask -- "What did Mattis say?"',
];
const start = 'npm start';
const question = 'What did Mattis say?';
const longestStart = 600_000;

interface Journey {
  readonly home: string;
  readonly discord: Discord;
  readonly environment: Readonly<Record<string, string>>;
}

function started(line: string, folder: string, environment: Journey['environment']) {
  const child = spawn('sh', ['-c', `exec ${line}`], { cwd: folder, env: environment });
  return { child, ...heard(child) };
}

/** What stands in the transcript for this machine's folder, address and token; all other lines are as they were printed. */
const shown = (text: string, { home, discord }: Journey): string =>
  text.replaceAll(home, '~').replaceAll(discord.token, 'TOKEN').trim();

async function step(line: string, index: number, journey: Journey): Promise<string> {
  const since = performance.now();
  const folder = index === 0 ? journey.home : path.join(journey.home, 'footnote');
  const { said, ended } = started(line.replace('ADDRESS', installation), folder, journey.environment);
  const code = await ended;
  if (code !== 0) throw new Failure('configuration', `${line} ended with ${code}: ${said.text.slice(-500)}`);
  tell(`${line}: ${seconds(since)}`);
  return `$ ${line}\n${shown(said.text, journey)}\n# ${seconds(since)}`;
}

/** The bot is started, and somebody in a server asks. */
async function answered(journey: Journey): Promise<string> {
  const since = performance.now();
  const { discord } = journey;
  const guild = discord.guild('Readers');
  const bot = started(start, path.join(journey.home, 'footnote'), journey.environment);
  try {
    const listens = until('the bot to listen', () => bot.said.text.includes('Footnote is listening.'), longestStart);
    const endedFirst = bot.ended.then((code) => Promise.reject(new Error(`It ended with ${code}.`)));
    await Promise.race([listens, endedFirst]).catch((cause: unknown) => {
      throw new Failure('configuration', `${start} did not come so far: ${bot.said.text.slice(-500)}`, { cause });
    });
    const listening = seconds(since);
    const asked = performance.now();
    const ada = discord.person('ada', [guild]);
    const asking = ada.runs(discord.channel(guild, 'general'), 'ask', { question });
    // On a busy machine the first answer takes longer than tests wait.
    const reply = await asking.reply().catch(() => asking.reply());
    const took = seconds(asked);
    const log = shown(
      bot.said.text
        .split('\n')
        .filter((line) => line.includes('listening'))
        .join('\n'),
      journey,
    );
    return [`$ ${start}`, log, `# ${listening}`, `ada: /ask ${question}`, String(reply.json.content), `# ${took}`].join(
      '\n',
    );
  } finally {
    bot.child.kill('SIGTERM');
    await bot.ended;
  }
}

async function transcript(home: string): Promise<string> {
  const discord = await startDiscord();
  const begun = performance.now();
  try {
    const { NODE_EXTRA_CA_CERTS } = process.env;
    // Node's own headers, where they were installed with it, spare a download of the same files.
    const prefix = path.resolve(process.execPath, '../..');
    const environment = {
      // Its notice of its own next version is none of the way's.
      npm_config_update_notifier: 'false',
      PATH: process.env.PATH ?? '',
      HOME: home,
      npm_config_cache: path.join(home, 'cache'),
      TOKEN: discord.token,
      DISCORD_API_BASE: discord.api,
      ...(existsSync(path.join(prefix, 'include/node/node.h')) ? { npm_config_nodedir: prefix } : {}),
      ...(NODE_EXTRA_CA_CERTS === undefined ? {} : { NODE_EXTRA_CA_CERTS }),
    };
    const journey = { home, discord, environment };
    const parts: string[] = [];
    for (const [index, line] of steps.entries()) parts.push(await step(line, index, journey));
    parts.push(await answered(journey));
    return `${parts.join('\n\n')}\n\n# in all: ${seconds(begun)}`;
  } finally {
    await discord.stop();
  }
}

const page = (text: string): string => `# Ten minutes, from a clone to a bot that answers

Written by \`npm run ten-minutes -- docs/ten-minutes.md\`, which takes these steps in an empty home folder with an empty cache
of npm, and takes the time: Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}). The Discord is the
[tests' own](../test/discord/simulator/README.md) (\`DISCORD_API_BASE\`), so that to make an application on Discord's portal and to
open the invite link, a minute or two by hand, are not in it. Lines that begin with \`$\` are typed, those with \`#\` are times; of the
bot's log the line that it listens is shown; \`~\`, \`TOKEN\` and \`ADDRESS\` stand for what they say.

\`\`\`text
${text}
\`\`\`
`;

const program = new Command('ten-minutes')
  .description('Goes a newcomer’s way from a clone to a bot that answers on the tests’ Discord, and takes the time.')
  .argument('[file]', 'where the transcript is written; otherwise it is printed')
  .action(async (file: string | undefined) => {
    const home = await mkdtemp(path.join(tmpdir(), 'footnote-newcomer-'));
    try {
      const text = page(await transcript(home));
      if (file === undefined) print(text);
      else await writeFile(path.resolve(file), text);
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  });

await run(async () => {
  await program.parseAsync();
  process.exit();
});
