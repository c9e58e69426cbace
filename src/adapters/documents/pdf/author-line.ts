import { dateLineOf, looksLikeNames } from '../../../core/document/masthead-lines.ts';
import { genderOfFirstName } from '../../../core/text/first-names.ts';
import { everydayIn } from '../../../core/text/lexicon/everyday-words.ts';
import { inAllLanguages } from '../../../core/text/lexicon/index.ts';
import { anyOf } from '../../../core/text/lexicon/patterns.ts';
import type { Line } from './page-lines.ts';
import { type Open, sizeOf } from './paragraph-starts.ts';

const conjunctions = anyOf(inAllLanguages(({ conjunctions: words }) => words));
/** Between the names of several authors. */
const between = new RegExp(`\\s*[,;&]\\s*(?:${conjunctions}\\s)?\\s*|\\s+${conjunctions}\\s+`, 'u');
/** What leads to a note about an author: "Ada Lin∗". */
const noteMark = /[\s∗*†‡§¶‖\d]+$/u;

/** In words: a first name and a last name, and what may stand between. */
const leastWords = 2;
const mostWords = 5;
const mostNames = 12;

const isOwn = (word: string): boolean => /^\p{Lu}/u.test(word) && everydayIn(word.toLowerCase()).length === 0;

/** Somebody's name, and not all everyday words, as a subtitle is: "Annual Report". */
function isName(text: string): boolean {
  const words = text.split(/\s+/u);
  return (
    words.length >= leastWords &&
    words.length <= mostWords &&
    looksLikeNames(text) &&
    /^[\p{L}\p{M}.'’ -]+$/u.test(text) &&
    (genderOfFirstName(words[0] ?? '') !== undefined || words.some(isOwn))
  );
}

/** The names that a line has and nothing else; cells stand side by side, each for an author. */
function namesIn({ cells }: Line): readonly string[] {
  const names = cells.flatMap(({ text }) => text.split(between).map((one) => one.replace(noteMark, '').trim()));
  const told = names.filter((one) => one !== '');
  return told.length <= mostNames && told.every(isName) ? told : [];
}

/** Of lines that are set as one: authors side by side, where each works below. */
const middleOf = (lines: readonly Line[]): number =>
  (Math.min(...lines.map(({ x }) => x)) + Math.max(...lines.map(({ right }) => right))) / 2;
/** In font sizes: what is set around one middle is off it by no more. */
const offMiddle = 0.6;

const isCentred = (lines: readonly Line[], title: readonly Line[]): boolean =>
  title.every((one) => Math.abs(middleOf([one]) - middleOf(lines)) <= offMiddle * one.size);

/** The title's place among the first page's paragraphs: what is drawn largest, else what opens it larger than text. */
function titleAt(paragraphs: readonly Open[], body: number): number {
  const isFirst = ({ page, cells }: Open) => page === 1 && !cells;
  const largest = paragraphs.findIndex((one) => isFirst(one) && sizeOf(one.lines) > 1.3 * body);
  const [opening] = paragraphs;
  return largest < 0 && opening && isFirst(opening) && sizeOf(opening.lines) > 1.12 * body ? 0 : largest;
}

const partOf = (open: Open, lines: readonly Line[], more: Partial<Open>): readonly Open[] =>
  lines.length === 0 ? [] : [{ ...open, lines: [...lines], ...more }];

/**
 * With the authors below a title as LaTeX and others set them: names alone on a smaller line around the title's middle. What else
 * stands there right below them (where they work, an address) is set apart.
 */
export function withAuthorLine(paragraphs: readonly Open[], body: number): readonly Open[] {
  const at = titleAt(paragraphs, body);
  const title = paragraphs[at];
  const open = paragraphs[at + 1];
  const [line, ...rest] = open?.lines ?? [];
  if (!title || !open || !line || open.page !== 1 || line.size > sizeOf(title.lines)) return paragraphs;
  const names = isCentred(open.lines, title.lines) ? namesIn(line) : [];
  if (names.length === 0) return paragraphs;
  const dated = rest.findIndex(({ text }) => dateLineOf(text) !== undefined);
  const [about, below] = dated < 0 ? [rest, []] : [rest.slice(0, dated), rest.slice(dated)];
  const { cells: _, ...plain } = open;
  return [
    ...paragraphs.slice(0, at + 1),
    { ...plain, lines: [line], about: { kind: 'byline', text: names.join(', ') } },
    ...partOf(plain, about, { about: { kind: 'notice' } }),
    ...partOf(plain, below, {}),
    ...paragraphs.slice(at + 2),
  ];
}
