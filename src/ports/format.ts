import type { ParsedDocument } from '../core/document/article.ts';
import type { RawDocument } from './reader.ts';

/** One kind of document. Tells by content first, by name second. */
export interface Format {
  readonly name: string;
  /** 0 (not mine) to 1 (certain). Must not throw. */
  recognise(raw: RawDocument): number;
  /** @throws Failure `unreadable`, `unsupported`, `empty`, `too-large` */
  parse(raw: RawDocument): Promise<ParsedDocument>;
}
