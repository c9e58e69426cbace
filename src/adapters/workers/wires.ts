/** What slices are sent through: a MessagePort, or one of the wires of a channel between processes. */
export interface SlicePort {
  postMessage(message: unknown): void;
  on(event: 'message' | 'close', listener: (message: unknown) => void): unknown;
}

export interface Wire extends SlicePort {
  close(): void;
}

/** What goes through the channel: which wire it is for, and what it carries. */
export type Wired = readonly [wire: string, message: unknown];

export interface Wires {
  /** Opens the wire. What came for it before is lost. */
  wire(name: string): Wire;
  /** To be called with all that comes from the other side. */
  take(message: Wired): void;
  /** Closes all of them. */
  close(): void;
}

/** Several wires through one channel between two processes, each used as a MessagePort is. */
export function createWires(send: (message: Wired) => void): Wires {
  const open = new Map<string, Readonly<Record<'message' | 'close', ((message: unknown) => void)[]>>>();
  const close = (name: string): void => {
    const listeners = open.get(name);
    open.delete(name);
    for (const listener of listeners?.close ?? []) listener(undefined);
  };
  return {
    wire(name) {
      const listeners = { message: [], close: [] } as Record<'message' | 'close', ((message: unknown) => void)[]>;
      open.set(name, listeners);
      return {
        postMessage: (message) => send([name, message]),
        on: (event, listener) => listeners[event].push(listener),
        close: () => close(name),
      };
    },
    take([name, message]) {
      for (const listener of open.get(name)?.message ?? []) listener(message);
    },
    close() {
      for (const name of [...open.keys()]) close(name);
    },
  };
}
