import { receiveSlices, sendSlices } from '../adapters/workers/send-article.ts';
import { receivedError, type SentError, sentError } from '../adapters/workers/sent-error.ts';
import type { Wire } from '../adapters/workers/wires.ts';
import type { Config } from '../config.ts';
import type { Footnote } from '../footnote.ts';

/** What gives an article or a claim at a time, at the reader's pace. */
export type StreamName = 'askStreaming' | 'renew';
export type CallName = Exclude<keyof Footnote, StreamName>;

/** What a thread is begun with. */
export interface Begun {
  /** What lets it import TypeScript. */
  readonly tsx: string | undefined;
  readonly module: string;
  readonly config: Config;
}

/** A call of one of Footnote's functions, of the next step of a stream, or of its end; answered on the wire `number`. */
export interface Called {
  readonly number: string;
  readonly name: CallName | 'open' | 'next' | 'return';
  readonly given: readonly unknown[];
}

/** A call of the day's allowance, which is counted where the conversations are kept. */
export interface AllowanceCall {
  readonly number: string;
  readonly name: 'take' | 'giveBack';
  readonly given: readonly unknown[];
}

/** Values of any size come in pieces that take a millisecond or two to unpack. */
type Slice =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'items'; readonly items: readonly unknown[] }
  | { readonly kind: 'list'; readonly list: ListName; readonly items: readonly unknown[] }
  | { readonly kind: 'error'; readonly error: SentError };

const itemsAtOnce = 32;

/** Lists in values that grow with the articles, and how many of their items go at once. */
const listsAtOnce = { blocks: 1_000, questions: itemsAtOnce, cards: itemsAtOnce, entries: itemsAtOnce } as const;
type ListName = keyof typeof listsAtOnce;
const listNames = Object.keys(listsAtOnce) as readonly ListName[];

type Record = { readonly [name: string]: unknown };
const isRecord = (value: unknown): value is Record => typeof value === 'object' && value !== null;
const listIn = (value: unknown): ListName | undefined =>
  isRecord(value) ? listNames.find((name) => Array.isArray(value[name])) : undefined;

/** Sends what the call comes to: what it gives, or what it throws. */
export async function sendReply(wire: Wire, work: () => Promise<unknown>): Promise<void> {
  const slices = await work().then(slicesOf, (error: unknown) => [{ kind: 'error' as const, error: sentError(error) }]);
  await sendSlices<Slice>(wire, slices);
}

function* slicesOf(value: unknown): Generator<Slice, void> {
  const list = listIn(value);
  if (Array.isArray(value)) {
    yield { kind: 'value', value: [] };
    for (let from = 0; from < value.length; from += itemsAtOnce)
      yield { kind: 'items', items: value.slice(from, from + itemsAtOnce) };
  } else if (list && isRecord(value)) {
    const items = value[list] as readonly unknown[];
    yield { kind: 'value', value: { ...value, [list]: [] } };
    for (let from = 0; from < items.length; from += listsAtOnce[list])
      yield { kind: 'list', list, items: items.slice(from, from + listsAtOnce[list]) };
  } else
    yield {
      kind: 'value',
      value: withFailure(value, (failure) => (failure instanceof Error ? sentError(failure) : failure)),
    };
}

/** @throws what the other side threw; an Error when it ended before all had come */
export async function receiveReply(wire: Wire): Promise<unknown> {
  let value: unknown;
  let error: Error | undefined;
  const isWhole = await receiveSlices<Slice>(wire, (slice) => {
    if (slice.kind === 'error') error = receivedError(slice.error);
    else if (slice.kind === 'value') value = withFailure(slice.value, (failure) => receivedError(failure as SentError));
    else if (slice.kind === 'items') (value as unknown[]).push(...slice.items);
    else (value as { readonly [name in ListName]: unknown[] })[slice.list].push(...slice.items);
  });
  wire.close();
  if (error) throw error;
  if (!isWhole) throw new Error('The thread that answers has ended.');
  return value;
}

/** Outcomes, and steps of streams, may hold a Failure: copied as it is, it would be none any more. */
function withFailure(value: unknown, change: (failure: unknown) => unknown): unknown {
  if (!isRecord(value)) return value;
  if (value.failure !== undefined) return { ...value, failure: change(value.failure) };
  return 'done' in value && isRecord(value.value) && value.value.failure !== undefined
    ? { ...value, value: withFailure(value.value, change) }
    : value;
}
