import { readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'dotenv';
import { bareToken } from '../../src/config/token.ts';
import { pids, startOf } from '../shared/proc.ts';

export interface BotProcess {
  readonly pid: number;
  /** What it was started with, where that can be seen. Never shown. */
  readonly token?: string;
}

const isMain = /\/main\.(?:ts|js)$/;

/** The bots that run on this machine, as Linux tells of them; none where it does not. */
export function botProcesses(): readonly BotProcess[] {
  return allPids().flatMap((pid) => {
    const words = startOf(pid, 'cmdline');
    if (!words.some((word) => isMain.test(word)) || !/node/.test(words[0] ?? '')) return [];
    const token = tokenOf(pid);
    return [{ pid, ...(token === undefined ? {} : { token }) }];
  });
}

function allPids(): readonly number[] {
  try {
    return pids();
  } catch {
    return [];
  }
}

function tokenOf(pid: number): string | undefined {
  const given = startOf(pid, 'environ').find((line) => line.startsWith('DISCORD_TOKEN='));
  const token = given?.slice('DISCORD_TOKEN='.length) || tokenInFile(pid);
  return token ? bareToken(token) : undefined;
}

function tokenInFile(pid: number): string | undefined {
  try {
    return parse(readFileSync(path.join(readlinkSync(`/proc/${pid}/cwd`), '.env'))).DISCORD_TOKEN;
  } catch {
    return undefined;
  }
}
