import type { PreparedArticle } from '../core/document/prepare-article.ts';
import type { RawDocument } from './reader.ts';

/** Makes an article's parts out of bytes, off the thread that serves: formats, splitting and terms run in workers. */
export interface Parser {
  /** @throws Failure `unreadable`, `unsupported`, `empty`, `too-large` */
  prepare(raw: RawDocument, collection: string): Promise<PreparedArticle>;
  close(): Promise<void>;
}
