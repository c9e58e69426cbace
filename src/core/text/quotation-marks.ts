import { inAllLanguages } from './lexicon/index.ts';
import { type Span, trimSpan } from './span.ts';

/** Words in quotation marks, the marks included. */
export interface Quotation extends Span {
  /** Without a closing mark in its paragraph: a speech that goes on in the next. */
  readonly open: boolean;
}

const pairsKnown = [...new Set([...inAllLanguages(({ quotationMarks }) => quotationMarks), '""'])];

/** Opening marks and what closes them: „ is closed by “ in German, by ” elsewhere. */
const closers = new Map<string, string>([['‘', '’']]);
for (const pair of pairsKnown) {
  const [open = '', close = ''] = pair;
  closers.set(open, (closers.get(open) ?? '') + close);
}

const opensHere = (mark: string, before: string, after: string): boolean => {
  if (/\s/u.test(after) && mark !== '«') return false;
  if (mark === '"' || mark === '‘' || mark === '»') return before === '' || /[\s([{—–\-/:]/u.test(before);
  return true;
};

const closesHere = (mark: string, text: string, at: number): boolean => {
  if (mark === '"') return at === text.length - 1 || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
  if (mark === '’') return !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) && /[\p{P}\s]/u.test(text.charAt(at - 1));
  return true;
};

/** What closes a quotation that the text's first mark at `at` opens: as it does elsewhere in the text, if it does. */
export function closerAt(text: string, at: number): string {
  const closing = closers.get(text.charAt(at)) ?? '';
  const [usual = ''] = closing;
  const own = [...closing].find((mark) => text.includes(mark, at + 1)) ?? usual;
  const space = /^\s/u.exec(text.slice(at + 1))?.[0] ?? '';
  return space + own;
}

/**
 * The quotations of one paragraph, outermost only, in order. A typographic single quote closes after a mark only, since
 * elsewhere it is an apostrophe.
 */
export function quotationsOf(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  // What closes none here closes none further on, and is not looked for again.
  let noSingleCloses = false;
  let at = 0;
  while (at < text.length) {
    const mark = text.charAt(at);
    const closing = closers.get(mark);
    if (
      closing === undefined ||
      (mark === '‘' && noSingleCloses) ||
      !opensHere(mark, text.charAt(at - 1), text.charAt(at + 1))
    ) {
      at += 1;
      continue;
    }
    const end = closingAt(text, at, closing);
    if (end === undefined && mark === '‘') {
      noSingleCloses = true;
      at += 1;
      continue;
    }
    found.push({ start: at, end: end === undefined ? text.length : end + 1, open: end === undefined });
    at = end === undefined ? text.length : end + 1;
  }
  return found;
}

function closingAt(text: string, start: number, closing: string): number | undefined {
  for (let at = start + 2; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (closing.includes(mark) && closesHere(mark, text, at)) return at;
  }
  return undefined;
}

/** Where a speech that was left open in the paragraph before ends in this one: after its closing mark, if there is one. */
export function endOfOpenSpeech(text: string): number | undefined {
  const first = /["“”«»]/u.exec(text);
  if (!first) return undefined;
  const isCloser = first[0] === '”' || first[0] === '»' || (first[0] === '"' && closesHere('"', text, first.index));
  return isCloser && first.index > 0 ? first.index + 1 : undefined;
}

/** In German »…« are marks too; where both stand in a text, « … » are. */
const pairs = [
  ...[...closers].filter(([open]) => !'»‘'.includes(open)).map(([open, close]) => pairPattern(open, close)),
  /(?<![\p{L}\p{N}])‘([^‘]+?)’(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])'([^']+)'(?![\p{L}\p{N}])/gu,
];

function pairPattern(open: string, close: string): RegExp {
  return new RegExp(`${open}([^${open}${close}]+)[${close}]`, 'gu');
}

/** What stands between quotation marks in the text, in order, without the marks. */
export function quotationsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const pair of pairs)
    for (const match of text.matchAll(pair)) {
      const start = match.index + 1;
      const span = trimSpan(text, { start, end: start + (match[1]?.length ?? 0) });
      if (span.end > span.start && !found.some((other) => other.start < span.end && span.start < other.end))
        found.push(span);
    }
  return found.sort((a, b) => a.start - b.start);
}

const stretches = new RegExp(
  [...closers]
    .filter(([open]) => !'»‘'.includes(open))
    .map(([open, close]) => `${open}[^${close}]*[${close}]?`)
    .join('|'),
  'gu',
);

/** The text with blanks for what stands between double quotation marks, marks included, also where they are left open. */
export const blankQuotations = (text: string): string => text.replace(stretches, (quoted) => ' '.repeat(quoted.length));
