import { paragraphsOf } from '../../core/paragraphs.ts';
import { tidyDocument } from '../../core/tidy-document.ts';
import type { Format, RawDocument } from '../../ports.ts';
import { decodeText } from '../decode-text.ts';

const sampleSize = 4_000;

/** Bytes that stand in no text: control characters other than white space, shifts and escapes (ISO-2022) and the zeros of UTF-16. */
function looksBinary({ bytes }: RawDocument): boolean {
  const sample = bytes.subarray(0, sampleSize);
  const odd = sample.filter(
    (byte) => (byte < 32 && ![0, 9, 10, 11, 12, 13, 14, 15, 27].includes(byte)) || byte === 127,
  ).length;
  return odd > sample.length / 200;
}

/** Plain text in any encoding; structure by blank lines and the looks of the lines. */
export const text: Format = {
  name: 'plain text',
  recognise: (raw) =>
    looksBinary(raw) ? 0 : /\.(?:txt|text)$/i.test(raw.origin.name) || raw.mediaType === 'text/plain' ? 0.5 : 0.2,
  parse: async (raw) => tidyDocument({ blocks: paragraphsOf(decodeText(raw.bytes, raw.origin.name, raw.charset)) }),
};
