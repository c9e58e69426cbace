/** Nobody nests so deeply, and the parser's time grows faster than the depth: for some thousand it takes minutes. */
const deepest = 50;

/** What opens a quotation or an item of a list, at the beginning of a line. */
const opening = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/uy;
/** A line across the page is of the same marks and opens nothing. */
const rule = /^[ \t>]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/u;

/** Columns, a tab up to the next multiple of four. */
const width = (text: string): number =>
  [...text].reduce((sum, character) => (character === '\t' ? sum + 4 - (sum % 4) : sum + 1), 0);

/** Columns where each quotation or item that a line opens begins. */
function opened(line: string): readonly number[] {
  const columns: number[] = [];
  if (rule.test(line)) return columns;
  opening.lastIndex = 0;
  for (let mark = opening.exec(line); mark && columns.length <= deepest; mark = opening.exec(line)) {
    columns.push(width(line.slice(0, mark.index + mark[0].search(/\S/u))));
  }
  return columns;
}

/**
 * Refuses quotations and lists within each other beyond what anybody writes, before they are parsed. Indentation is counted as if
 * it always went on with the item above.
 * @throws RangeError
 */
export function refuseDeepNesting(source: string): void {
  let within: readonly number[] = [];
  for (const line of source.split('\n')) {
    const columns = opened(line);
    const [first] = columns;
    if (first === undefined) continue;
    within = [...within.filter((column) => column < first), ...columns];
    if (within.length > deepest) throw new RangeError('Quotations or lists are nested too deeply.');
  }
}
