import type { MessagePort } from 'node:worker_threads';
import { toArticle } from '../../core/document/article.ts';
import { prepareArticle } from '../../core/document/prepare-article.ts';
import type { RawDocument } from '../../ports/documents.ts';
import { sendArticle } from '../workers/send-article.ts';
import { type SentError, sentError } from '../workers/sent-error.ts';
import { formats } from './formats/index.ts';
import { parseDocument } from './parse-document.ts';

export interface ParseTask {
  readonly raw: RawDocument;
  readonly collection: string;
  /** Where the prepared article is sent, if nothing fails. */
  readonly port: MessagePort;
}

/** Runs in a worker thread. Gives what went wrong. */
export async function prepare({ raw, collection, port }: ParseTask): Promise<SentError | undefined> {
  try {
    const document = await parseDocument(raw, formats);
    await sendArticle(port, prepareArticle(toArticle(document, raw.origin, collection)));
    return undefined;
  } catch (error) {
    return sentError(error);
  }
}
