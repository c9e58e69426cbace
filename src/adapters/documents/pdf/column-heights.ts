import type { Line } from './page-lines.ts';

/** Parts at one height, those left and right of the gap between the columns. */
export interface Height {
  readonly left: readonly Line[];
  readonly right: readonly Line[];
}

/** In font sizes: lines that overlap more than this are at one height. */
const overlap = 0.6;

export const lines = ({ left, right }: Height): readonly Line[] => [...left, ...right];
export const topOf = (height: Height): number => Math.max(...lines(height).map(({ y }) => y));
export const footOf = (height: Height): number => Math.min(...lines(height).map(({ y }) => y));
export const share = <T>(all: readonly T[], test: (one: T) => boolean): number => all.filter(test).length / all.length;
export const isBoth = ({ left, right }: Height): boolean => left.length > 0 && right.length > 0;

export function heightsOf(parts: readonly Line[], x: number): readonly Height[] {
  const heights: Line[][] = [];
  for (const part of [...parts].sort((a, b) => b.y - a.y)) {
    const base = heights.at(-1)?.[0];
    if (base && base.y - part.y < overlap * part.size) heights.at(-1)?.push(part);
    else heights.push([part]);
  }
  return heights.map((height) => ({
    left: height.filter((part) => part.x < x - 1),
    right: height.filter((part) => part.x >= x - 1),
  }));
}

export const merged = (heights: readonly Height[]): Height => ({
  left: heights.flatMap(({ left }) => left),
  right: heights.flatMap(({ right }) => right),
});
