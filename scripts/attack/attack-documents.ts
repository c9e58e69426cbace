import { setTimeout as pause } from 'node:timers/promises';
import type { Failure } from '../../src/core/failure.ts';
import type { Footnote } from '../../src/footnote.ts';
import { besideGoodWork, usualTime } from './beside.ts';
import { bounds, brokenBy, medianAndLongest, type Row } from './report.ts';
import { attacked, createTarget, type Target } from './target.ts';

interface Document {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface DocumentsRow {
  readonly name: string;
  /**
   * What is read one after the other, told of in one row. What takes this thread long to make is made before this returns: a
   * good question beside it would be told to have waited for who reads it.
   */
  documents(): Iterable<Document>;
}

interface DocumentsOptions {
  readonly rows: Iterable<DocumentsRow>;
  readonly tell: (row: Row) => void;
}

/** Reads documents that no person would make, and tells what came of each row of them. */
export async function attackDocuments({ rows, tell }: DocumentsOptions): Promise<readonly Row[]> {
  await using target = await createTarget('made-up', 'built');
  const usual = await usualTime(target);
  const told: Row[] = [];
  for (const { name, documents } of rows) {
    const ready = documents();
    target.watch.memory();
    const begun = performance.now();
    const { result, times, failed } = await besideGoodWork(target, () => readAll(target, ready));
    const row = {
      name,
      outcome: [...result.outcomes].map(([outcome, times]) => `${times} ${outcome}`).join(', '),
      milliseconds: performance.now() - begun,
      memory: target.watch.memory(),
      longestBlock: result.longestBlock,
      good: medianAndLongest(times),
    };
    told.push({ ...row, broken: [...result.broken, ...failed, ...target.strays(), ...brokenBy(row, usual)] });
    tell(told.at(-1) as Row);
  }
  return told;
}

/** Words of exceptions, which nobody should have to read. */
const ofAnException =
  /undefined|null|NaN|\bat \w+ \(|TypeError|RangeError|SyntaxError|is not a function|\bcannot read prop/i;
/** A good question waits for the process beside it at most so many milliseconds more than a document may take. */
const grace = 30_000;

/** Milliseconds until what was done before counts as a block of its own. */
const settling = 10;

interface ReadAll {
  readonly outcomes: ReadonlyMap<string, number>;
  readonly broken: readonly string[];
  readonly longestBlock: number;
}

async function readAll({ footnote, put, watch }: Target, documents: Iterable<Document>): Promise<ReadAll> {
  const outcomes = new Map<string, number>();
  const broken: string[] = [];
  let longestBlock = 0;
  let number = 0;
  for (const { name: kind, bytes } of documents) {
    number += 1;
    const name = `${kind} (number ${number})`;
    const origin = await put(fileName(kind), bytes);
    // To make the document takes this thread, which is no fault of who reads it.
    await pause(settling);
    watch.longestBlock();
    const begun = performance.now();
    const outcome = await outcomeOf(() => footnote.read(origin, attacked));
    if (performance.now() - begun > bounds.parse + grace) broken.push(`${name} took too long`);
    if (outcome.problem) broken.push(`${name}: ${outcome.problem}`);
    outcomes.set(outcome.kind, (outcomes.get(outcome.kind) ?? 0) + 1);
    longestBlock = Math.max(longestBlock, watch.longestBlock());
  }
  return { outcomes, broken, longestBlock };
}

const fileName = (name: string): string => name.replace(/[^\w.]+/g, '-');

/** What is built has a class of its own. */
const isFailure = (error: unknown): error is Failure => error instanceof Error && error.name === 'Failure';

async function outcomeOf(
  read: () => ReturnType<Footnote['read']>,
): Promise<{ readonly kind: string; readonly problem?: string }> {
  try {
    await read();
    return { kind: 'read' };
  } catch (error) {
    if (!isFailure(error)) return { kind: 'broken', problem: String(error) };
    const sentence = error.message;
    return { kind: error.code, ...(ofAnException.test(sentence) ? { problem: sentence } : {}) };
  }
}
