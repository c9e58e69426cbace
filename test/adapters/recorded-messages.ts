import { MessagePort } from 'node:worker_threads';

type Listener = (message: unknown) => void;

/** Packing and unpacking a message takes as long as there are values in it; a text of any length is one. */
export function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || value instanceof MessagePort)
    return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + valuesIn(part), 1);
}

/** What `work` sends to other threads and gets from them: how many values each message has. */
export async function messageSizes(work: () => Promise<unknown>): Promise<readonly number[]> {
  const sizes: number[] = [];
  const { on, postMessage } = MessagePort.prototype;
  const record = (message: unknown): void => void sizes.push(valuesIn(message));
  const recording = (listener: Listener): Listener => {
    return (message) => {
      record(message);
      listener(message);
    };
  };
  Object.assign(MessagePort.prototype, {
    on(this: MessagePort, name: 'message', listener: Listener) {
      return on.call(this, name, name === 'message' ? recording(listener) : listener);
    },
    postMessage(this: MessagePort, message: unknown, transferred?: []) {
      record(message);
      postMessage.call(this, message, transferred);
    },
  });
  try {
    await work();
  } finally {
    Object.assign(MessagePort.prototype, { on, postMessage });
  }
  return sizes;
}
