import type { SeenText } from '../../../core/document/reckoning.ts';
import type { Run } from './run.ts';

const fewest = 5;
/** Of the rows that have words: a table may number its rows, prose beside it is longer than a cell. */
const shortestProse = 30;
/** Of the rows on the page, where words stand as far out as the numbers do: fewer are a list. */
const mostRows = 0.6;
/** In points: numbers of one margin begin or end at one edge. */
const atEdge = 2;

const isNumber = ({ text }: Run): boolean => /^\s*\d{1,4}\s*$/.test(text);
const sameRow = (a: Run, b: Run): boolean => Math.abs(a.y - b.y) <= 0.4 * Math.max(a.size, b.size);
const rightOf = ({ x, width }: Run): number => x + width;

/** Numbers going down by one step, as the margin of a bill, a transcript or a manuscript has them. */
function counts(numbers: readonly Run[]): boolean {
  const values = numbers.map(({ text }) => Number(text));
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  return step > 0 && step <= 10 && values.every((value, at) => at === 0 || value - (values[at - 1] ?? 0) === step);
}

const drawnTogether = /^(\s*\d{1,4})(\s{2,})(?=\S.*\p{L})/u;

/** A number and what stands far right of it, drawn as one, as two. */
function apart(run: Run): readonly Run[] {
  const [, number, gap] = drawnTogether.exec(run.text) ?? [];
  if (number === undefined || gap === undefined) return [run];
  const each = run.width / Math.max(1, run.text.length);
  const start = number.length + gap.length;
  return [
    { ...run, text: number, width: each * number.length },
    { ...run, text: run.text.slice(start), x: run.x + each * start, width: run.width - each * start },
  ];
}

/** Numbers that stand below each other, from the top. */
function marginsOf(numbers: readonly Run[]): readonly (readonly Run[])[] {
  const margins: Run[][] = [];
  for (const run of numbers) {
    const margin = margins.find(
      ([first]) => first && (Math.abs(first.x - run.x) <= atEdge || Math.abs(rightOf(first) - rightOf(run)) <= atEdge),
    );
    if (margin) margin.push(run);
    else margins.push([run]);
  }
  return margins.map((margin) => margin.sort((a, b) => b.y - a.y));
}

/** Whether the numbers of a margin are those of lines of prose beside it. */
function numberLines(margin: readonly Run[], words: readonly Run[]): boolean {
  const numbers = margin.filter((run) => words.some((word) => sameRow(word, run)));
  if (numbers.length < fewest || numbers.length < margin.length || !counts(numbers)) return false;
  const beside = words.filter((word) => numbers.some((run) => sameRow(word, run)));
  const mean = beside.reduce((sum, { text }) => sum + text.length, 0) / numbers.length;
  const [left, right] = [Math.min(...numbers.map(({ x }) => x)), Math.max(...numbers.map(rightOf))];
  const isOutside = (others: readonly Run[]): boolean =>
    others.every(({ x }) => x >= right - 1) || others.every((word) => rightOf(word) <= left + 1);
  return mean >= shortestProse && isOutside(beside) && (isOutside(words) || isMost(numbers, words));
}

const isMost = (numbers: readonly Run[], words: readonly Run[]): boolean =>
  numbers.length >= mostRows * new Set(words.map(({ y, size }) => Math.round(y / (0.5 * size)))).size;

interface Unnumbered {
  readonly runs: readonly Run[];
  /** The numbers that went. */
  readonly numbers: readonly string[];
}

/** A page's runs without the numbers of its lines. */
export function withoutLineNumbers(drawn: readonly Run[]): Unnumbered {
  const runs = drawn.flatMap(apart);
  const words = runs.filter((run) => !isNumber(run) && run.text.trim() !== '');
  const gone = new Set(
    marginsOf(runs.filter(isNumber))
      .filter((margin) => numberLines(margin, words))
      .flat(),
  );
  if (gone.size === 0) return { runs: drawn, numbers: [] };
  return { runs: runs.filter((run) => !gone.has(run)), numbers: [...gone].map(({ text }) => text.trim()) };
}

const ahead = /^\s*(\d{1,4})(?:\s+|$)/;
const behind = /(?<=\s)(\d{1,4})\s*$/;

/** What is seen, the numbers of lines apart. */
export function withNumbersApart(seen: readonly SeenText[], numbers: readonly string[]): readonly SeenText[] {
  const left = [...numbers];
  const taken = (texts: readonly SeenText[], place: RegExp): readonly SeenText[] =>
    texts.flatMap((one) => {
      const number = left.length === 0 || one.apart !== undefined ? undefined : place.exec(one.text)?.[1];
      const at = left.indexOf(number ?? '');
      if (number === undefined || at < 0) return [one];
      left.splice(at, 1);
      return [
        { ...one, text: one.text.replace(place, '') },
        { text: number, apart: 'line numbers' },
      ];
    });
  return taken(taken(seen, ahead), behind);
}
