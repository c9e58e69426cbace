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

interface State {
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
  let state: State = { apart: undefined, charset: usual, fallback: 1 };
  let skip = 0;
  let first = '';
  let open = { text: '', apart: state.apart };

  const flush = (word?: string): void => {
    const isNumber = word === 'tab' && open.apart === undefined && itemNumber.test(open.text);
    seen.push(isNumber ? { ...open, apart: 'numbers of list items' } : open);
    open = { text: '', apart: state.apart };
  };
  const write = (text: string): void => {
    if (state.apart === unseen) return;
    if (open.apart !== state.apart) flush();
    open.text += text;
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
      state = groups.pop() ?? state;
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
