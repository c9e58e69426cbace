import { readdirSync, readFileSync } from 'node:fs';

/** Of all processes of this machine. Linux only: throws where there is no /proc. */
export const pids = (): readonly number[] => readdirSync('/proc').map(Number).filter(Number.isInteger);

/** What Linux tells of a process under this name; empty where it is gone, or somebody else's. */
export function factsOf(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

/** What a process was started with: the words of its command, or its settings. */
export const startOf = (pid: number, name: 'cmdline' | 'environ'): readonly string[] => factsOf(pid, name).split('\0');
