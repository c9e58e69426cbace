import { childrenOf, type DomElement, tagOf } from './dom.ts';

/** A table row, its cells separated by " | ". */
export interface Row {
  readonly text: string;
  readonly isHeader: boolean;
}

/** Marked as a header; or, where nothing is marked, without figures above rows that have some. */
function firstIsHeader([first = [], ...rest]: readonly (readonly DomElement[])[]): boolean {
  if (first.every((cell) => tagOf(cell) === 'TH')) return true;
  const hasFigure = (cells: readonly DomElement[]) => cells.some((cell) => /\d/.test(cell.textContent ?? ''));
  return !hasFigure(first) && rest.length > 0 && rest.every(hasFigure);
}

const longestCell = 300;

/** A table's rows, or nothing where the table only lays out the page. */
export function rowsOf(table: DomElement): readonly Row[] | undefined {
  const rows = descendants(table, 'TR').map((row) => childrenOf(row).filter((cell) => /^T[DH]$/.test(tagOf(cell))));
  const wide = rows.filter((cells) => cells.length >= 2);
  const nested = descendants(table, 'TABLE').length > 0;
  const long = wide.some((cells) => cells.some((cell) => (cell.textContent ?? '').trim().length > longestCell));
  if (nested || long || wide.length < 2 || wide.length * 2 < rows.length) return undefined;
  const headed = firstIsHeader(rows);
  return rows
    .map((cells, at) => ({
      text: cells.map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()).join(' | '),
      isHeader: at === 0 ? headed : cells.every((cell) => tagOf(cell) === 'TH'),
    }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** Elements of that tag below the element, outermost ones alone. */
export function descendants(element: DomElement, tag: string): readonly DomElement[] {
  return childrenOf(element).flatMap((child) => (tagOf(child) === tag ? [child] : descendants(child, tag)));
}
