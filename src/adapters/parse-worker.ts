import type { MessagePort } from 'node:worker_threads';
import { toArticle } from '../core/article.ts';
import { Failure, type FailureCode } from '../core/failure.ts';
import { prepareArticle } from '../core/prepare.ts';
import type { RawDocument } from '../ports/reader.ts';
import { formats } from './formats/index.ts';
import { parseDocument } from './parse-document.ts';
import { sendArticle } from './send-article.ts';

/** A Failure does not survive the way between threads as one; its parts do. */
export interface ParseFailure {
  readonly code: FailureCode;
  readonly message: string;
  readonly cause: string;
}

export interface ParseTask {
  readonly raw: RawDocument;
  readonly collection: string;
  /** Where the prepared article is sent, if nothing fails. */
  readonly port: MessagePort;
}

/** Runs in a worker thread. */
export async function prepare({ raw, collection, port }: ParseTask): Promise<ParseFailure | undefined> {
  try {
    const document = await parseDocument(raw, formats);
    await sendArticle(port, prepareArticle(toArticle(document, raw.origin, collection)));
    return undefined;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { code: error.code, message: error.message, cause: String(error.cause ?? '') };
  }
}
