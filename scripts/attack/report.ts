import { quantile } from '../shared/quantile.ts';
import type { Memory } from './watch.ts';

/** What must hold, whatever is sent. */
export const bounds = { bot: 1_000, parser: 400, block: 50, parse: 60_000 } as const;

/** A good question may take so many times its usual time beside an attack, and so many milliseconds more. */
const slower = { times: 5, more: 250 };

/** The median of fewer questions is chance. */
const fewestTold = 5;

export interface Row {
  readonly name: string;
  /** What came of it: "read", "refused", how often which. */
  readonly outcome: string;
  readonly milliseconds: number;
  readonly memory: Memory;
  readonly longestBlock: number;
  /** Median and longest time of good questions beside it, in milliseconds. */
  readonly good?: { readonly median: number; readonly longest: number; readonly count: number };
  /** What broke, in words. */
  readonly broken: readonly string[];
}

/** The bounds that a row does not keep, beside what it says itself. */
export function brokenBy(row: Omit<Row, 'broken'>, usual: number): readonly string[] {
  const { memory, longestBlock, good } = row;
  return [
    memory.bot > bounds.bot ? `the bot had ${Math.round(memory.bot)} MB` : '',
    memory.parser > bounds.parser ? `a parser had ${Math.round(memory.parser)} MB` : '',
    longestBlock > bounds.block ? `blocked ${Math.round(longestBlock)} ms` : '',
    good && good.count >= fewestTold && good.median > usual * slower.times + slower.more
      ? `good questions took ${Math.round(good.median)} ms`
      : '',
  ].filter(Boolean);
}

export function line({ name, outcome, milliseconds, memory, longestBlock, good, broken }: Row): string {
  const figures = [
    `${(milliseconds / 1_000).toFixed(1)} s`,
    `bot ${Math.round(memory.bot)} MB`,
    `parser ${Math.round(memory.parser)} MB`,
    `blocked ${Math.round(longestBlock)} ms`,
    ...(good ? [`good ${Math.round(good.median)}/${Math.round(good.longest)} ms`] : []),
  ];
  return `${broken.length > 0 ? '✗' : '✓'} ${name}: ${outcome}; ${[...figures, ...broken].join(', ')}`;
}

export function summary(rows: readonly Row[]): string {
  const most = (of: (row: Row) => number): number => Math.round(Math.max(0, ...rows.map(of)));
  return [
    `${rows.length} attacks, ${rows.filter(({ broken }) => broken.length > 0).length} broke a bound`,
    `at most: bot ${most(({ memory }) => memory.bot)} MB, parser ${most(({ memory }) => memory.parser)} MB, blocked ${most(({ longestBlock }) => longestBlock)} ms, good question ${most(({ good }) => good?.longest ?? 0)} ms`,
  ].join('\n');
}

export const medianAndLongest = (times: readonly number[]) => ({
  median: quantile(times, 0.5),
  longest: quantile(times, 1),
  count: times.length,
});
