import { isPageNumber } from './boilerplate.ts';
import { joinLines } from './paragraphs.ts';

/** A text whose lines a margin counted, without the margin: each paragraph on one line. */
export interface Unnumbered {
  readonly text: string;
  /** Numbers of lines and of pages, as they stood there. */
  readonly numbers: readonly string[];
}

const numbered = /^(?<number>\s{0,12}\d{1,2})(?:(?<gap>\s+)(?<words>\S.*))?\s*$/u;
/** Fewer are a list. */
const fewest = 6;
/** In lines: before a page has so many, none begins anew. */
const shortestPage = 4;
/** Of the lines between the first and the last number. */
const mostUnnumbered = 0.25;
/** Who asks, who answers, who has the word, what a court notes. */
const opens =
  /^(?:Q[.:]?\s+\S|A(?:[.:]\s+|\s{2,}|\s(?=\p{Lu}))\S|BY M[RS]S?\.|\([^)]*\)\.?$|(?:THE \p{Lu}+|\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}):)/u;
const inCapitals = /^[\p{Lu}\p{N}\s.,:;'’()/&-]+$/u;
const byLine = /^BY M[RS]S?\..*:$/u;
const endsSentence = /[.!?…:][”"'’)\]]*$/u;
/** A line that goes on below is as long as lines of prose are. */
const shortestProse = 25;
/** In columns, of a paragraph's first line. */
const indented = 3;

interface Line {
  readonly text: string;
  /** Undefined for what stands between the pages. */
  readonly number?: number;
  readonly told: string;
  readonly words: string;
  readonly indent: number;
}

function lineOf(text: string, expected: number): Line {
  const { number: told = '', gap = '', words = '' } = numbered.exec(text)?.groups ?? {};
  const number = Number(told);
  const counts = told !== '' && (number === expected || (number === 1 && expected > shortestPage));
  return counts ? { text, number, told, words, indent: gap.length } : { text, told: '', words: text.trim(), indent: 0 };
}

/** Each line with its number where it counts on from the one before, or begins a page anew. */
function countedLines(source: string): readonly Line[] {
  let expected = 1;
  return source.split(/[\n\f]/u).map((text) => {
    const line = lineOf(text, expected);
    if (line.number !== undefined) expected = line.number + 1;
    return line;
  });
}

/** Numbers beside lines of a record or of prose that goes on from line to line; a list's items do not. */
function isMargin(lines: readonly Line[]): boolean {
  const inked = lines.filter(({ text }) => text.trim() !== '');
  const counted = inked.filter(({ number }) => number !== undefined);
  const strangers = inked.length - counted.length;
  if (counted.length < fewest || strangers > mostUnnumbered * inked.length) return false;
  const worded = counted.filter(({ words }) => words !== '');
  const turns = worded.filter(({ words }) => opens.test(words)).length;
  const open = worded.filter(
    ({ words }, at) =>
      words.length >= shortestProse && /[\p{L}\p{N},]$/u.test(words) && /^\p{Ll}/u.test(worded[at + 1]?.words ?? ''),
  ).length;
  return turns >= 3 || open * 3 >= worded.length;
}

/** The text without its margin; undefined where its lines are not numbered. */
export function withoutLineNumbers(source: string): Unnumbered | undefined {
  const lines = countedLines(source);
  const first = lines.findIndex(({ number }, at) => number === 1 && lines[at + 1]?.number !== undefined);
  const last = lines.findLastIndex(({ number }) => number !== undefined);
  const margined = first < 0 ? [] : lines.slice(first, last + 1);
  if (!isMargin(margined)) return undefined;
  const isOfPage = ({ number, text }: Line): boolean => number === undefined && isPageNumber(text.trim());
  const around = (some: readonly Line[]): readonly string[] => some.map(({ text }) => text);
  return {
    text: [
      ...around(lines.slice(0, first)),
      '',
      paragraphsOfLines(margined.filter((line) => !isOfPage(line))).join('\n\n'),
      '',
      ...around(lines.slice(last + 1)),
    ].join('\n'),
    numbers: margined.flatMap((line) => (isOfPage(line) ? line.text : line.told)).filter((told) => told.trim() !== ''),
  };
}

function paragraphsOfLines(lines: readonly Line[]): readonly string[] {
  const base = Math.min(
    ...lines.filter(({ words }) => words !== '').map(({ indent }) => indent || Number.POSITIVE_INFINITY),
  );
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    const { words, number, indent } = line;
    if (!/[\p{L}\p{N}]/u.test(words)) {
      if (number !== undefined) paragraphs.push([]);
      continue;
    }
    const before = paragraphs.at(-1)?.at(-1) ?? '';
    if (begins(words, before) || (indent - base >= indented && endsSentence.test(before))) paragraphs.push([]);
    paragraphs.at(-1)?.push(words);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0).map((paragraph) => joinLines(paragraph));
}

/** Another has the word, or a line of its own stands here or stood before. */
const begins = (words: string, before: string): boolean =>
  opens.test(words) || isAlone(words) || byLine.test(before) || isAlone(before);

const isAlone = (words: string): boolean => words !== '' && inCapitals.test(words) && /\p{Lu}{2}/u.test(words);
