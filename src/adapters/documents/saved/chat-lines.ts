import { isNotice } from '../../../core/document/boilerplate.ts';
import { joinLines, plainLines } from '../../../core/document/paragraphs.ts';
import type { SeenText } from '../../../core/document/reckoning.ts';
import type { RoughBlock } from '../../../core/document/rough-document.ts';
import { fromWords, toWords } from './speaker-headers.ts';

const day = '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}';
const clock = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:[ \\u00A0\\u202F]?[AaPp]\\.?[ ]?[Mm]\\.?)?';
const when = `${day},?(?: \\p{L}{1,3})? ${clock}`;
/** What iPhones put before what no person has typed. */
const unseenMark = '\\u200E';
const who = '(?<name>[^:<>\\n]{1,40}?)';

const ircTime = `(?:\\[?(?:${day} )?${clock}\\]?\\s+)?`;
/** How programs for messages write one, with its day and time, or its name in angle brackets: WhatsApp, Signal, Zoom, KakaoTalk, IRC. */
const messages: readonly RegExp[] = [
  `(?<told>${unseenMark}?\\[${when}\\] )${who}(?<gap>:) ?(?<text>.*)`,
  `(?<told>${unseenMark}?${when} [-–] )${who}(?<gap>:) ?(?<text>.*)`,
  `(?<told>${ircTime}<[@+~%& ]?)(?<name>[^<>\\s]{1,30})(?<gap>>) (?<text>.*)`,
  `(?<told>${day} ${clock}\\t[@+]?)(?<name>[^\\s@+<*=-][^\\t]{0,30})(?<gap>\\t)(?<text>.*)`,
  `(?<told>${clock}\\s+${fromWords}\\s+)${who}(?<gap>(?:\\s+${toWords}\\s+[^:\\n]{1,60}?)?\\s*:)\\s*(?<text>\\S.*)`,
  `(?<told>${clock}\\t+)${who}(?<gap>:)\\s*(?<text>\\S.*)`,
  `(?<told>\\[)(?<name>[^\\[\\]]{1,30})(?<gap>\\] \\[[^\\[\\]]{0,8}${clock}\\]) (?<text>.*)`,
].map((source) => new RegExp(`^${source}$`, 'u'));
/** What the program itself tells, with its time and nobody's name: who came, who left. */
const ofProgram = new RegExp(`^${unseenMark}?(?:\\[${when}\\]|${when} [-–]) (?<text>.*)$`, 'u');

/** Of IRC: "* mara waves" is what somebody does, "-!- mara has joined #pier" what the program tells. */
const action = new RegExp(`^(?<told>${ircTime}\\s*\\*\\s+)(?<text>\\S.*)$`, 'u');
const event = new RegExp(
  `^(?:${ircTime}|${day} ${clock}\\t)\\s*(?:-!-|\\*{3}|-{2,3}>?|<-{1,2}|-->|={2,}>?|[→←⇐⇒])\\s.*$`,
  'u',
);
const comesOrGoes =
  /\s(?:(?:has |have )?(?:joined|left|quit|parted)|is now known as|sets mode|has changed)(?![\p{L}])/u;

/** A line of a chat, and those below it that have no time of their own. */
interface Message {
  readonly told: string;
  /** Undefined where the program speaks. */
  readonly name?: string;
  readonly lines: string[];
  /** What somebody does: text, under no name of its own. */
  readonly isAction?: true;
  /** Tells who came and who left. */
  readonly isEvent?: true;
}

function messageOf(line: string): Message | undefined {
  for (const message of messages) {
    const { told = '', name, gap = '', text = '' } = message.exec(line)?.groups ?? {};
    if (name) return { told: told + gap, name: name.trim(), lines: [text] };
  }
  const done = action.exec(line)?.groups;
  if (event.test(line) || (done && comesOrGoes.test(line))) return { told: '', lines: [line], isEvent: true };
  if (done) return { told: done.told ?? '', lines: [done.text ?? ''], isAction: true };
  const text = ofProgram.exec(line)?.groups?.text;
  return text === undefined ? undefined : { told: line.slice(0, line.length - text.length), lines: [text] };
}

/** Fewer are a list of appointments, or a single quotation. */
const fewestMessages = 2;
/** Above the first message: the day it was saved or begun. */
const aboveAll = /^(?=.{4,60}$).*(?<!\d)(?:19|20)\d{2}(?!\d)/u;

function messagesIn(source: string): readonly Message[] | undefined {
  const found: Message[] = [];
  for (const line of plainLines(source).split('\n')) {
    const message = messageOf(line);
    const last = found.at(-1);
    if (message) found.push(message);
    else if (last) last.lines.push(line);
    else if (aboveAll.test(line.trim())) found.push({ told: '', lines: [line], isEvent: true });
    else if (line.trim() !== '') return undefined;
  }
  const names = found.flatMap(({ name }) => name ?? []);
  const said = found.filter(({ isEvent }) => !isEvent);
  return names.length >= fewestMessages && names.length * 2 >= said.length && new Set(names).size > 1
    ? found
    : undefined;
}

/** "<Media omitted>", "‎image omitted", "This message was deleted": in the place of what was sent. */
const isPlaceholder = (text: string): boolean => /^(?:<[^<>]{3,60}>$|\u200E)/u.test(text) || isNotice(text);

function blockOf({ name, lines, isAction }: Message): RoughBlock {
  const text = joinLines(lines);
  const isApart = (name === undefined && !isAction) || isPlaceholder(lines[0]?.trim() ?? '');
  return {
    kind: isApart ? 'notice' : 'paragraph',
    text: name === undefined ? text : `${name}: ${text}`,
    certain: true,
  };
}

/** The messages of a chat that a program has saved, each opened by the name of who wrote it; undefined for any other text. */
export const chatIn = (source: string): readonly RoughBlock[] | undefined => messagesIn(source)?.map(blockOf);

/** The same, as it is seen: the names stand, days and times are apart. */
export const seenInChat = (source: string): readonly SeenText[] =>
  (messagesIn(source) ?? []).flatMap(({ told, name, lines }): readonly SeenText[] => [
    { text: told, apart: 'times' },
    ...(name === undefined ? [] : [{ text: name }]),
    ...lines.map((text) => ({ text })),
  ]);
