import type { Piece } from './citation-style.ts';
import type { NotesPart } from './notes-layout.ts';

/** Notes as one Markdown file (CommonMark). Nothing in them is taken for markup. */
export const notesMarkdown = (parts: readonly NotesPart[]): string => `${parts.map(written).join('\n\n')}\n`;

function written(part: NotesPart): string {
  switch (part.kind) {
    case 'title':
      return `# ${line(part.text)}`;
    case 'section':
    case 'entry':
      return `## ${line(part.text)}`;
    case 'remark':
      return `*${line(part.text)}*`;
    case 'said':
      return lines(part.text);
    case 'answer':
      return part.lines.map((text) => `- ${line(text)}`).join('\n');
    case 'quote':
      return `${lines(part.text)
        .split('\n')
        .map((text) => `> ${text}`.trimEnd())
        .join('\n')}\n>\n> — ${part.link === undefined ? line(part.from) : linked(part.from, part.link)}`;
    case 'sources':
      return part.entries.map((pieces, index) => `${index + 1}. ${pieces.map(piece).join('')}`).join('\n');
  }
}

const linked = (text: string, target: string): string =>
  `[${line(text)}](<${target.replaceAll(/[<>]/g, encodeURIComponent)}>)`;

function piece({ text, italic, link }: Piece): string {
  if (link !== undefined) return /^https?:\/\/[^\s<>]+$/.test(link) ? `<${link}>` : line(text);
  // White space at the ends of what is set in italics would make its stars plain.
  const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return italic && middle !== '' ? `${before}*${line(middle)}*${after}` : `${before}${line(middle)}${after}`;
}

/** What CommonMark, GitHub or a formula in dollars takes for markup, anywhere. */
const marks = /[\\`*_[\]<>|~$&]/g;
/** And what it does at the beginning of a line: headings, lists, quotations, fences, underlines. */
const beginnings = /^(\s*)([#+\-=:]|\d{1,9}(?=[.)]))/;

const literal = (text: string): string =>
  text
    .replace(marks, '\\$&')
    .replace(beginnings, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )
    // GitHub would make links of addresses, and mentions of names.
    .replaceAll('://', ':\u200b//')
    .replaceAll('@', '@\u200b');

/** On one line. */
const line = (text: string): string => literal(text.replace(/\s+/g, ' ').trim());

/** With its own line ends. */
const lines = (text: string): string => text.trim().split(/\n+/).map(line).join('\n\n');
