import type { MessagePort } from 'node:worker_threads';
import type { Database } from 'better-sqlite3';
import type { Article, ArticleSummary, Block } from '../../../../core/document/article.ts';
import { sendSlices } from '../../../workers/send-article.ts';
import { task } from '../../../workers/task.ts';
import { openDatabase, withFailures } from '../database.ts';
import { createReads, type Reads } from './reads.ts';

/** Which library is read. */
export interface Source {
  /** A number for each library this process has opened. */
  readonly library: number;
  readonly folder: string;
  /** How long to wait for a process that repairs the database, in milliseconds. */
  readonly patience: number;
  readonly exactLimit: number;
}

export interface ReadTask {
  readonly source: Source;
  readonly method: keyof Reads | 'close';
  /** Of the method. */
  readonly parameters: readonly unknown[];
  /** Where the rest of a long answer is sent before its beginning is given. */
  readonly port?: MessagePort;
}

/** Answers that may be long, and what they are long lists of. */
export interface Long {
  readonly article: Block;
  readonly articles: ArticleSummary;
  readonly passages: string;
}

interface Connection {
  readonly database: Database;
  readonly reads: Reads;
}

/** Takes a millisecond or two to unpack. */
const atOnce = 500;

/** The connections of this worker thread, by library. */
const open = new Map<number, Connection>();

export const read = task(async ({ source, method, parameters, port }: ReadTask): Promise<unknown> => {
  if (method === 'close') return close(source);
  const work = connectionTo(source).reads[method] as (...given: readonly unknown[]) => Promise<unknown>;
  const found = await work(...parameters);
  return port ? sendRest(port, found) : found;
});

function connectionTo(source: Source): Connection {
  const { library, folder, patience } = source;
  const known = open.get(library);
  if (known) return known;
  const database = openDatabase(folder, patience);
  const reads = withFailures(folder, () => {
    database.pragma('query_only = ON');
    return createReads(database, source);
  });
  open.set(library, { database, reads });
  return { database, reads };
}

function close({ library }: Source): boolean {
  open.get(library)?.database.close();
  return open.delete(library);
}

/** An article or a list: all but its beginning is sent in slices, and then the beginning given. */
async function sendRest(port: MessagePort, found: unknown): Promise<unknown> {
  const isList = Array.isArray(found);
  const list = isList ? found : ((found as Article | undefined)?.blocks ?? []);
  if (list.length <= atOnce) return found;
  await sendSlices(port, slicesAfter(atOnce, list));
  const beginning = list.slice(0, atOnce);
  return isList ? beginning : { ...(found as Article), blocks: beginning };
}

function* slicesAfter<Item>(first: number, list: readonly Item[]): Iterable<readonly Item[]> {
  for (let from = first; from < list.length; from += atOnce) yield list.slice(from, from + atOnce);
}
