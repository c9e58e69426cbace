import type { Article } from '../../core/document/article.ts';
import { toArticle } from '../../core/document/article.ts';
import { prepareArticle } from '../../core/document/prepare-article.ts';
import type { DocumentKind, RawDocument } from '../../ports/documents.ts';
import { serveTasks } from '../workers/process-tasks.ts';
import { receiveArticle, sendArticle } from '../workers/send-article.ts';
import { receiveBytes } from '../workers/send-bytes.ts';
import type { Wire } from '../workers/wires.ts';
import { formats } from './formats/index.ts';
import { parseDocument } from './parse-document.ts';

interface Wires {
  readonly given: Wire;
  readonly result: Wire;
}

/** A document whose bytes come through the wire. */
export interface PrepareTask {
  readonly raw: Omit<RawDocument, 'bytes'>;
  readonly bytes: number;
  readonly collection: string;
}

/** The list of formats without what reads them, which the thread that serves does not load. */
const kinds = (): readonly DocumentKind[] =>
  formats.map(({ label, extensions, mediaTypes, example }) => ({ label, extensions, mediaTypes, example }));

async function prepare({ raw, bytes, collection }: PrepareTask, { given, result }: Wires): Promise<void> {
  const whole = await receiveBytes(given, bytes);
  const document = await parseDocument({ ...raw, bytes: whole }, formats);
  await sendArticle(result, prepareArticle(toArticle(document, raw.origin, collection)));
}

async function split(_: undefined, { given, result }: Wires): Promise<void> {
  const received = await receiveArticle<never>(given);
  if (!received) throw new Error('The article did not come whole.');
  await sendArticle(result, prepareArticle(received.article satisfies Article));
}

serveTasks({ kinds, prepare, split });
