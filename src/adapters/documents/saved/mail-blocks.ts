import { isBody } from '../../../core/document/article.ts';
import { isNotice } from '../../../core/document/boilerplate.ts';
import { addBelow, paragraphsOf } from '../../../core/document/paragraphs.ts';
import type { RoughBlock } from '../../../core/document/rough-document.ts';
import { answeredHead } from './answered-mail.ts';

const quoted = /^\s*(?:>\s?)+/;
/** What joins flowed lines (https://www.rfc-editor.org/rfc/rfc3676) leaves the marks of those that are quoted. */
const quotedWithin = /(?<=\S) >(?: ?>)* (?=\S)/g;
const signature = /\n-- \n[\s\S]*$/;

/** The blocks of a mail as plain text: what it answers or forwards stands as a quotation, signatures apart. */
export function blocksOfText(text: string): readonly RoughBlock[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const blocks: RoughBlock[] = [];
  for (const { head, name, body } of messagesIn(lines)) {
    for (const line of head) blocks.push(apart(line));
    const own = blocksOfMessage(body.join('\n'));
    addBelow(blocks, head.length === 0 ? own : own.map((block) => asQuoted(block, name)));
  }
  return blocks;
}

interface Message {
  /** Lines that say whose message it is; none above the mail's own. */
  readonly head: readonly string[];
  readonly name?: string;
  readonly body: readonly string[];
}

/** The mail's own message, and those below it that it answers or forwards. */
function messagesIn(lines: readonly string[]): readonly Message[] {
  const starts = lines.flatMap((_, at) => {
    const head = answeredHead(lines, at);
    const next = head && lines.slice(at + head.length).find((line) => line.trim() !== '');
    return head && next !== undefined && !quoted.test(next) && !quoted.test(lines[at] ?? '') ? [{ at, ...head }] : [];
  });
  const heads = starts.filter(({ at }, nth) => at >= (starts[nth - 1]?.at ?? 0) + (starts[nth - 1]?.length ?? 0));
  return [
    { head: [], body: lines.slice(0, heads[0]?.at) },
    ...heads.map(({ at, length, name }, nth) => ({
      head: lines.slice(at, at + length).filter((line) => line.trim() !== ''),
      ...(name === undefined ? {} : { name }),
      body: lines.slice(at + length, heads[nth + 1]?.at),
    })),
  ];
}

const apart = (text: string): RoughBlock => ({ kind: 'notice', text, certain: true });

/** Prose of another's message opens with the name, as turns do. */
function asQuoted(block: RoughBlock, name: string | undefined): RoughBlock {
  const { kind, text } = block;
  if (kind === 'notice' || kind === 'caption' || kind === 'row') return block;
  const { level: _, ...rest } = block;
  const isSaid = name !== undefined && kind === 'paragraph' && !isNotice(text);
  return { ...rest, kind: 'quote', text: isSaid ? `${name}: ${text}` : text };
}

/** The same of a mail in HTML, whose messages follow each other as paragraphs. */
export function withAnswered(blocks: readonly RoughBlock[]): readonly RoughBlock[] {
  const texts = blocks.map(({ kind, text }) => (isBody(kind) && kind !== 'quote' ? text.replace(/\s+/g, ' ') : ''));
  const read: RoughBlock[] = [];
  let name: string | undefined;
  let isAnswered = false;
  let headEnd = 0;
  blocks.forEach((block, at) => {
    const head = at < headEnd ? undefined : answeredHead(texts, at);
    const next = head && blocks[at + head.length];
    if (head && next && next.kind !== 'quote') {
      headEnd = at + head.length;
      name = head.name;
      isAnswered = true;
    }
    if (at < headEnd) read.push({ ...apart(block.text) });
    else read.push(isAnswered ? asQuoted(block, name) : block);
  });
  return read;
}

/** What has the mark of a quotation on its lines stands as one, the signature apart. */
function blocksOfMessage(text: string): readonly RoughBlock[] {
  const own = text.replace(signature, '');
  const parts = own.split(/\n(?=\s*>)|(?<=\n\s*>[^\n]*)\n(?!\s*>)/);
  const blocks: RoughBlock[] = [];
  for (const part of parts) addBelow(blocks, quoted.test(part) ? quotedIn(part) : paragraphsOf(part));
  const signed = paragraphsOf(text.slice(own.length).replace(/^\n-- \n/, ''));
  return [...blocks, ...signed.map(({ text: words }) => apart(words))];
}

const quotedIn = (part: string): readonly RoughBlock[] =>
  paragraphsOf(part.replace(/^\s*(?:>\s?)+/gm, '').replace(quotedWithin, ' ')).map(({ text }) => ({
    kind: 'quote',
    text,
  }));
