import { fork } from 'node:child_process';
import { once } from 'node:events';
import { argumentsFor } from '../../src/adapters/workers/beside.ts';

/** In milliseconds after the process says that it has begun. */
const latestKill = 150;

interface Killed {
  readonly args: readonly string[];
  readonly latest?: number;
}

/** Lets a script work until it is killed at a random moment. @param script sends a message when it begins */
export async function killedAtWork(script: string, { args, latest = latestKill }: Killed): Promise<void> {
  const child = fork(script, [...args], argumentsFor(script));
  const exited = once(child, 'exit');
  await Promise.race([
    once(child, 'message'),
    exited.then(([code]) => Promise.reject(new Error(`The script ended by itself, with ${code}.`))),
  ]);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * latest));
  child.kill('SIGKILL');
  await exited;
}
