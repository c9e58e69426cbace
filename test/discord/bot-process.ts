import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPorts } from '../../src/adapters/ports.ts';
import { readConfig } from '../../src/config.ts';
import { createFootnote } from '../../src/footnote.ts';
import { until } from './simulator/until.ts';

const root = path.resolve(import.meta.dirname, '../..');

export interface Run {
  readonly pid: number;
  readonly output: { out: string; error: string };
  /** The exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Whether it has ended, of itself or not. */
  isOver(): boolean;
  kill(signal?: 'SIGTERM' | 'SIGKILL'): void;
}

interface Starting {
  /** Where it is started. */
  readonly folder?: string;
  /** What follows its name. */
  readonly words?: readonly string[];
}

/** Node.js with these words in a folder, with nothing in the environment but what is given. */
export function startProgram(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  folder: string,
): Run {
  const child = spawn(process.execPath, words, { cwd: folder, env: { PATH: process.env.PATH ?? '', ...environment } });
  const { pid } = child;
  if (pid === undefined) throw new Error('Node.js could not be started.');
  const output = { out: '', error: '' };
  child.stdout.on('data', (chunk) => (output.out += String(chunk)));
  child.stderr.on('data', (chunk) => (output.error += String(chunk)));
  return {
    pid,
    output,
    ended: new Promise((resolve) => child.on('close', resolve)),
    isOver: () => child.exitCode !== null || child.signalCode !== null,
    kill: (signal = 'SIGTERM') => child.kill(signal),
  };
}

/** A script as an operator starts it: from what is built, where that is there. */
export const startScript = (
  script: string,
  environment: Readonly<Record<string, string>>,
  { folder = root, words = [] }: Starting = {},
): Run => startProgram([path.join(root, 'scripts/launch.mjs'), script, ...words], environment, folder);

/** Until a bot listens; fails at once where it has ended. */
export async function untilListening(run: Run): Promise<void> {
  await until(
    'the bot to listen',
    () => {
      if (run.isOver()) throw new Error(`The bot ended: ${run.output.error}`);
      return run.output.error.includes('Footnote is listening.');
    },
    180_000,
  );
}

/** The bot as a process of its own, once it listens. */
export async function startBotProcess(environment: Readonly<Record<string, string>>): Promise<Run> {
  const run = startScript('src/main.ts', environment);
  await untilListening(run);
  return run;
}

export interface DataFolder extends AsyncDisposable {
  readonly folder: string;
}

/** A folder for a bot's data, with these texts in its library, or in the one that the settings name. */
export async function dataFolder(
  articles: Readonly<Record<string, string>> = {},
  settings: Readonly<Record<string, string>> = {},
): Promise<DataFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'footnote-data-'));
  const footnote = await createFootnote(await createPorts(readConfig({ ...settings, DATA_DIR: folder })));
  for (const [name, text] of Object.entries(articles)) {
    const location = path.join(folder, name);
    await writeFile(location, text);
    await footnote.addArticle({ origin: { kind: 'file', location, name }, collection: 'shared' });
  }
  await footnote.close();
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
