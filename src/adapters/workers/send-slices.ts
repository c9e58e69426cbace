import type { MessagePort } from 'node:worker_threads';

type Sent<Slice> = { readonly slice: Slice } | 'end';

/**
 * Sends the slices, each when the one before has been taken. As one message, what is large would be packed and unpacked at
 * once, and the thread that serves would do nothing else for a good part of a second. Resolves when the last one has been
 * taken, or when the other side closes the port.
 */
export function sendSlices<Slice>(port: MessagePort, slices: Iterable<Slice>): Promise<void> {
  const next = sentOf(slices);
  return new Promise((resolve) => {
    const sendNext = (): void => {
      const { value, done } = next.next();
      if (done) resolve();
      else port.postMessage(value);
    };
    port.on('message', sendNext);
    port.on('close', resolve);
    sendNext();
  });
}

/** Takes the slices that `sendSlices` sends, in order. Tells whether all have come before the port was closed. */
export function receiveSlices<Slice>(port: MessagePort, take: (slice: Slice) => void): Promise<boolean> {
  return new Promise((resolve) => {
    port.on('message', (sent: Sent<Slice>) => {
      if (sent === 'end') resolve(true);
      else take(sent.slice);
      port.postMessage('taken');
    });
    port.on('close', () => resolve(false));
  });
}

function* sentOf<Slice>(slices: Iterable<Slice>): Generator<Sent<Slice>, void> {
  for (const slice of slices) yield { slice };
  yield 'end';
}
