import { joinLines, paragraphsOf, plainLines } from '../../../core/document/paragraphs.ts';
import type { SeenText } from '../../../core/document/reckoning.ts';
import type { RoughBlock } from '../../../core/document/rough-document.ts';
import { seenInLines } from '../reckoning/seen-lines.ts';
import { asSpoken, timeAlone, withoutTime, withTime, withTimesJoined } from './speaker-headers.ts';

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
    if (groups?.name) return { name: groups.name, isPlain: text.includes('[') || (groups.gap ?? '').length > 1 };
  }
  return undefined;
}

interface Turn {
  readonly header: Header;
  /** The line that names the speaker. */
  readonly line: string;
  readonly lines: string[];
  /** The line tells but when the same speaker went on. */
  readonly goesOn?: true;
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
    const last = turns.at(-1);
    if (header) turns.push({ header, line, lines: [] });
    else if (last && patterns === withTime && timeAlone.test(line.trim()))
      turns.push({ header: last.header, line, lines: [], goesOn: true });
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
  const names = turns.flatMap(({ header, goesOn }) => (goesOn ? [] : header.name));
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
  const ways = [
    { patterns: withTime, found: splitBy(withTimesJoined(lines), withTime) },
    { patterns: withoutTime, found: splitBy(lines, withoutTime) },
  ];
  return ways.find(({ patterns, found }) => isSpoken(found.turns, patterns === withTime))?.found;
}

/** What a program lists below a message: "{Reactions}", ":wave: 2". */
const listed = /^(?:\{\p{Lu}\p{L}+(?: \p{L}+)?\}|:[a-z0-9_+-]+:(?: \d{1,3})?$)/u;
/** A day between messages: "———  2031-05-08  ———". */
const dayBetween = /^[-–—─=]{3,}.*[-–—─=]{3,}$/u;
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
    listed.test(text) || dayBetween.test(text) || (isLast && at > 0 && at === told.length - 1 && colophon.test(text));
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

/** Parts that blank lines, signs of how others react and days divide. */
const groupsIn = (lines: readonly string[]): readonly string[] =>
  lines
    .map((line) => (dayBetween.test(line.trim()) ? `\n${line}\n` : line))
    .join('\n')
    .replace(/^[ \t]*(:[a-z0-9_+-]+:)[ \t]*\n[ \t]*(\d{1,3})[ \t]*$/gmu, '\n$1 $2\n')
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
