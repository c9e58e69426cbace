import { type ListItem, nestedLists } from '../html/nested-lists.ts';

/** What the paragraph being read is, until the next one. */
interface Paragraph {
  /** As it was written, piece by piece: put together once, when the paragraph ends. */
  html: string[];
  listed: boolean;
  level: number | undefined;
  inTable: boolean;
  /** In a list: how deep. */
  depth: number | undefined;
  /** In twentieths of a point: from the margin, and of the first line from there. */
  indent: number;
  firstIndent: number;
}

/** Paragraphs, lists and tables put together as RTF tells of them: each after its words. */
export interface RtfPage {
  /** @param html escaped, of the paragraph that is open */
  write(html: string): void;
  /** What is open is an item of a list. */
  list(isOn: boolean): void;
  /** @param level 0-based level of a heading; 9 and above, and undefined, are none */
  level(level: number | undefined): void;
  /** @param depth 0-based, of an item */
  depth(depth: number | undefined): void;
  /** @param twips from the margin; of the first line from there */
  indent(twips: number | undefined): void;
  firstIndent(twips: number | undefined): void;
  inTable(): void;
  /** Forgets what the paragraph is, and keeps its words. */
  reset(): void;
  closeParagraph(): void;
  closeCell(): void;
  closeRow(): void;
  /** The page as HTML, with what was left open. */
  finish(): string;
}

const empty = (): Paragraph => ({
  html: [],
  listed: false,
  level: undefined,
  inTable: false,
  depth: undefined,
  indent: 0,
  firstIndent: 0,
});

/** What is typed before an item, left of its lines: "•", "–", "2.", "(c)". */
const typedMark = /^\s*(?:[•‣▪■●○◦–·o\uF0B7-]|\(?(?:\d{1,3}|\p{L}|[ivxlc]{1,5})[.)])\s+(?=\S)/u;
/** One step of a list, in twentieths of a point. */
const usualStep = 360;

export function createRtfPage(): RtfPage {
  let html = '';
  let cells: string[] = [];
  let rows: string[] = [];
  const items: ListItem[] = [];
  let open = empty();

  const closeList = (): void => {
    html += nestedLists(items.splice(0));
  };

  const closeTable = (): void => {
    if (rows.length > 0) html += `<table>${rows.join('')}</table>`;
    rows = [];
  };

  const closeParagraph = (): void => {
    if (open.inTable) {
      open.html.push(' ');
      return;
    }
    closeTable();
    const item = itemOf(open);
    if (item) items.push(item);
    else {
      const block = blockOf(open);
      if (block !== '') closeList();
      html += block;
    }
    open = { ...open, html: [] };
  };

  return {
    write: (text) => {
      // What is raised in several pieces is raised as one.
      const before = open.html.at(-1) ?? '';
      const tag = /^<(su[pb])>/.exec(text)?.[1];
      if (tag === undefined || !before.endsWith(`</${tag}>`)) open.html.push(text);
      else {
        open.html[open.html.length - 1] = before.slice(0, -`</${tag}>`.length);
        open.html.push(text.slice(`<${tag}>`.length));
      }
    },
    list: (isOn) => {
      open.listed = isOn;
    },
    level: (level) => {
      open.level = level !== undefined && level < 9 ? level : undefined;
    },
    depth: (depth) => {
      open.depth = depth;
    },
    indent: (twips = 0) => {
      open.indent = twips;
    },
    firstIndent: (twips = 0) => {
      open.firstIndent = twips;
    },
    inTable: () => {
      open.inTable = true;
    },
    reset: () => {
      open = { ...empty(), html: open.html };
    },
    closeParagraph,
    closeCell: () => {
      cells.push(open.html.join(''));
      open = { ...empty(), inTable: true };
    },
    closeRow: () => {
      closeList();
      rows.push(`<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
      cells = [];
      open = empty();
    },
    finish: () => {
      open.inTable = false;
      closeParagraph();
      closeList();
      closeTable();
      return `<html><body>${html}</body></html>`;
    },
  };
}

/** The item that a paragraph is, told by the program or by a sign typed left of its lines. */
function itemOf({ html: pieces, level, listed, depth, indent, firstIndent }: Paragraph): ListItem | undefined {
  const html = pieces.join('');
  const typed = listed || firstIndent >= 0 ? undefined : typedMark.exec(html)?.[0];
  if (html.trim() === '' || level !== undefined || (!listed && typed === undefined)) return undefined;
  return { level: depth ?? Math.max(0, indent) / usualStep, html: html.slice(typed?.length ?? 0) };
}

function blockOf({ html: pieces, level }: Paragraph): string {
  const html = pieces.join('');
  if (html.trim() === '') return '';
  const tag = level === undefined ? 'p' : `h${Math.min(6, level + 1)}`;
  return `<${tag}>${html}</${tag}>`;
}
