import { receiveSlices, sendSlices } from './send-article.ts';
import type { SlicePort } from './wires.ts';

/** Packing so many takes a millisecond. */
const bytesAtOnce = 1_000_000;

/** Sends the bytes slice by slice. Ends early, without an error, when the other side closes the port. */
export const sendBytes = (port: SlicePort, bytes: Uint8Array): Promise<void> => sendSlices(port, slicesOf(bytes));

function* slicesOf(bytes: Uint8Array): Generator<Uint8Array, void> {
  for (let from = 0; from < bytes.length; from += bytesAtOnce) yield bytes.subarray(from, from + bytesAtOnce);
}

/** The bytes that `sendBytes` sends, so many. @throws Error when the port is closed before all have come */
export async function receiveBytes(port: SlicePort, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let at = 0;
  const isWhole = await receiveSlices<Uint8Array>(port, (slice) => {
    bytes.set(slice, at);
    at += slice.length;
  });
  if (!isWhole || at !== length) throw new Error('The bytes did not come whole.');
  return bytes;
}
