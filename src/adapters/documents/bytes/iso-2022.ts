import iconv from 'iconv-lite';

const sampleSize = 64_000;

/** Escape sequence of ISO-2022 (ECMA-35) to the eight-bit encoding of the same characters. */
const escapes: readonly (readonly [string, string])[] = [
  ['\x1b$)C', 'cp949'],
  ['\x1b$)A', 'gb18030'],
];

/** ISO-2022 is seven-bit and so looks like UTF-8; its escape sequences give it away. */
export function decodeEscaped(bytes: Uint8Array): string | undefined {
  const at = bytes.subarray(0, sampleSize).indexOf(0x1b);
  if (at < 0) return undefined;
  const sequence = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
  if (/^.\$?[@B(]/s.test(sequence)) return new TextDecoder('iso-2022-jp').decode(bytes);
  const encoding = escapes.find(([start]) => start === sequence)?.[1];
  return encoding === undefined ? undefined : iconv.decode(shifted(bytes.subarray(at + 4)), encoding);
}

/** Between "shift out" and "shift in" the eighth bit is left out; it is put back. */
function shifted(bytes: Uint8Array): Buffer {
  let out = false;
  return Buffer.from(
    Array.from(bytes).flatMap((byte) => {
      if (byte === 0x0e || byte === 0x0f) {
        out = byte === 0x0e;
        return [];
      }
      return [out && byte > 32 ? byte | 0x80 : byte];
    }),
  );
}
