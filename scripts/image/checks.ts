import { setTimeout as pause } from 'node:timers/promises';
import type { Image } from './build-stage.ts';
import { command } from './command.ts';
import { runBeside, startIn } from './container.ts';

/** What was found of the image: undefined where it is as it should be. */
type Finding = Promise<string | undefined>;

interface Check {
  readonly name: string;
  readonly find: (image: Image, volume: string) => Finding;
}

const question = 'What did Mattis say?';
/** Of the form of a token, and nobody's. */
const token = `${btoa('123456789012345678')}.nobody.nobody`;
const firstHealth = 60_000;
const longestStop = 15_000;

/** A program to its end; what it said where that is not what was awaited. */
async function ends(image: Image, volume: string, { program = image.program, code = 0, says = /./, writable = false }) {
  const { said, ended } = startIn({ image, volume, writable }, program);
  const got = await ended;
  return got === code && says.test(said.text) ? undefined : `ended with ${got} and said: ${said.text.trim()}`;
}

async function lives(image: Image, volume: string): Finding {
  const bot = startIn({ image, volume, environment: { DISCORD_TOKEN: token } }, image.program);
  const pid = await bot.pid;
  const until = Date.now() + firstHealth;
  let health: number | null = 1;
  let isOver = false;
  void bot.ended.then(() => (isOver = true));
  while (health !== 0 && !isOver && Date.now() < until) {
    await pause(1000);
    health = await runBeside(image, pid, image.health);
  }
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    return `ended by itself: ${bot.said.text.trim()}`;
  }
  const code = await Promise.race([bot.ended, pause(longestStop).then(() => 'no end')]);
  if (code === 'no end') process.kill(pid, 'SIGKILL');
  if (health !== 0) return `its health check does not pass: ${bot.said.text.trim()}`;
  return code === 0 ? undefined : `told to stop, it came to ${code}: ${bot.said.text.trim()}`;
}

/** Where something is new in the root, were it not for being read only. */
async function leaves(image: Image, volume: string): Finding {
  const before = command('date', ['--iso-8601=ns']);
  const fault = await ends(image, volume, { program: ['node', 'dist/scripts/ask.js', question], writable: true });
  const written = command('find', [image.root, '-newermt', before, '-printf', '/%P ']);
  return fault ?? (written === '' ? undefined : `wrote to ${written}`);
}

/** In this order: the library is made by one, and used by those after it. */
export const checks: readonly Check[] = [
  {
    name: 'Without a token it says so in one sentence, and ends',
    find: (image, volume) => ends(image, volume, { code: 1, says: /^[^\n]*DISCORD_TOKEN[^\n]*\.\n$/ }),
  },
  {
    name: 'Articles are indexed into the volume',
    find: (image, volume) => ends(image, volume, { program: ['node', 'dist/scripts/index.js', 'data/articles'] }),
  },
  {
    name: 'A question is answered with its footnote',
    find: (image, volume) =>
      ends(image, volume, { program: ['node', 'dist/scripts/ask.js', question], says: /\[1\] “/ }),
  },
  { name: 'The bot passes its health check, and stops when told to', find: lives },
  { name: 'Nothing is written beside the volume and /tmp where it could be', find: leaves },
];
