import chardet from 'chardet';
import iconv from 'iconv-lite';
import { Failure } from '../../../core/failure.ts';
import { decodeEscaped } from './iso-2022.ts';

/** Decoders of the web (WHATWG Encoding): what says it is Latin-1 is windows-1252, and so on. */
const asBrowsersRead: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  shift_jis: 'cp932',
  'euc-kr': 'cp949',
  ks_c_5601: 'cp949',
};

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const markOf = (bytes: Uint8Array): string | undefined =>
  marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * UTF-8 in which a few characters are damaged, as many pages are: their places hold U+FFFD. Nothing where it may as well
 * be another encoding.
 */
function decodeDamagedUtf8(bytes: Uint8Array, declared: string | undefined): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  const few = lost <= text.length / 1_000 + 2;
  const sure = whole >= 4 * lost || (/^utf-?8$/i.test(declared ?? '') && whole >= lost);
  return few && sure && !text.includes('\0') ? text : undefined;
}

const decodeAs = (bytes: Uint8Array, encoding: string): string | undefined => {
  const name = asBrowsersRead[encoding.toLowerCase()] ?? encoding;
  return iconv.encodingExists(name) ? iconv.decode(Buffer.from(bytes), name) : undefined;
};

/** Text without characters that only a wrong encoding gives: U+FFFD, C1 controls, NUL. */
const isSound = (text: string | undefined): text is string =>
  text !== undefined && !/[\uFFFD\u0080-\u0084\u0086-\u009F]/.test(text) && !text.includes('\0');

/**
 * A text with the characters that windows-1252 has where Latin-1 has controls, which no text means: "–", "€", "Œ". Some decoders, that of
 * Node.js 20 among them, give the controls.
 */
export const withoutControls = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (control) => iconv.decode(Buffer.from(control, 'latin1'), 'windows-1252'));

/** UTF-16 without a mark: every second byte is zero in text of mostly Latin letters. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, sample.length / 2));
  if (odd > 0.3 && even < 0.05) return 'utf-16le';
  return even > 0.3 && odd < 0.05 ? 'utf-16be' : undefined;
}

/** Whether the bytes are of UTF-16 or UTF-32, where a byte alone says nothing. */
export const isWide = (bytes: Uint8Array): boolean =>
  /^utf-(?:16|32)/.test(markOf(bytes) ?? '') || unmarkedUtf16(bytes) !== undefined || looksLikeUtf32(bytes);

/** Of every four bytes the first two or the last two are zero, but for characters beyond the common ones. */
function looksLikeUtf32(bytes: Uint8Array): boolean {
  const quads = Array.from({ length: Math.min(500, bytes.length >> 2) }, (_, at) => bytes.subarray(4 * at, 4 * at + 4));
  const share = (one: number, two: number): number =>
    quads.filter((quad) => quad[one] === 0 && quad[two] === 0).length / Math.max(1, quads.length);
  const [big, little] = [share(0, 1), share(2, 3)];
  return Math.max(big, little) > 0.95 && Math.min(big, little) < 0.2;
}

const sampleSize = 64_000;
const mostBytes = 16_000_000;

function guesses(bytes: Uint8Array): readonly string[] {
  return chardet
    .analyse(bytes.subarray(0, sampleSize))
    .filter(({ confidence, name }) => confidence >= 30 && !/^(?:ascii|utf-8|mutf)/i.test(name))
    .map(({ name }) => name);
}

const spaces = (text: string): number => text.match(/[ \n]/g)?.length ?? 0;

/** By its mark; the other way round where that alone gives words (some programs write the mark of the other order). */
function decodeMarked(bytes: Uint8Array, encoding: string): string {
  const text = decodeAs(bytes, encoding) ?? '';
  const swapped = /^utf-16/.test(encoding)
    ? decodeAs(bytes.subarray(2), encoding === 'utf-16le' ? 'utf-16be' : 'utf-16le')
    : undefined;
  return swapped !== undefined && spaces(text) === 0 && spaces(swapped) > 0 ? swapped : text.replace(/^\uFEFF/, '');
}

/**
 * Bytes as text: by a byte order mark, as UTF-8 where that is valid, by what the server or document declares, by
 * detection, and as windows-1252 last. U+FFFD stands where the source itself has lost a character.
 * @throws Failure `too-large`; `unreadable` where no encoding gives text without lost characters
 */
export function decodeText(bytes: Uint8Array, name: string, declared?: string): string {
  if (bytes.length > mostBytes) {
    throw new Failure(
      'too-large',
      `${name} holds more than ${mostBytes / 1_000_000} MB of text. Split it and add the parts.`,
    );
  }
  const marked = markOf(bytes);
  if (marked) return decodeMarked(bytes, marked);
  const known = bytes.includes(0) ? undefined : (decodeEscaped(bytes) ?? decodeUtf8(bytes));
  if (known !== undefined) return known;
  const damaged = decodeDamagedUtf8(bytes, declared);
  if (damaged !== undefined) return damaged;
  const utf16 = unmarkedUtf16(bytes);
  const candidates = [...(utf16 ? [utf16] : []), ...(declared ? [declared] : []), ...guesses(bytes), 'windows-1252'];
  for (const candidate of candidates) {
    const text = decodeAs(bytes, candidate);
    if (isSound(text)) return text;
  }
  throw new Failure(
    'unreadable',
    `${name} is not text in any encoding that Footnote knows. Save it as UTF-8 and try again.`,
  );
}
