import type { Run } from './run.ts';

const fewest = 5;
/** Of the rows that have words: a table may number its rows, prose beside it is longer than a cell. */
const shortestProse = 30;

const isNumber = ({ text }: Run): boolean => /^\s*\d{1,4}\s*$/.test(text);
const sameRow = (a: Run, b: Run): boolean => Math.abs(a.y - b.y) <= 0.4 * Math.max(a.size, b.size);

/** Numbers going down by one step, as the margin of a bill, a transcript or a manuscript has them. */
function counts(numbers: readonly Run[]): boolean {
  const values = numbers.map(({ text }) => Number(text));
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  return step > 0 && step <= 10 && values.every((value, at) => at === 0 || value - (values[at - 1] ?? 0) === step);
}

/** A page's runs without the numbers of its lines. */
export function withoutLineNumbers(runs: readonly Run[]): readonly Run[] {
  const words = runs.filter((run) => !isNumber(run) && run.text.trim() !== '');
  const left = Math.min(...words.map(({ x }) => x));
  const right = Math.max(...words.map(({ x, width }) => x + width));
  const outside = runs.filter((run) => isNumber(run) && (run.x + run.width <= left + 1 || run.x >= right - 1));
  const numbers = outside.filter((run) => words.some((word) => sameRow(word, run))).sort((a, b) => b.y - a.y);
  const beside = words.filter((word) => numbers.some((run) => sameRow(word, run)));
  const mean = beside.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, numbers.length);
  if (numbers.length < fewest || mean < shortestProse || !counts(numbers)) return runs;
  const gone = new Set(numbers);
  return runs.filter((run) => !gone.has(run));
}
