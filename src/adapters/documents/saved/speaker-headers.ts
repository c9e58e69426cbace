import { inAllLanguages } from '../../../core/text/lexicon/index.ts';
import { anyOf } from '../../../core/text/lexicon/patterns.ts';

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

/** Zoom's chat, in the languages it speaks: "From Mara Lind to Everyone". */
export const fromWords = '(?:From|Von|De)';
export const toWords = '(?:to|an|a|à|para|vers)';

/** "Moll, Hanna" as it is written elsewhere: "Hanna Moll". */
export const asSpoken = (written: string): string =>
  written.replace(/^(?<last>[^,]+), (?<first>[^,]+)$/u, '$<first> $<last>');

/** How programs for meetings and chats write a line that says who speaks, and when: Otter, Teams, Zoom, Slack, Discord, Rev, Descript. */
export const withTime: readonly RegExp[] = [
  `${name}(?<gap>\\s+)(?:[—–-] )?${timed}:?`,
  `\\[${name}\\]\\s+${timed}`,
  `\\[${time}\\] ${handle}`,
  `${timed}\\s+(?:[—–-] )?${name}:?`,
  `${timed}\\s+${fromWords}\\s+${name}\\s+${toWords}\\s+[^:]{1,60}:`,
  `${handle}(?<gap> {2})${timed}`,
  // Discord, copied: "— Today at 9:12".
  `${name}(?<gap> — )\\p{L}[\\p{L}’']{2,14} \\p{L}{1,2}(?: las)? ${clock}`,
  // WeChat and QQ, whose members call themselves as they like.
  `(?<name>[^\\s:：]{1,24})(?<gap>\\s+)${wholeDay} ${clock}`,
  `${wholeDay} \\d{1,2}:\\d{2}:\\d{2} (?<name>[^\\s:：<(（][^:：<(（]{0,30}?)(?:[(（]\\d{5,}[)）]|<[^<>\\s]+>)?`,
].map((source) => new RegExp(`^${source}$`, 'u'));

/** Copied from Slack: the time stands on a line of its own below the name, perhaps behind a sign of how they are. */
const nameAlone = new RegExp(`^(?:${name}|${handle.replace('?<name>', '')})(?:\\s+APP)?(?::[a-z0-9_+-]+:)?$`, 'u');
export const timeAlone = new RegExp(`^${day}?${clock}$`, 'u');
const sign = /^:[a-z0-9_+-]+:$/u;

/** With the lines of a name and a time below it as one. */
export function withTimesJoined(lines: readonly string[]): readonly string[] {
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
export const withoutTime: readonly RegExp[] = [
  new RegExp(`^(?=[^:]* )${name}\\s?:$`, 'u'),
  /^(?=.{4})(?<name>\p{Lu}[\p{Lu}.'’-]{1,30}(?: [\p{Lu}.'’-]{1,30}){0,3})$/u,
];
