import { parentPort, workerData } from 'node:worker_threads';
import { giveBack } from '../adapters/workers/give-back.ts';
import { sentError } from '../adapters/workers/sent-error.ts';
import { createWires, type Wired, type Wires } from '../adapters/workers/wires.ts';
import type { Config } from '../config.ts';
import { createFootnote, type Footnote } from '../footnote.ts';
import type { Allowance } from '../ports/assistant.ts';
import type { Ports } from '../ports/ports.ts';
import { type AllowanceCall, type Begun, type Called, receiveReply, type StreamName, sendReply } from './calls.ts';
import { question, warmUp } from './warm-up.ts';

/**
 * For the module of a thread that `startThreadedFootnote` starts: Footnote over the ports, at the service of the other side.
 * Its calls of the allowance go there too.
 */
export async function serveFootnote(createPorts: (config: Config) => Promise<Ports>): Promise<void> {
  const wires = createWires((message) => parentPort?.postMessage(message));
  const start = wires.wire('start');
  const ping = wires.wire('ping');
  const stray = wires.wire('stray');
  parentPort?.on('message', (message: Wired) => wires.take(message));
  ping.on('message', (message) => ping.postMessage(message));
  // A promise that was left alone is told of; it is no reason to end.
  process.on('unhandledRejection', (error) => stray.postMessage(sentError(error)));
  try {
    const { assistant, ...ports } = await createPorts((workerData as Begun).config);
    const counted = assistant && { assistant: { ...assistant, allowance: allowanceOver(wires) } };
    const isBusy = serve(await createFootnote({ ...ports, ...counted }), wires);
    start.postMessage('ready');
    // Its thread loads the model meanwhile; where it cannot, a question tells why. One that is not pinned was asked just now.
    if (ports.embedder.pinned) void ports.embedder.embed([question]).catch(() => undefined);
    await warmUp(isBusy);
  } catch (error) {
    start.postMessage(sentError(error));
  }
}

/** Counted by the other side, which keeps what was used over a restart. */
function allowanceOver(wires: Wires): Allowance {
  const wire = wires.wire('allowance');
  let calls = 0;
  const counted = (name: AllowanceCall['name'], given: readonly unknown[]): Promise<unknown> => {
    calls += 1;
    const number = `allowance/${calls}`;
    const reply = receiveReply(wires.wire(number));
    wire.postMessage({ number, name, given } satisfies AllowanceCall);
    return reply;
  };
  return {
    take: async (...given) => (await counted('take', given)) as Awaited<ReturnType<Allowance['take']>>,
    giveBack: async (...given) => void (await counted('giveBack', given)),
  };
}

/** Begins to answer; what is returned tells whether anybody waits for an answer. */
function serve(footnote: Footnote, wires: Wires): () => boolean {
  let calls = 0;
  const streams = new Map<string, AsyncGenerator<unknown, unknown>>();
  const work = async ({ number, name, given }: Called): Promise<unknown> => {
    const [first, ...rest] = given;
    const stream = streams.get(String(first));
    switch (name) {
      case 'open':
        streams.set(
          number,
          (footnote[first as StreamName] as (...given: unknown[]) => typeof stream)(...rest) as never,
        );
        return number;
      case 'next': {
        const step = await stream?.next();
        if (step?.done !== false) streams.delete(String(first));
        return step;
      }
      case 'return':
        streams.delete(String(first));
        return stream?.return(undefined);
      default:
        return (footnote[name] as (...given: readonly unknown[]) => unknown)(...given);
    }
  };
  wires.wire('calls').on('message', (message) => {
    const called = message as Called;
    const wire = wires.wire(called.number);
    calls += 1;
    void sendReply(wire, () => work(called)).finally(() => {
      calls -= 1;
      wire.close();
      setImmediate(giveBack);
    });
  });
  return () => calls > 0 || streams.size > 0;
}
