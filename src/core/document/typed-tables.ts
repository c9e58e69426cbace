/** Rows of a table that somebody typed, cells separated by " | ". */
export interface TypedTable {
  /** Its first line among the lines, and the first one after it. */
  readonly start: number;
  readonly end: number;
  readonly rows: readonly string[];
  /** The first row names the columns. */
  readonly hasHeader: boolean;
}

const gap = /\S(?: {2,}|\t+ *)\S/u;
const borders = /[|│┃║]/u;
/** Between rows, drawn with signs alone. */
const ruleLine = /^(?=.*[-=─━═])[-=+|:\s─━│┃┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬═║╞╡╪]{3,}$/u;
const isRule = (line: string): boolean => ruleLine.test(line);
const isBoxed = (line: string): boolean => /^\s*[|│┃║].*[|│┃║]\s*$/u.test(line) || / [|│┃║] /u.test(line);

/** Longer lines are no table's. */
const widest = 200;
/** In characters: cells of prose in two columns are longer. */
const longestCell = 45;
const fewestRows = 3;
/** Where the last cells are figures, as of a bill. */
const fewestOfFigures = 2;

const figure = /^[-+–−]?[€$£¥]?\s?\d[\d.,:' ]*\s?(?:[%€$£¥]|\p{Lu}{3})?$/u;
const isFigure = (cell: string): boolean => figure.test(cell.trim());
const holdsFigure = (cell: string): boolean => /\d/u.test(cell);
const opensAsItem = /^\s*(?:[-*•‣▪–]|\(?(?:\d{1,3}|[a-z])[.)])\s/u;
const endsSentence = /\p{Ll}{2}[.!?]$/u;

type Row = readonly string[];

/** The tables among the lines of a plain text whose columns are sure: drawn as boxes, divided by tabs, or aligned by two or more blanks. */
export function tablesIn(lines: readonly string[]): readonly TypedTable[] {
  const tables: TypedTable[] = [];
  let at = 0;
  while (at < lines.length) {
    const end = runFrom(lines, at);
    const table = end > at ? tableOf(lines, at, end) : undefined;
    if (table) tables.push(table);
    at = Math.max(end, at + 1);
  }
  return tables;
}

const isPart = (line: string): boolean =>
  line.length <= widest && line.trim() !== '' && (gap.test(line) || isRule(line) || isBoxed(line));

function runFrom(lines: readonly string[], at: number): number {
  let end = at;
  while (end < lines.length && isPart(lines[end] ?? '')) end += 1;
  return end;
}

function tableOf(lines: readonly string[], start: number, end: number): TypedTable | undefined {
  const run = lines.slice(start, end);
  const inked = run.filter((line) => !isRule(line));
  if (inked.length < fewestOfFigures) return undefined;
  const rows = inked.every(isBoxed) && run.some(isRule) ? boxedRows(inked) : (tabbedRows(inked) ?? alignedRows(inked));
  if (!rows) return undefined;
  const firstRule = run.findIndex((line, at) => isRule(line) && run.slice(0, at).some((one) => !isRule(one)));
  const ruled = firstRule >= 0 && run.slice(0, firstRule).filter((line) => !isRule(line)).length === 1;
  const hasHeader = rows.length > 1 && ((ruled && firstRule < run.length - 1) || namesColumns(rows));
  return { start, end, rows: rows.map(rowText), hasHeader };
}

/** Cells left of the first filled one are none: a total's. */
function rowText(cells: Row): string {
  const first = cells.findIndex((cell) => cell !== '');
  return cells.slice(Math.max(0, first)).join(' | ');
}

function boxedRows(lines: readonly string[]): readonly Row[] | undefined {
  const rows = lines.map((line) =>
    line
      .trim()
      .replace(/^[|│┃║]|[|│┃║]$/gu, '')
      .split(new RegExp(borders, 'u'))
      .map((cell) => cell.trim()),
  );
  return isEven(rows) && rows.length >= fewestOfFigures ? rows : undefined;
}

const isEven = (rows: readonly Row[]): boolean =>
  (rows[0]?.length ?? 0) > 1 && rows.every(({ length }) => length === rows[0]?.length);

function tabbedRows(lines: readonly string[]): readonly Row[] | undefined {
  if (!lines.every((line) => /\S\t/u.test(line))) return undefined;
  const rows = lines.map((line) =>
    line
      .trim()
      .split('\t')
      .map((cell) => cell.trim()),
  );
  return isEven(rows) && isTabular(rows) ? rows : undefined;
}

function alignedRows(lines: readonly string[]): readonly Row[] | undefined {
  const plain = lines.map((line) => line.replaceAll('\t', '        ').trimEnd());
  const byPlace = cutAt(plain, placesOf(plain));
  if (byPlace && isTabular(byPlace)) return byPlace;
  const byGap = plain.map((line) => line.trim().split(/ {2,}/u));
  const isSure = isEven(byGap) && byGap.filter((row) => holdsFigure(row.at(-1) ?? '')).length * 2 > byGap.length;
  return isSure && isTabular(byGap) ? byGap : undefined;
}

/** Where columns begin: behind what is blank on all lines, two or more blanks wide on each that goes on. */
function placesOf(lines: readonly string[]): readonly number[] {
  const width = Math.max(...lines.map(({ length }) => length));
  const places: number[] = [];
  let blankFrom = 0;
  for (let at = 0; at <= width; at += 1) {
    if (at < width && lines.every((line) => (line[at] ?? ' ') === ' ')) continue;
    if (at < width && at > blankFrom && blankFrom > 0 && lines.every((line) => isGapBefore(line, at))) places.push(at);
    blankFrom = at + 1;
  }
  return places;
}

const isGapBefore = (line: string, at: number): boolean =>
  line.slice(0, at).trim() === '' ||
  line.slice(at).trim() === '' ||
  / {2,}$/u.test(line.slice(0, at)) ||
  /^ /u.test(line.slice(at));

function cutAt(lines: readonly string[], places: readonly number[]): readonly Row[] | undefined {
  if (places.length === 0) return undefined;
  const bounds = [0, ...places, widest * 8];
  return lines.map((line) => bounds.slice(1).map((to, nth) => line.slice(bounds[nth] ?? 0, to).trim()));
}

/** Cells and no prose, entries of a list or labels with what they say. */
function isTabular(rows: readonly Row[]): boolean {
  const cells = rows.flat();
  const filled = rows.filter((row) => row.filter((cell) => cell !== '').length > 1);
  const ofFigures = rows.every((row) => isFigure(row.at(-1) ?? ''));
  return (
    rows.length >= (ofFigures ? fewestOfFigures : fewestRows) &&
    filled.length * 4 >= rows.length * 3 &&
    cells.every((cell) => cell.length <= longestCell) &&
    cells.filter((cell) => endsSentence.test(cell)).length * 4 <= rows.length &&
    rows.filter(([first = '']) => /[:：]$/u.test(first) || opensAsItem.test(`${first} `)).length * 2 <= rows.length
  );
}

/** No figures by themselves, and figures below: "Age | Dose" over "1-2 years | 2.5 ml". */
function namesColumns([head = [], ...rows]: readonly Row[]): boolean {
  if (head.some((cell) => cell === '' || isFigure(cell))) return false;
  return head.some((name, at) => {
    const below = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    const isTold = holdsFigure(name) ? isFigure : holdsFigure;
    return below.filter(isTold).length * 2 > below.length;
  });
}

/** The tables of a text, and the lines between them. */
export function betweenTables(
  lines: readonly string[],
): readonly (TypedTable | { readonly lines: readonly string[] })[] {
  const parts: (TypedTable | { readonly lines: readonly string[] })[] = [];
  let from = 0;
  for (const table of tablesIn(lines)) {
    if (table.start > from) parts.push({ lines: lines.slice(from, table.start) });
    parts.push(table);
    from = table.end;
  }
  if (from < lines.length) parts.push({ lines: lines.slice(from) });
  return parts;
}
