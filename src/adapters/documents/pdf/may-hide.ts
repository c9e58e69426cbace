import { inflateSync } from 'node:zlib';
import { asBuffer } from '../bytes/as-buffer.ts';

/** Of all that is packed, in bytes: what is larger may hide text, for all that is known. */
const mostInflated = 64_000_000;
const mostOfOne = 8_000_000;
/** What is drawn without being seen: https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf 9.3.6 */
const unseenMode = /(?:^|[\s\]>)])[37]\s+Tr\b/;
/** A line, or a box that may be as narrow as one: what strikes words out, or rules a table. */
const line = /[\d.]\s+(?:l|re)\s/;
const isPicture = /\/(?:Image|FontFile\d?|DCTDecode|JPXDecode|ICCBased)\b/;
/** Streams that are packed in another way, or locked, cannot be looked into here. */
const isClosed = /\/Encrypt\b|\/LZWDecode\b|\/ASCII85Decode\b|\/ASCIIHexDecode\b|\/RunLengthDecode\b/;

/** Before each page's drawing is followed, which takes long: whether any stream of the file draws text that is not seen. */
export const mayHideText = (bytes: Uint8Array): boolean => mayDraw(bytes, unseenMode);

/** Whether any stream of the file draws lines. */
export const mayDrawLines = (bytes: Uint8Array): boolean => mayDraw(bytes, line);

function mayDraw(bytes: Uint8Array, pattern: RegExp): boolean {
  const file = asBuffer(bytes);
  if (isClosed.test(file.toString('latin1'))) return true;
  let inflated = 0;
  for (const { dictionary, from, to } of streamsOf(file)) {
    if (isPicture.test(dictionary)) continue;
    const content = contentOf(file.subarray(from, to), dictionary);
    inflated += content?.length ?? 0;
    if (content === undefined || inflated > mostInflated || pattern.test(content)) return true;
  }
  return false;
}

interface Stream {
  readonly dictionary: string;
  readonly from: number;
  readonly to: number;
}

/** In bytes: longer ones are no page's. */
const longestDictionary = 1_000;

function* streamsOf(file: Buffer): Generator<Stream> {
  for (let at = file.indexOf('stream'); at >= 0; ) {
    const end = file.indexOf('endstream', at);
    if (end < 0) return;
    const before = file.toString('latin1', Math.max(0, at - longestDictionary), at);
    const from = at + 'stream'.length + (file[at + 6] === 0x0d ? 2 : 1);
    yield { dictionary: before.slice(before.lastIndexOf(' obj') + 1), from, to: end };
    at = file.indexOf('stream', end + 'endstream'.length);
  }
}

/** Undefined where it is too large. What is damaged draws nothing. */
function contentOf(packed: Buffer, dictionary: string): string | undefined {
  if (!dictionary.includes('/FlateDecode')) return packed.toString('latin1');
  try {
    return inflateSync(packed, { maxOutputLength: mostOfOne, finishFlush: 2 }).toString('latin1');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : '';
  }
}
