/** A piece of RTF (Microsoft's specification 1.9.1): a group's edge, a control word with its number, or bytes of text. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value?: number }
  | { readonly kind: 'text'; readonly bytes: readonly number[] };

const [open, close, backslash, quote, lineFeed, carriageReturn] = [..."{}\\'\n\r"].map((one) => one.charCodeAt(0));

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90));
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;

/** In order; what is not well formed is read as far as it goes. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken, void> {
  let at = 0;
  let text: number[] = [];
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === lineFeed || byte === carriageReturn) {
      at += 1;
      continue;
    }
    const hex = byte === backslash && bytes[at + 1] === quote;
    if (byte !== open && byte !== close && (byte !== backslash || hex)) {
      text.push(hex ? hexAt(bytes, at + 2) : (byte ?? 0));
      at += hex ? 4 : 1;
      continue;
    }
    if (text.length > 0) yield { kind: 'text', bytes: text };
    text = [];
    if (byte !== backslash) {
      yield byte === open ? { kind: 'open' } : { kind: 'close' };
      at += 1;
      continue;
    }
    const read = wordAt(bytes, at + 1);
    yield read.token;
    at = read.end;
  }
  if (text.length > 0) yield { kind: 'text', bytes: text };
}

const hexAt = (bytes: Uint8Array, at: number): number =>
  Number.parseInt(String.fromCharCode(bytes[at] ?? 48, bytes[at + 1] ?? 48), 16) || 32;

/** "\par ", "\u-3913?", "\~"; bytes that "\bin" counts are passed over. */
function wordAt(bytes: Uint8Array, start: number): { readonly token: RtfToken; readonly end: number } {
  let at = start;
  if (!isLetter(bytes[at])) return { token: { kind: 'word', word: String.fromCharCode(bytes[at] ?? 32) }, end: at + 1 };
  while (isLetter(bytes[at]) && at - start < 32) at += 1;
  const word = Buffer.from(bytes.subarray(start, at)).toString('latin1');
  const from = at;
  if (bytes[at] === 45) at += 1;
  while (isDigit(bytes[at]) && at - from < 11) at += 1;
  const digits = Buffer.from(bytes.subarray(from, at)).toString('latin1');
  if (bytes[at] === 32) at += 1;
  const value = /\d/.test(digits) ? Number(digits) : undefined;
  const skip = word === 'bin' ? Math.max(0, value ?? 0) : 0;
  return { token: { kind: 'word', word, ...(value === undefined ? {} : { value }) }, end: at + skip };
}
