import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

interface Surroundings {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const built: readonly string[] = JSON.parse(readFileSync(path.join(root, 'scripts/built.json'), 'utf8'));

/** As npm starts it: by what was made of it, where it is among what is built. */
const startOf = (file: string): readonly string[] =>
  built.includes(file) ? ['scripts/launch.mjs', file] : ['--import', 'tsx', file];

/** A script as a process, with nothing of this one's settings. */
export function runScript(name: string, args: readonly string[], { input = '', environment = {} }: Surroundings = {}) {
  const nothing = { DISCORD_TOKEN: '', MODEL: '', EMBEDDINGS: '', DATA_DIR: '', LIBRARY: '' };
  const { stdout, stderr, status } = spawnSync(process.execPath, [...startOf(`scripts/${name}.ts`), ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, ...nothing, ...environment },
  });
  return { stdout, stderr, status };
}

export const jsonLinesIn = (text: string): readonly Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
