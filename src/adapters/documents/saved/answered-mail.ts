import { looksLikeNames } from '../../../core/document/masthead-lines.ts';
import { inAllLanguages } from '../../../core/text/lexicon/index.ts';
import { anyOf } from '../../../core/text/lexicon/patterns.ts';
import type { MailWords } from '../../../core/text/lexicon/text-parts.ts';
import { asSpoken } from './speaker-headers.ts';

const fields = ['sender', 'sent', 'receiver', 'subject'] as const satisfies readonly (keyof MailWords)[];
const wordsOf = (part: keyof MailWords): string => anyOf(inAllLanguages(({ mail }) => mail?.[part]));

/** A field of a message's head with its colon, in bold or in a cell perhaps: "From:", "**Gesendet:**", "Envoyé :". */
const field = new RegExp(
  `(?<=^|[\\s*|])(?:${fields.map((name) => `(?<${name}>${wordsOf(name)})`).join('|')})[*_]*[ \\u00A0]?:[*_]*(?=\\s|$)`,
  'giu',
);
const opensWithField = new RegExp(`^[*_>\\s]*(?:${field.source})`, 'iu');
const rule = '[-_–—*=]{2,}';
const above = new RegExp(
  `^(?:${rule}\\s*${wordsOf('above')}\\s*:?\\s*(?:${rule})?|${wordsOf('above')}\\s?:)\\s*`,
  'iu',
);
const aboveEnds = /^\s*$/u;
const wrote = new RegExp(`(?<!\\p{L})${wordsOf('wrote')}(?!\\p{L})`, 'iu');
const endsWithColon = /[:：]\s*$/u;
const addressOrTime = /@|\d{1,2}[:.h]\d{2}/u;

/** Who sent it, a day or a subject, and one more: "From: the pier", "To: the mill" is no head of a message. */
const fewestFields = 3;
/** Lines or paragraphs of one head: each field on its own, and some wrapped. */
const longestHead = 12;
const longestLine = 400;

/** The head of a message that another one answers or forwards. */
export interface AnsweredHead {
  /** How many of the texts it takes. */
  readonly length: number;
  /** Who wrote what follows, where the head tells a name. */
  readonly name?: string;
}

const named = (name: string | undefined): Pick<AnsweredHead, 'name'> => (name === undefined ? {} : { name });

/**
 * The head that begins at a line or a paragraph of a mail, as Outlook, Yahoo, Apple and Gmail write it above the message that is answered
 * or forwarded; undefined where none begins there.
 * @param texts lines of a plain mail, or the paragraphs of one in HTML
 */
export function answeredHead(texts: readonly string[], at: number): AnsweredHead | undefined {
  const first = texts[at]?.trim() ?? '';
  if (first.length > longestLine) return undefined;
  const divider = above.exec(first)?.[0];
  if (divider !== undefined && aboveEnds.test(first.slice(divider.length))) {
    const next = texts.findIndex((text, index) => index > at && text.trim() !== '');
    const head = next < 0 ? undefined : headOfFields(texts, next);
    return head ? { ...head, length: next - at + head.length } : { length: 1 };
  }
  return headOfFields(texts, at) ?? headOfLine(texts, at);
}

/** "From: … Sent: … To: … Subject: …", in one paragraph or several. */
function headOfFields(texts: readonly string[], at: number): AnsweredHead | undefined {
  const first = (texts[at] ?? '').trim().replace(above, '');
  if (!opensWithField.test(first)) return undefined;
  let length = 1;
  let head = first;
  while (length < longestHead && goesOn(texts, at + length)) {
    head += ` ${texts[at + length]?.trim()}`;
    length += 1;
  }
  const found = [...head.matchAll(field)];
  const kinds = new Set(found.flatMap(({ groups }) => fields.filter((name) => groups?.[name] !== undefined)));
  const isHead = kinds.size >= fewestFields && kinds.has('sender') && (kinds.has('sent') || kinds.has('subject'));
  if (!isHead || head.length > longestLine * 3) return undefined;
  const sender = found.findIndex(({ groups }) => groups?.sender !== undefined);
  const from = (found[sender]?.index ?? 0) + (found[sender]?.[0].length ?? 0);
  return { length, ...named(nameIn(head.slice(from, found[sender + 1]?.index))) };
}

/** Another field, or the rest of one before it. */
function goesOn(texts: readonly string[], at: number): boolean {
  const text = texts[at]?.trim() ?? '';
  if (text === '') return false;
  return opensWithField.test(text) || opensWithField.test(texts[at + 1]?.trim() ?? '');
}

/** Has a figure and is no sentence. */
const opensLine = /^(?!.*[.!?…]$).*\d/u;

/** "On 3 May at 9:12 Ole Brandt <ole@…> wrote:", on one line or two. */
function headOfLine(texts: readonly string[], at: number): AnsweredHead | undefined {
  for (const length of opensLine.test(texts[at]?.trim() ?? '') ? [1, 2] : [1]) {
    const line = texts
      .slice(at, at + length)
      .map((text) => text.trim())
      .join(' ');
    if (line.length > longestLine / 2 || !endsWithColon.test(line) || !wrote.test(line) || !addressOrTime.test(line))
      continue;
    return texts[at]?.trim() === '' ? undefined : { length, ...named(writerIn(line)) };
  }
  return undefined;
}

const unquoted = (text: string): string =>
  text
    .replace(/["“”'*<>|]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

function nameIn(told: string): string | undefined {
  const name = unquoted(told.replace(/[<[(][^<>[\]()]*(?:[>\])]|$)/gu, ' ').replace(/\S+@\S+/gu, ' '));
  const spoken = asSpoken(name);
  return /\p{L}{2}/u.test(spoken) && spoken.length <= 60 && looksLikeNames(spoken) ? spoken : undefined;
}

/** Of the line's parts between digits and commas: the last before the address, or else the last that can be a name. */
function writerIn(line: string): string | undefined {
  const before = /^(?<before>.*?)\s*[<([]+\s*(?:mailto:)?\S+@/u.exec(line)?.groups?.before;
  const parts = (before ?? line)
    .replace(endsWithColon, '')
    .replace(new RegExp(wrote.source, 'giu'), ',')
    .split(/[,\d:+]+|\s(?:[AP]M|Uhr)(?=\s)/u)
    .map((part) => nameIn(part.replace(/^[\s.]+/u, '')))
    .filter((part) => part !== undefined);
  return parts.at(-1);
}
