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
/** No half of the day, which stands behind a time as a name does: "9:12 AM". */
const word = "(?![AP]\\.?M\\.?(?!\\p{L}))\\p{Lu}[\\p{L}.'’-]{0,30}";
const inBrackets = '(?: \\([^()]{1,30}\\))?';
const latin = `${word}(?:,? (?:${word}|${particle})){0,4}(?: \\d{1,2})?`;
/** In Chinese and Japanese. */
const unspaced =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}][\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{N}·ー_-]{0,15}';
const name = `(?<name>${latin}|${unspaced})${inBrackets}`;
const day = '(?:\\d{1,4}[./-](?:\\d{1,2}|\\p{L}{3,5})[./-]\\d{1,4},? )';
/** As people call themselves where they chat: "ines_maro". */
const handle = `(?<name>[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{1,31})${inBrackets}`;
const half = '(?: ?(?:[AaPp]\\.?[Mm]\\.?|Uhr|h))?';
const clock = `(?:[上下]午 ?)?\\d{1,3}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,3})?)?${half}`;
const time = `${day}?${clock}`;
const timed = `[[(]?${time}[\\])]?`;
const wholeDay = '\\d{4}[-/年]\\d{1,2}[-/月]\\d{1,2}日?';

/** How programs for meetings and chats write a line that says who speaks, and when: Otter, Teams, Zoom, Slack, Discord, Rev, Descript. */
const withTime: readonly RegExp[] = [
  `${name}(?<gap>\\s+)(?:[—–-] )?${timed}:?`,
  `\\[${name}\\]\\s+${timed}`,
  `\\[${time}\\] ${handle}`,
  `${timed}\\s+(?:[—–-] )?${name}:?`,
  // Zoom's chat, in the languages it speaks.
  `${timed}\\s+(?:From|Von|De)\\s+${name}\\s+(?:to|an|a|à|para|vers)\\s+[^:]{1,60}:`,
  `${handle}(?<gap> {2})${timed}`,
  // Discord, copied: "— Today at 9:12".
  `${name}(?<gap> — )\\p{L}[\\p{L}’']{2,14} \\p{L}{1,2}(?: las)? ${clock}`,
  // WeChat and QQ, whose members call themselves as they like.
  `(?<name>[^\\s:：]{1,24})(?<gap>\\s+)${wholeDay} ${clock}`,
  `${wholeDay} \\d{1,2}:\\d{2}:\\d{2} (?<name>[^\\s:：<(（][^:：<(（]{0,30}?)(?:[(（]\\d{5,}[)）]|<[^<>\\s]+>)?`,
].map((source) => new RegExp(`^${source}$`, 'u'));

/** Copied from Slack: the time stands on a line of its own below the name, perhaps behind a sign of how they are. */
const nameAlone = new RegExp(`^(?:${name}|${handle.replace('?<name>', '')})(?:\\s+APP)?(?::[a-z0-9_+-]+:)?$`, 'u');
const timeAlone = new RegExp(`^${day}?${clock}$`, 'u');
const sign = /^:[a-z0-9_+-]+:$/u;

/** With the lines of a name and a time below it as one. */
function withTimesJoined(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]?.trim() ?? '';
    const [first = '', second = ''] = lines
      .slice(at + 1, at + 3)
      .map((one) => one.replace(/^\s*:[a-z0-9_+-]+:\s+/u, '').trim());
    const below = timeAlone.test(first) ? 1 : sign.test(first) && timeAlone.test(second) ? 2 : 0;
    if (below > 0 && nameAlone.test(line) && !timeAlone.test(line)) {
      joined.push(
        `${line.replace(/(?:\s+APP)?(?::[a-z0-9_+-]+:)?$/u, '')}  ${lines[at + below]?.trim().replace(/^:\S+\s+/u, '')}`,
      );
      at += below;
    } else joined.push(lines[at] ?? '');
  }
  return joined;
}

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

/** "Moll, Hanna" as it is written elsewhere. */
const asSpoken = (written: string): string => written.replace(/^(?<last>[^,]+), (?<first>[^,]+)$/u, '$<first> $<last>');

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
