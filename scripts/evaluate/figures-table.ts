import type { Figures } from './evaluation.ts';

/** Figures by question set. */
export type Results = Readonly<Record<string, Figures>>;

const shown = (value: number | null | undefined): string => {
  if (value === undefined || value === null) return '–';
  return Number.isInteger(value) && Math.abs(value) >= 2 ? String(value) : value.toFixed(3);
};

/** Smaller differences are the machine's or the rounding's. */
const noticeable = 0.0005;

function change(now: number | null, before: number | null | undefined): string {
  if (now === null || before === null || before === undefined) return '';
  const difference = now - before;
  if (Math.abs(difference) < noticeable) return '=';
  return `${difference > 0 ? '+' : '−'}${shown(Math.abs(difference))}`;
}

/** One line a figure: now, at the last release, and the difference. */
export function figuresTable(results: Results, released: Results): string {
  const rows = Object.entries(results).flatMap(([set, figures]) =>
    Object.entries(figures).map(([figure, value]) => {
      const before = released[set]?.[figure];
      return [set, figure, shown(value), shown(before), change(value, before)];
    }),
  );
  return alignColumns([['set', 'figure', 'now', 'last release', 'change'], ...rows]);
}

/** Text columns left, numbers (from the third column) right. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number): string =>
    column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
