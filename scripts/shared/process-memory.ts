import { factsOf, pids, startOf } from './proc.ts';

export interface ProcessMemory {
  readonly pid: number;
  /** What it runs, without the options of Node.js. */
  readonly program: string;
  /** Megabytes: its own pages, and its part of those that it shares (PSS). */
  readonly megabytes: number;
  /** Megabytes of those that are no file's. */
  readonly anonymous: number;
}

function treeOf(root: number): readonly number[] {
  // The name, in brackets, may hold anything; the state and the parent come after it.
  const parents = pids().map((pid) => [pid, Number(/.*\) \S+ (\d+)/s.exec(factsOf(pid, 'stat'))?.[1])] as const);
  const tree = [root];
  for (const one of tree) tree.push(...parents.filter(([, parent]) => parent === one).map(([pid]) => pid));
  return tree;
}

function memoryOf(pid: number): ProcessMemory {
  const rollup = factsOf(pid, 'smaps_rollup');
  const of = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(rollup)?.[1] ?? 0) / 1024;
  const words = startOf(pid, 'cmdline');
  const program = words.slice(1).find((word) => word.includes('/') && !word.startsWith('-')) ?? '';
  return { pid, program, megabytes: of('Pss'), anonymous: of('Pss_Anon') };
}

/** A process and all that it started. Linux only. */
export const memoryOfTree = (root: number): readonly ProcessMemory[] => treeOf(root).map(memoryOf);

/** Of all of them together. */
export const megabytesOfTree = (root: number): number =>
  memoryOfTree(root).reduce((sum, { megabytes }) => sum + megabytes, 0);

/** Megabytes that the files of these processes take where no other program has a part in them, each page counted once or more. */
export function sharedAlone(pids: readonly number[]): number {
  const largest = new Map<string, number>();
  for (const pid of pids)
    for (const [, file = '', kilobytes] of factsOf(pid, 'smaps').matchAll(
      /^[0-9a-f]+-[0-9a-f]+ \S+ ([0-9a-f]+ \S+ [1-9]\d* +\/.*)$(?:\n(?!Rss).*)*\nRss: +(\d+) kB/gm,
    ))
      largest.set(file, Math.max(largest.get(file) ?? 0, Number(kilobytes)));
  return [...largest.values()].reduce((sum, kilobytes) => sum + kilobytes, 0) / 1024;
}
