/** What the paragraph being read is, until the next one. */
interface Paragraph {
  /** As it was written, piece by piece: put together once, when the paragraph ends. */
  html: string[];
  listed: boolean;
  level: number | undefined;
  inTable: boolean;
}

/** Paragraphs, lists and tables put together as RTF tells of them: each after its words. */
export interface RtfPage {
  /** @param html escaped, of the paragraph that is open */
  write(html: string): void;
  /** What is open is an item of a list. */
  list(isOn: boolean): void;
  /** @param level 0-based level of a heading; 9 and above, and undefined, are none */
  level(level: number | undefined): void;
  inTable(): void;
  /** Forgets what the paragraph is, and keeps its words. */
  reset(): void;
  closeParagraph(): void;
  closeCell(): void;
  closeRow(): void;
  /** The page as HTML, with what was left open. */
  finish(): string;
}

const empty = (): Paragraph => ({ html: [], listed: false, level: undefined, inTable: false });

export function createRtfPage(): RtfPage {
  let html = '';
  let cells: string[] = [];
  let rows: string[] = [];
  let open = empty();

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
    html += blockOf(open);
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
      rows.push(`<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
      cells = [];
      open = empty();
    },
    finish: () => {
      open.inTable = false;
      closeParagraph();
      closeTable();
      return `<html><body>${html}</body></html>`;
    },
  };
}

function blockOf({ html: pieces, level, listed }: Paragraph): string {
  const html = pieces.join('');
  if (html.trim() === '') return '';
  if (level !== undefined) {
    const tag = `h${Math.min(6, level + 1)}`;
    return `<${tag}>${html}</${tag}>`;
  }
  return listed ? `<ul><li>${html}</li></ul>` : `<p>${html}</p>`;
}
