import type { Cell, Line } from './page-lines.ts';

/** The widest gap of a justified line by its narrowest: TeX stretches those after a sentence's end more. */
const evenly = 1.45;
/** In points: cells of one column begin or end so near each other. */
const aligned = 1.5;
/** Of the inner cells: as many stand below each other by chance. */
const mostAligned = 0.34;

/** Of fewer lines, words stand below each other by chance. */
const fewestRows = 3;

const hasLetters = ({ text }: Cell): boolean => /\p{L}/u.test(text);

/** Words with gaps between them that are all as wide. */
function isStretched({ cells, size }: Line): boolean {
  const gaps = cells.slice(1).map((cell, at) => cell.x - (cells[at] as Cell).right);
  return (
    cells.every(({ text }) => !text.includes(' ')) &&
    Math.max(...gaps) <= evenly * Math.min(...gaps) + 0.1 * size &&
    cells.filter(hasLetters).length > cells.length / 2
  );
}

/** Whether a cell begins or ends where one of another line does. */
const isInColumn = (cell: Cell, others: readonly Line[]): boolean =>
  others.some(({ cells }) =>
    cells.some(({ x, right }) => Math.abs(x - cell.x) <= aligned || Math.abs(right - cell.right) <= aligned),
  );

/**
 * Whether the lines are prose stretched to the width of its column, not a table's rows: the gaps are even within a line and vary
 * from line to line, while a table's columns stand below each other.
 * @param wide lines with several cells
 */
export function areJustified(wide: readonly Line[]): boolean {
  if (!wide.every(isStretched)) return false;
  if (wide.length < fewestRows) return true;
  const inner = wide.flatMap((line) => line.cells.slice(1, -1).map((cell) => ({ cell, line })));
  const inColumn = inner.filter(({ cell, line }) =>
    isInColumn(
      cell,
      wide.filter((other) => other !== line),
    ),
  );
  return inner.length > 0 && inColumn.length <= mostAligned * inner.length;
}
