import iconv from 'iconv-lite';
import type { SeenText } from '../../../core/document/reckoning.ts';
import { asBuffer } from '../bytes/as-buffer.ts';
import { charsets, knownGroups, unseenGroups } from '../rtf/words.ts';

const pieces = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|([^\\{}\r\n]+)/gi;
const ends = /^(?:par|sect|page|cell|row|line|tab)$/;
/** Groups whose words are the document's names, or the list's own signs. */
const names = /^(?:title|author|subject|keywords|company|operator|comment|doccomm|listtext|pntext|info)$/;

/** Typed before an item and its tab. */
const itemNumber = /^\s*\(?(?:\d{1,3}|\p{L}|[ivxlc]{1,5})[.)]\s*$/u;

/** A paragraph that is read, or a note inside one: its words, and those that are apart in it, by why. */
type Open = Map<string | undefined, string>;

interface State {
  readonly open: Open;
  readonly apart: string | undefined;
  readonly charset: string;
  readonly fallback: number;
}

const unseen = '';

/** The text of RTF, paragraph by paragraph, read in one go over its signs and without what its reader makes of them. */
export function seenInRtf(bytes: Uint8Array): readonly SeenText[] {
  const source = asBuffer(bytes).toString('latin1');
  const page = /\\ansicpg(\d+)/.exec(source)?.[1] ?? '1252';
  const fonts = new Map(
    [...source.matchAll(/\\f(\d{1,5})[^{};]{0,60}\\fcharset(\d{1,3})/g)].map(([, font, set]) => [font, Number(set)]),
  );
  const usual = page === '65001' ? 'utf-8' : `cp${page}`;
  const groups: State[] = [];
  const seen: { text: string; apart: string | undefined }[] = [];
  let state: State = { open: new Map(), apart: undefined, charset: usual, fallback: 1 };
  let skip = 0;
  let first = '';

  const flush = (word?: string): void => {
    for (const [apart, text] of state.open) {
      const isNumber = word === 'tab' && apart === undefined && itemNumber.test(text);
      seen.push({ text, apart: isNumber ? 'numbers of list items' : apart });
    }
    state.open.clear();
  };
  const write = (text: string): void => {
    const { open, apart } = state;
    if (apart !== unseen) open.set(apart, (open.get(apart) ?? '') + text);
  };
  const writeBytes = (latin1: string): void => {
    const rest = latin1.slice(skip);
    skip = Math.max(0, skip - latin1.length);
    write(iconv.decode(Buffer.from(rest, 'latin1'), iconv.encodingExists(state.charset) ? state.charset : 'cp1252'));
  };
  const follow = (word: string, value: string | undefined): void => {
    const isFirst = first !== 'no';
    if (isFirst && (unseenGroups.has(word) || names.test(word) || /^m\w+Pr$/.test(word)))
      state = { ...state, apart: unseen };
    else if (first === '*' && !knownGroups.has(word)) state = { ...state, apart: unseen };
    first = 'no';
    if (word === 'footnote') state = { ...state, open: new Map() };
    if (ends.test(word)) flush(word);
    else if (word === 'u') {
      write(String.fromCharCode(Number(value ?? 32) & 0xffff));
      skip = state.fallback;
    } else if (word === 'uc') state = { ...state, fallback: Math.max(0, Number(value ?? 1)) };
    else if (word === 'f') state = { ...state, charset: charsets[fonts.get(value ?? '') ?? -1] ?? usual };
    else if (state.apart !== unseen && /^(?:v|striked?|deleted|plain)$/.test(word))
      state = { ...state, apart: word === 'plain' || value === '0' ? undefined : 'hidden, struck out' };
  };

  let pending = '';
  const settle = (): void => {
    if (pending !== '') writeBytes(pending);
    pending = '';
  };
  for (const [, word, value, hex, sign, edge, text] of source.matchAll(pieces)) {
    if (hex !== undefined || text !== undefined) {
      pending += text ?? String.fromCharCode(Number.parseInt(hex ?? '20', 16));
      first = 'no';
      continue;
    }
    settle();
    if (edge === '{') {
      groups.push(state);
      first = '{';
    } else if (edge === '}') {
      const outer = groups.pop() ?? state;
      if (outer.open !== state.open) flush();
      state = outer;
      skip = 0;
    } else if (sign === '*') first = '*';
    else if (sign !== undefined) write(/[{}\\]/.test(sign) ? sign : sign === '~' ? ' ' : sign === '_' ? '-' : '');
    else if (word !== undefined) follow(word, value);
  }
  settle();
  flush();
  return seen.flatMap(({ text, apart }): readonly SeenText[] => {
    if (apart === unseen || text.trim() === '') return [];
    return [{ text, ...(apart === undefined ? {} : { apart }) }];
  });
}
