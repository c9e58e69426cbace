import { joinLines, paragraphsOf, plainLines } from '../../../core/document/paragraphs.ts';
import type { SeenText } from '../../../core/document/reckoning.ts';
import type { RoughBlock } from '../../../core/document/rough-document.ts';
import { inAllLanguages } from '../../../core/text/lexicon/index.ts';
import { anyOf } from '../../../core/text/lexicon/patterns.ts';
import { seenInLines } from '../reckoning/seen-lines.ts';

const particle = anyOf(
  inAllLanguages(({ names }) =>
    names?.particles?.flatMap((one) => [one, ...(names.articles ?? []).map((article) => `${one} ${article}`)]),
  ),
);
const word = "\\p{Lu}[\\p{L}.'’-]{0,30}";
const name = `(?<name>${word}(?:,? (?:${word}|${particle})){0,4}(?: \\d{1,2})?)(?: \\([^()]{1,30}\\))?`;
const day = '(?:\\d{1,4}[./-](?:\\d{1,2}|\\p{L}{3,5})[./-]\\d{1,4},? )';
/** As people call themselves where they chat: "ines_maro". */
const handle = '(?<name>[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{1,31})(?: \\([^()]{1,30}\\))?';
const time = `${day}?\\d{1,3}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,3})?)?(?: ?(?:[AaPp]\\.?[Mm]\\.?|Uhr|h))?`;
const timed = `[[(]?${time}[\\])]?`;

/** How programs for meetings and chats write a line that says who speaks, and when: Otter, Teams, Zoom, Slack, Discord, Rev, Descript. */
const withTime: readonly RegExp[] = [
  `${name}(?<gap>\\s+)(?:[—–-] )?${timed}:?`,
  `\\[${name}\\]\\s+${timed}`,
  `\\[${time}\\] ${handle}`,
  `${timed}\\s+(?:[—–-] )?${name}:?`,
  // Zoom's chat, in the languages it speaks.
  `${timed}\\s+(?:From|Von|De)\\s+${name}\\s+(?:to|an|a|à|para|vers)\\s+[^:]{1,60}:`,
].map((source) => new RegExp(`^${source}$`, 'u'));
/** Without a time: "Hanna Moll:", "HANNA MOLL". */
const withoutTime: readonly RegExp[] = [
  new RegExp(`^(?=[^:]* )${name}\\s?:$`, 'u'),
  /^(?=.{4})(?<name>\p{Lu}[\p{Lu}.'’-]{1,30}(?: [\p{Lu}.'’-]{1,30}){0,3})$/u,
];

/** A longer line says more than who speaks and when. */
const longestLine = 160;

interface Header {
  readonly name: string;
  /** Told by the line's looks alone: brackets or a wide gap between name and time. */
  readonly isPlain: boolean;
}

function headerOf(line: string, patterns: readonly RegExp[]): Header | undefined {
  if (line.length > longestLine) return undefined;
  const text = line.trim();
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (groups?.name) return { name: groups.name, isPlain: text.startsWith('[') || (groups.gap ?? '').length > 1 };
  }
  return undefined;
}

interface Turn {
  readonly header: Header;
  /** The line that names the speaker. */
  readonly line: string;
  readonly lines: string[];
}

interface Turns {
  readonly before: readonly string[];
  readonly turns: readonly Turn[];
}

function splitBy(lines: readonly string[], patterns: readonly RegExp[]): Turns {
  const before: string[] = [];
  const turns: Turn[] = [];
  for (const line of lines) {
    const header = headerOf(line, patterns);
    if (header) turns.push({ header, line, lines: [] });
    else (turns.at(-1)?.lines ?? before).push(line);
  }
  return { before, turns };
}

/** A table of names and times has rows without words below them. */
const mostSilent = 0.25;
const isSilent = ({ lines }: Turn): boolean => lines.every((line) => line.trim() === '');

function isSpoken(turns: readonly Turn[], isTimed: boolean): boolean {
  const silent = turns.filter(isSilent).length;
  if (turns.length < 2 || silent > mostSilent * turns.length) return false;
  const names = turns.map(({ header }) => header.name);
  const speakers = new Set(names);
  if (isTimed) return speakers.size < names.length || turns.every(({ header }) => header.isPlain);
  const everyReturns = [...speakers].every((one) => names.indexOf(one) !== names.lastIndexOf(one));
  return (
    speakers.size > 1 &&
    speakers.size < names.length &&
    (everyReturns || turns.every(({ line }) => line.trim().endsWith(':')))
  );
}

function turnsOf(source: string): Turns | undefined {
  const lines = plainLines(source).split('\n');
  const ways = [withTime, withoutTime].map((patterns) => ({ patterns, found: splitBy(lines, patterns) }));
  return ways.find(({ patterns, found }) => isSpoken(found.turns, patterns === withTime))?.found;
}

/** "Moll, Hanna" as it is written elsewhere. */
const asSpoken = (written: string): string => written.replace(/^(?<last>[^,]+), (?<first>[^,]+)$/u, '$<first> $<last>');

/** "{Reactions}": what a program lists below a message. */
const listed = /^\{\p{Lu}\p{L}+(?: \p{L}+)?\}/u;
/** Above the end that a program gives its file. */
const bar = /^={10,}$/;

/** "Transcribed by https://…": what the program says of itself, below everything. */
const colophon = /^\S.{0,60}(?:https?:\/\/|www\.)\S+$/u;

function blocksOf({ header, lines }: Turn, isLast: boolean): readonly RoughBlock[] {
  const end = lines.findIndex((line) => bar.test(line));
  const said = isLast && end >= 0 ? lines.slice(0, end) : lines;
  const told = groupsIn(said);
  const after = groupsIn(lines.slice(said.length).filter((line) => !bar.test(line)));
  const isApart = (text: string, at: number): boolean =>
    listed.test(text) || (isLast && at > 0 && at === told.length - 1 && colophon.test(text));
  return [
    ...told.map(
      (text, at): RoughBlock =>
        isApart(text, at)
          ? { kind: 'notice', text, certain: true }
          : { kind: 'paragraph', text: `${asSpoken(header.name)}: ${text}`, certain: true },
    ),
    ...after.map((text): RoughBlock => ({ kind: 'notice', text, certain: true })),
  ];
}

const groupsIn = (lines: readonly string[]): readonly string[] =>
  lines
    .join('\n')
    .split(/\n[ \t]*\n+/)
    .map((group) => joinLines(group.split('\n')))
    .filter((text) => text !== '');

/**
 * What is said in a transcript or a chat whose speakers stand on lines of their own above their words: a paragraph for each, opened by
 * the name; undefined for any other text.
 */
export function spokenBelowNames(source: string): readonly RoughBlock[] | undefined {
  const found = turnsOf(source);
  if (!found) return undefined;
  const { before, turns } = found;
  return [...paragraphsOf(before.join('\n')), ...turns.flatMap((turn, at) => blocksOf(turn, at === turns.length - 1))];
}

/** The same, as it is seen: the names stand, the times are apart. */
export function seenBelowNames(source: string): readonly SeenText[] {
  const { before, turns } = turnsOf(source) ?? { before: [], turns: [] };
  return [
    ...seenInLines(before.join('\n')),
    ...turns.flatMap(({ header, line, lines }): readonly SeenText[] => [
      { text: asSpoken(header.name) },
      { text: line.replace(header.name, ''), apart: 'times' },
      ...lines.map((text) => ({ text })),
    ]),
  ];
}
