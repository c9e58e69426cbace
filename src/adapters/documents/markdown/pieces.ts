/** In characters: shorter texts are parsed whole. */
const wholeUpTo = 40_000;
/** In characters: a piece ends at the next place where it can. */
const pieceLength = 8_000;

const fence = /^ {0,3}(```|~~~)/;
/** Opens HTML that blank lines do not end: https://spec.commonmark.org/0.31.2/#html-blocks */
const longHtml = /<(?:!--|\?|![a-z]|!\[CDATA\[|(?:script|pre|style|textarea)\b)/i;
/** After a blank line, begins a block of its own: no list that goes on, nothing indented, no HTML. */
const beginsBlock = /^[^\s\-*+\d<]/;

/** A part of a text that can be parsed by itself, with definitions before it that it uses and that stand elsewhere. */
export interface Piece {
  readonly source: string;
  /** Length of what was put before it: what is parsed of that is none of the piece's own. */
  readonly added: number;
}

/**
 * The parser's time grows with the square of the blocks that close within one text, so a long one is parsed in pieces, which
 * makes no difference to what is read.
 */
export function piecesOf(source: string): readonly Piece[] {
  if (source.length <= wholeUpTo) return [{ source, added: 0 }];
  const parts = cut(source);
  const definitions = definitionsIn(source);
  return parts.map((part) => {
    const used = usedIn(part, definitions);
    return { source: `${used}${part}`, added: used.length };
  });
}

function cut(source: string): readonly string[] {
  const parts: string[] = [];
  let open: string[] = [];
  let length = 0;
  let inFence: string | undefined;
  let isUncertain = false;
  let isBlank = true;
  for (const line of source.split('\n')) {
    if (length >= pieceLength && isBlank && !inFence && !isUncertain && beginsBlock.test(line) && !fence.test(line)) {
      parts.push(open.join('\n'));
      [open, length] = [[], 0];
    }
    const mark = fence.exec(line)?.[1];
    if (mark !== undefined) inFence = inFence === undefined ? mark : inFence === mark ? undefined : inFence;
    isUncertain ||= longHtml.test(line);
    isBlank = line.trim() === '';
    open.push(line);
    length += line.length + 1;
  }
  return [...parts, open.join('\n')];
}

const definition = /^ {0,3}\[((?:[^\][\\]|\\.){1,999})\]:/gm;
const reference = /\[((?:[^\][\\]|\\.){1,999})\]/g;

/** As CommonMark compares labels. */
const labelOf = (written: string): string => written.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();

const definitionsIn = (source: string): ReadonlySet<string> =>
  new Set([...source.matchAll(definition)].map(([, label = '']) => labelOf(label)));

/** Stand-ins: of a definition elsewhere only counts that it is there. Notes first, which what is indented would go on with. */
function usedIn(part: string, definitions: ReadonlySet<string>): string {
  const own = definitionsIn(part);
  const labels = new Set([...part.matchAll(reference)].map(([, label = '']) => labelOf(label)));
  const used = [...labels].filter((label) => definitions.has(label) && !own.has(label));
  const [notes, links] = [used.filter((one) => one.startsWith('^')), used.filter((one) => !one.startsWith('^'))];
  return [...notes.map((label) => `[${label}]: -\n\n`), ...links.map((label) => `[${label}]: #\n\n`)].join('');
}
