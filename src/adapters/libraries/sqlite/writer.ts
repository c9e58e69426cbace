import type { Database } from 'better-sqlite3';
import { Failure, type FailureCode } from '../../../core/failure.ts';
import { type Change, makeChange } from './changes.ts';
import { openDatabase, withFailures } from './database.ts';

/** The connections of this worker thread, by folder. */
const open = new Map<string, Database>();

export interface WriteTask {
  readonly folder: string;
  /** How long to wait for other processes, in milliseconds. */
  readonly patience: number;
  readonly change: Change | { readonly kind: 'close' };
}

/** Failures lose their code on the way between threads; so they travel as values. */
export type WriteResult =
  | { readonly done: number | boolean }
  | { readonly failure: FailureCode; readonly message: string };

export function write({ folder, patience, change }: WriteTask): WriteResult {
  try {
    if (change.kind === 'close') return { done: close(folder) };
    const database = open.get(folder) ?? openDatabase(folder, patience);
    open.set(folder, database);
    return { done: withFailures(folder, () => makeChange(database, change)) };
  } catch (error) {
    if (error instanceof Failure) return { failure: error.code, message: error.message };
    throw error;
  }
}

function close(folder: string): boolean {
  open.get(folder)?.close();
  return open.delete(folder);
}
