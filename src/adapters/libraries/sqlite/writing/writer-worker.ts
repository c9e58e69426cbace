import type { MessagePort } from 'node:worker_threads';
import type { Database } from 'better-sqlite3';
import type { IndexedPassage } from '../../../../ports/library.ts';
import { receiveArticle, type SentArticle } from '../../../workers/send-article.ts';
import { task } from '../../../workers/task.ts';
import { openDatabase, withFailures } from '../database.ts';
import { type Change, makeChange } from './changes.ts';
import { tidySlice } from './tidying.ts';

/** The connections of this worker thread, by folder. */
const open = new Map<string, Database>();

export interface WriteTask {
  readonly folder: string;
  /** How long to wait for other processes, in milliseconds. */
  readonly patience: number;
  readonly change:
    | Exclude<Change, { kind: 'replace' }>
    | Omit<Change & { kind: 'replace' }, 'article' | 'passages'>
    | { readonly kind: 'close' }
    | { readonly kind: 'tidy'; readonly isFirst: boolean };
  /** Where the article comes from that is to be put in. */
  readonly port?: MessagePort;
}

export const write = task(async ({ folder, patience, change, port }: WriteTask) => {
  if (change.kind === 'close') return close(folder);
  const database = open.get(folder) ?? openDatabase(folder, patience);
  open.set(folder, database);
  if (change.kind === 'tidy') return withFailures(folder, () => (tidySlice(database, change.isFirst) ? 1 : 0));
  const whole = change.kind === 'replace' ? { ...change, ...(await received(port)) } : change;
  return withFailures(folder, () => {
    const done = makeChange(database, whole);
    // So that a plain copy of the file, without its write-ahead log, lacks as little as can be.
    database.pragma('wal_checkpoint(PASSIVE)');
    return done;
  });
});

async function received(port: MessagePort | undefined): Promise<SentArticle<IndexedPassage>> {
  const article = port && (await receiveArticle<IndexedPassage>(port));
  if (!article) throw new Error('The article did not come whole.');
  return article;
}

function close(folder: string): boolean {
  open.get(folder)?.close();
  return open.delete(folder);
}
