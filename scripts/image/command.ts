import { spawnSync } from 'node:child_process';
import { Failure } from '../../src/core/failure.ts';

/** Longest time that one step may take, in milliseconds. */
const longest = 900_000;

/**
 * Runs a program of this machine to its end.
 * @returns what it printed to standard output
 * @throws {Failure} `configuration` where it is not installed or does not end well; the message has its last words
 */
export function command(program: string, words: readonly string[], folder?: string): string {
  const { error, status, stdout, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    timeout: longest,
    maxBuffer: 2 ** 26,
    ...(folder === undefined ? {} : { cwd: folder }),
  });
  if (error && 'code' in error && error.code === 'ENOENT')
    throw new Failure('configuration', `${program} is not here. Install it: apt-get install ${program}`);
  if (status === 0) return stdout.trim();
  const last = `${stdout}\n${stderr}`.trim().split('\n').slice(-8).join(' / ');
  throw new Failure('configuration', `${[program, ...words].join(' ').slice(-200)} did not end well: ${last}`);
}
