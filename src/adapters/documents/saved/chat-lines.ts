import { isNotice } from '../../../core/document/boilerplate.ts';
import { joinLines, plainLines } from '../../../core/document/paragraphs.ts';
import type { SeenText } from '../../../core/document/reckoning.ts';
import type { RoughBlock } from '../../../core/document/rough-document.ts';

const day = '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}';
const clock = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:[ \\u00A0\\u202F]?[AaPp]\\.?[ ]?[Mm]\\.?)?';
const when = `${day},?(?: \\p{L}{1,3})? ${clock}`;
/** What iPhones put before what no person has typed. */
const unseenMark = '\\u200E';
const who = '(?<name>[^:<>\\n]{1,40}?)';

/** How programs for messages write one, with its day and time, or its name in angle brackets: WhatsApp, Signal, IRC. */
const messages: readonly RegExp[] = [
  `(?<told>${unseenMark}?\\[${when}\\] )${who}(?<gap>:) ?(?<text>.*)`,
  `(?<told>${unseenMark}?${when} [-–] )${who}(?<gap>:) ?(?<text>.*)`,
  '(?<told>(?:\\[?\\d{1,2}:\\d{2}(?::\\d{2})?\\]? )?<[@+~]?)(?<name>[^<>\\s]{1,30})(?<gap>>) (?<text>.*)',
].map((source) => new RegExp(`^${source}$`, 'u'));
/** What the program itself tells, with its time and nobody's name: who came, who left. */
const ofProgram = new RegExp(`^${unseenMark}?(?:\\[${when}\\]|${when} [-–]) (?<text>.*)$`, 'u');

/** A line of a chat, and those below it that have no time of their own. */
interface Message {
  readonly told: string;
  /** Undefined where the program speaks. */
  readonly name?: string;
  readonly lines: string[];
}

function messageOf(line: string): Message | undefined {
  for (const message of messages) {
    const { told = '', name, gap = '', text = '' } = message.exec(line)?.groups ?? {};
    if (name) return { told: told + gap, name: name.trim(), lines: [text] };
  }
  const text = ofProgram.exec(line)?.groups?.text;
  return text === undefined ? undefined : { told: line.slice(0, line.length - text.length), lines: [text] };
}

/** Fewer are a list of appointments, or a single quotation. */
const fewestMessages = 2;

function messagesIn(source: string): readonly Message[] | undefined {
  const found: Message[] = [];
  for (const line of plainLines(source).split('\n')) {
    const message = messageOf(line);
    const last = found.at(-1);
    if (message) found.push(message);
    else if (last) last.lines.push(line);
    else if (line.trim() !== '') return undefined;
  }
  const names = found.flatMap(({ name }) => name ?? []);
  return names.length >= fewestMessages && names.length * 2 >= found.length && new Set(names).size > 1
    ? found
    : undefined;
}

/** "<Media omitted>", "‎image omitted", "This message was deleted": in the place of what was sent. */
const isPlaceholder = (text: string): boolean => /^(?:<[^<>]{3,60}>$|\u200E)/u.test(text) || isNotice(text);

function blockOf({ name, lines }: Message): RoughBlock {
  const text = joinLines(lines);
  const isApart = name === undefined || isPlaceholder(lines[0]?.trim() ?? '');
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
