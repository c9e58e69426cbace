import { opensWithDay } from '../text/full-date.ts';
import { bullet, isBullet, isList, itemsOf, outerItems } from './bulleted-lines.ts';
import { unifyLineBreaks } from './clean-text.ts';
import { type Hyphenation, hyphenationIn } from './hyphenation.ts';
import { speaksMarkdown, stripInlineMarkup } from './inline-markup.ts';
import { turnsOf } from './line-turns.ts';
import { isNamedBelow, looksLikeNames } from './masthead-lines.ts';
import { speakersIn } from './turns.ts';
import { betweenTables, type TypedTable } from './typed-tables.ts';

/** A paragraph, list item or row of plain text, before anything is known about it. */
export interface RoughParagraph {
  readonly kind: 'paragraph' | 'item' | 'row';
  readonly text: string;
  /** Index of the item that it is nested in, or of the header of its table. */
  readonly context?: number;
}

const endsSentence = /[.!?…。！？][”"'’»)\]]*$/u;
const separator = /^\s*(?:[-*_=~#]\s*){3,}$/;
const widest = 120;
const narrowest = 25;
/** Of lines that are broken for room. */
const usualWidth = 60;

const firstWord = (line: string): string => /^\s*\S+/.exec(line)?.[0].trim() ?? '';
const longest = (lines: readonly string[]): number => lines.reduce((most, line) => Math.max(most, line.length), 0);

/** A line was broken for want of room if a word goes on below, or the next line's first word would not have fitted. */
const brokenForRoom = (line: string, next: string, width: number): boolean =>
  line.length + 1 + firstWord(next).length > width || (/\p{L}-$/u.test(line.slice(-3)) && /^\s*\p{Ll}/u.test(next));

/** Opens with a time of the day, or with what the rest of the line is about: "10:30 boat", "Price: 240 pounds". */
const entry = /^\s*(?:\d{1,2}[:.h]\d{2}(?!\d)|\p{Lu}[\p{L}' ’-]{1,24}\s?:\s+\S)/u;
const fewestEntries = 2;

/** At least half of those below the first: a programme, or facts about something. */
function areEntries(lines: readonly string[]): boolean {
  const entries = lines.slice(1).filter((line) => entry.test(line)).length;
  return entries >= fewestEntries && entries * 2 >= lines.length - 1;
}

/** Whether the lines are one paragraph, wrapped at a fixed width. */
function isWrapped(lines: readonly string[]): boolean {
  const width = longest(lines);
  if (width > widest || width < narrowest || areEntries(lines)) return false;
  const breaks = lines.slice(0, -1).filter((line, at) => brokenForRoom(line, lines[at + 1] ?? '', width)).length;
  return breaks >= 0.7 * (lines.length - 1) && (lines.length > 2 || !endsSentence.test(lines[0] ?? ''));
}

/** One sentence a line, as some people write paragraphs. */
const isSentences = (lines: readonly string[]): boolean =>
  lines.every((line) => endsSentence.test(line)) && longest(lines) <= 2 * widest;

/** Written without spaces, with its punctuation. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/** What stands between two lines of a paragraph, and how much of the first line's end goes. */
function seam(before: string, after: string, hyphenation: Hyphenation): { glue: string; drop: number } {
  const broken = /(\p{L}{1,40})-$/u.exec(before.slice(-42))?.[1];
  const tail = /^\p{Ll}+/u.exec(after)?.[0];
  if (broken && tail) {
    const found = hyphenation(broken, tail);
    return { glue: found === 'apart' ? ' ' : '', drop: found === 'joined' && broken.length > 1 ? 1 : 0 };
  }
  const close =
    /[\p{L}\p{N}][-–—]$/u.test(before.slice(-3)) || (wide.test(before.at(-1) ?? '') && wide.test(after[0] ?? ''));
  return { glue: close ? '' : ' ', drop: 0 };
}

/** Lines of one paragraph as one line; words broken at a line end are made whole. */
export function joinLines(lines: readonly string[], hyphenation: Hyphenation = hyphenationIn('')): string {
  const parts: string[] = [];
  let before = '';
  for (const line of lines.map((text) => text.trim()).filter((text) => text !== '')) {
    if (before !== '') {
      const { glue, drop } = seam(before, line, hyphenation);
      if (drop > 0) parts[parts.length - 1] = before.slice(0, -drop);
      parts.push(glue);
    }
    parts.push(line);
    before = line;
  }
  return parts.join('');
}

function groupsOf(text: string): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || separator.test(line)) groups.push([]);
    else groups.at(-1)?.push(line.trimEnd());
  }
  return groups.filter((group) => group.length > 0);
}

const longestHead = 4;

const titleNumber = /^\d{1,2}[.)]\s+\p{Lu}/u;
const longestTitle = 80;

/** "2. Market hall" over lines of its own, as minutes and agendas have it: the only number of its kind, and not broken for room. */
function numberedTitle(lines: readonly string[]): string | undefined {
  const [first = '', second = ''] = lines;
  const isTitle =
    titleNumber.test(first) &&
    first.length <= longestTitle &&
    !/[.!?:;,]$/.test(first) &&
    /^\s*["“„«¿¡]?\p{Lu}/u.test(second) &&
    !isBullet(second) &&
    lines.filter((line) => titleNumber.test(line)).length === 1;
  if (!isTitle || opensWithDay(first)) return undefined;
  return brokenForRoom(first, second, Math.max(longest(lines), usualWidth)) ? undefined : first.trim();
}

interface Around {
  /** It is all of the text. */
  readonly alone: boolean;
  /** It is the first of its text, or the second, right under it. */
  readonly first?: boolean;
  readonly second?: boolean;
  readonly speakers: ReadonlySet<string>;
  readonly hyphenation: Hyphenation;
}

function paragraphsOfGroup(
  lines: readonly string[],
  { alone, first = false, second = false, speakers, hyphenation }: Around,
): readonly RoughParagraph[] {
  const title = numberedTitle(lines);
  if (title !== undefined) {
    const placed: RoughParagraph[] = [{ kind: 'paragraph', text: title }];
    addBelow(placed, paragraphsOfGroup(lines.slice(1), { alone, speakers, hyphenation }));
    return placed;
  }
  if (isList(lines)) {
    const outer = outerItems();
    return itemsOf(lines).map((part, at) => {
      const text = joinLines(part, hyphenation);
      return bullet.test(text)
        ? { kind: 'item', text: isBullet(text) ? text.replace(bullet, '') : text, ...outer(part[0] ?? '', at) }
        : { kind: 'paragraph', text };
    });
  }
  const turns = turnsOf(lines, speakers);
  if (turns) return turns.map((turn) => ({ kind: 'paragraph', text: joinLines(turn, hyphenation) }));
  const mayBeHead = first || (second && looksLikeNames(lines[0] ?? ''));
  const isHead = mayBeHead && lines.length <= longestHead && isNamedBelow(lines);
  const one = !isHead && (isWrapped(lines) || (!alone && isSentences(lines)));
  return one
    ? [{ kind: 'paragraph', text: joinLines(lines, hyphenation) }]
    : lines.map((line) => ({ kind: 'paragraph', text: line.trim() }));
}

/** Line breaks of one kind, soft hyphens gone with the break they made. */
export const plainLines = (text: string): string =>
  unifyLineBreaks(text).replaceAll('\u00AD\n', '').replaceAll('\u00AD', '');

/**
 * Plain text as paragraphs and list items: split at blank lines, lines wrapped at a fixed width joined again. Where no
 * blank line separates anything, every line is a paragraph unless it was wrapped; tables whose columns are sure are rows. Text that speaks Markdown loses the marks.
 */
export function paragraphsOf(text: string, hyphenation?: Hyphenation): readonly RoughParagraph[] {
  const lines = plainLines(text);
  const plain = speaksMarkdown(lines) ? stripInlineMarkup(lines) : lines;
  const seams = hyphenation ?? hyphenationIn(plain);
  const parts = betweenTables(plain.split('\n'));
  const groups = parts.map((part) => ('rows' in part ? [] : groupsOf(part.lines.join('\n'))));
  const speakers = speakersIn(groups.flat(2).map((line) => line.trim()));
  const paragraphs: RoughParagraph[] = [];
  for (const [nth, part] of parts.entries()) {
    if ('rows' in part) addBelow(paragraphs, rowsOf(part));
    for (const group of groups[nth] ?? []) {
      const around = {
        alone: parts.length === 1 && groups[0]?.length === 1,
        first: paragraphs.length === 0,
        second: paragraphs.length === 1,
        speakers,
        hyphenation: seams,
      };
      addBelow(paragraphs, paragraphsOfGroup(group, around));
    }
  }
  return paragraphs;
}

const rowsOf = ({ rows, hasHeader }: TypedTable): readonly RoughParagraph[] =>
  rows.map((text, at) => ({ kind: 'row', text, ...(hasHeader && at > 0 ? { context: 0 } : {}) }));

/** Adds them below others, and what they stand under with them. One by one: a file of millions of lines has more than a call takes. */
export function addBelow<Block extends { readonly context?: number }>(blocks: Block[], more: readonly Block[]): void {
  const before = blocks.length;
  for (const one of more) blocks.push(one.context === undefined ? one : { ...one, context: one.context + before });
}
