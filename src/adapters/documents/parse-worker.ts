import type { MessagePort } from 'node:worker_threads';
import { toArticle } from '../../core/document/article.ts';
import { prepareArticle } from '../../core/document/prepare-article.ts';
import type { DocumentKind, RawDocument } from '../../ports/documents.ts';
import { receiveArticle, sendArticle } from '../workers/send-article.ts';
import { task } from '../workers/task.ts';
import { formats } from './formats/index.ts';
import { parseDocument } from './parse-document.ts';

interface ParseTask {
  readonly raw: RawDocument;
  readonly collection: string;
  /** Where the prepared article is sent, if nothing fails. */
  readonly port: MessagePort;
}

/** The list of formats without what reads them, which the thread that serves does not load. */
export const kinds = task((): readonly DocumentKind[] =>
  formats.map(({ label, extensions, mediaTypes, example }) => ({ label, extensions, mediaTypes, example })),
);

export const prepare = task(async ({ raw, collection, port }: ParseTask) => {
  const document = await parseDocument(raw, formats);
  await sendArticle(port, prepareArticle(toArticle(document, raw.origin, collection)));
});

interface SplitTask {
  /** Where the article comes from. */
  readonly stored: MessagePort;
  /** Where it is sent as prepared, if nothing fails. */
  readonly port: MessagePort;
}

export const split = task(async ({ stored, port }: SplitTask) => {
  const received = await receiveArticle<never>(stored);
  if (!received) throw new Error('The article did not come whole.');
  await sendArticle(port, prepareArticle(received.article));
});
