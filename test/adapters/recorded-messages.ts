import { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { MessagePort } from 'node:worker_threads';

type Listener = (message: unknown) => void;

/** Packing and unpacking a message takes as long as there are values in it; a text of any length is one. */
export function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || value instanceof MessagePort)
    return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + valuesIn(part), 1);
}

/** What `work` sends to other threads and processes and gets from them: how many values each message has. */
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
  const forget = recordProcesses(record);
  try {
    await work();
  } finally {
    Object.assign(MessagePort.prototype, { on, postMessage });
    forget();
  }
  return sizes;
}

/** Each process is given its own `send` when it starts. */
function recordProcesses(record: Listener): () => void {
  const prototype = ChildProcess.prototype as unknown as Record<'emit' | 'send', unknown>;
  prototype.emit = function emit(this: ChildProcess, name: string, ...values: unknown[]) {
    if (name === 'message') record(values[0]);
    return EventEmitter.prototype.emit.call(this, name, ...values);
  };
  Object.defineProperty(prototype, 'send', {
    configurable: true,
    set(this: ChildProcess, send: ChildProcess['send']) {
      const value = (message: never, ...others: never[]) => {
        record(message);
        return send.call(this, message, ...others);
      };
      Object.defineProperty(this, 'send', { value, writable: true, configurable: true });
    },
  });
  return () => {
    for (const name of ['emit', 'send'] as const) delete (prototype as Partial<typeof prototype>)[name];
  };
}
