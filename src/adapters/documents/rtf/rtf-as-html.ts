import iconv from 'iconv-lite';
import { escapeHtml } from '../html/escape-html.ts';
import { withSpaces } from '../html/formula-edges.ts';
import { createRtfFormula, type RtfFormula } from './formula-words.ts';
import { createRtfPage, type RtfPage } from './rtf-page.ts';
import { type RtfToken, rtfTokens } from './tokens.ts';
import { characters, charsets, knownGroups, unseenGroups } from './words.ts';

export interface RtfDocument {
  readonly html: string;
  readonly notes: readonly string[];
  readonly title?: string;
  readonly author?: string;
}

/** Where words go: the page, nowhere, the list of fonts, a footnote, a property, the sign before an item, a formula. */
type Destination = 'formula' | 'body' | 'unseen' | 'fonts' | 'footnote' | 'title' | 'author' | 'marker';

/** What holds until the group ends. */
interface State {
  readonly into: Destination;
  readonly unseen: boolean;
  readonly raised: '' | 'sup' | 'sub';
  readonly font: number;
  /** Characters that stand after "\u" for readers who do not know it. */
  readonly fallback: number;
  /** Of a formula's group: what closes its element. */
  readonly closing?: string | undefined;
}

/** Deeper than any program writes. */
const deepest = 500;

/** What the first word of a group says of where its words go. */
function destinationOf(word: string): Destination | undefined {
  if (word === 'fonttbl') return 'fonts';
  if (word === 'footnote' || word === 'title' || word === 'author') return word;
  if (word === 'moMath') return 'formula';
  if (word === 'listtext' || word === 'pntext') return 'marker';
  return unseenGroups.has(word) ? 'unseen' : undefined;
}

/** In half points: by so much characters are moved where no number says it, and to be raised or lowered at least. */
const usualMove = 6;
const leastMove = 3;

/** What a word changes of the state, where it is one of those that do. */
function changed(state: State, word: string, value: number | undefined): State {
  const isOn = value !== 0;
  if (word === 'plain') return { ...state, unseen: false, raised: '' };
  if (/^(?:v|striked?|deleted)$/.test(word)) return { ...state, unseen: isOn };
  if (word === 'super' || word === 'sub') return { ...state, raised: isOn ? (word === 'sub' ? 'sub' : 'sup') : '' };
  if (word === 'up' || word === 'dn') {
    const isMoved = (value ?? usualMove) >= leastMove;
    return { ...state, raised: isMoved ? (word === 'up' ? 'sup' : 'sub') : '' };
  }
  if (word === 'nosupersub') return { ...state, raised: '' };
  if (word === 'f') return { ...state, font: value ?? -1 };
  return word === 'uc' ? { ...state, fallback: Math.max(0, value ?? 1) } : state;
}

/** Words that tell of paragraphs, lists and tables. */
const structure: Readonly<Record<string, (page: RtfPage, value: number | undefined) => void>> = {
  par: (page) => page.closeParagraph(),
  sect: (page) => page.closeParagraph(),
  page: (page) => page.closeParagraph(),
  pard: (page) => page.reset(),
  intbl: (page) => page.inTable(),
  cell: (page) => page.closeCell(),
  row: (page) => page.closeRow(),
  outlinelevel: (page, value) => page.level(value),
  ls: (page, value) => page.list(value !== 0),
  ilvl: (page, value) => page.depth(value),
  li: (page, value) => page.indent(value),
  fi: (page, value) => page.firstIndent(value),
};

/**
 * RTF as HTML of the same structure: headings by their outline level, lists, tables, raised and lowered text; what is
 * hidden, struck out or deleted is left out. No small parser of it is maintained any more.
 * @throws RangeError where groups are nested too deeply
 */
export function rtfAsHtml(bytes: Uint8Array): RtfDocument {
  const page = createRtfPage();
  const fonts = new Map<number, string>();
  const told = { footnote: '', title: '', author: '' };
  const notes: string[] = [];
  const groups: State[] = [];
  let state: State = { into: 'body', unseen: false, raised: '', font: -1, fallback: 1 };
  let encoding = 'windows-1252';
  let skip = 0;
  let isFirst = false;
  let isIgnorable = false;
  let formula: RtfFormula = createRtfFormula();

  const write = (text: string): void => {
    const { into, unseen, raised } = state;
    if (text === '') return;
    if (into === 'marker') page.list(true);
    else if (into === 'formula') formula.write(text);
    else if (into === 'footnote' || into === 'title' || into === 'author') told[into] += text;
    else if (into === 'body' && !unseen) {
      const shown = escapeHtml(text).replaceAll('\n', '<br>');
      page.write(raised === '' ? shown : `<${raised}>${shown}</${raised}>`);
    }
  };

  const writeBytes = (given: readonly number[]): void => {
    const rest = Buffer.from(given.slice(skip));
    skip = Math.max(0, skip - given.length);
    const charset = fonts.get(state.font) ?? encoding;
    write(iconv.decode(rest, iconv.encodingExists(charset) ? charset : 'windows-1252'));
  };

  const end = (): void => {
    const before = groups.pop() ?? state;
    if (state.into === 'footnote' && before.into !== 'footnote') {
      notes.push(told.footnote.trim());
      told.footnote = '';
    }
    if (state.into === 'formula' && state.closing !== undefined) formula.close(state.closing);
    const isFormula = state.into === 'formula' && before.into !== 'formula';
    state = before;
    skip = 0;
    if (isFormula) writeFormula();
  };

  const writeFormula = (): void => {
    const { into, unseen } = state;
    const html = formula.finish();
    formula = createRtfFormula();
    if (into === 'body' && !unseen) page.write(html);
    else if (into === 'footnote') told.footnote += withSpaces(html);
  };

  const apply = (word: string, value: number | undefined): void => {
    state = changed(state, word, value);
    if (word === 'ansicpg') encoding = value === 65_001 ? 'utf-8' : `cp${value ?? 1_252}`;
    else if (word === 'mac') encoding = 'macintosh';
    else if (word === 'fcharset' && state.into === 'fonts') fonts.set(state.font, charsets[value ?? 0] ?? encoding);
    else if (word === 'u') {
      write(String.fromCharCode((value ?? 32) & 0xffff));
      skip = state.fallback;
    } else if (word in structure && state.into === 'body') structure[word]?.(page, value);
    else write(word === 'par' ? ' ' : (characters[word] ?? ''));
  };

  const follow = ({ word, value }: Extract<RtfToken, { kind: 'word' }>): void => {
    if (word === '*') {
      isIgnorable = true;
      return;
    }
    const into = isFirst ? destinationOf(word) : undefined;
    if (into) state = { ...state, into };
    else if (isFirst && !isIgnorable && state.into === 'formula') state = { ...state, closing: formula.open(word) };
    else if (isIgnorable && !knownGroups.has(word)) state = { ...state, into: 'unseen' };
    isIgnorable = false;
    isFirst = false;
    apply(word, value);
  };

  for (const token of rtfTokens(bytes)) {
    if (token.kind === 'open') {
      if (groups.push(state) > deepest) throw new RangeError('nested too deeply');
      state = { ...state, closing: undefined };
      isFirst = true;
    } else if (token.kind === 'word') follow(token);
    else {
      isFirst = false;
      if (token.kind === 'close') end();
      else writeBytes(token.bytes);
    }
  }
  return {
    html: withSpaces(page.finish()),
    notes: notes.filter((note) => note !== ''),
    ...(told.title.trim() ? { title: told.title.trim() } : {}),
    ...(told.author.trim() ? { author: told.author.trim() } : {}),
  };
}
