import { toArticle } from '../core/article.ts';
import { Failure, type FailureCode } from '../core/failure.ts';
import { type PreparedArticle, prepareArticle } from '../core/prepare.ts';
import type { RawDocument } from '../ports/reader.ts';
import { formats } from './formats/index.ts';
import { parseDocument } from './parse-document.ts';

/** A Failure does not survive the way between threads as one; its parts do. */
export type ParseOutcome =
  | { readonly prepared: PreparedArticle }
  | { readonly code: FailureCode; readonly message: string; readonly cause?: unknown };

export interface ParseTask {
  readonly raw: RawDocument;
  readonly collection: string;
}

/** Runs in a worker thread. */
export async function prepare({ raw, collection }: ParseTask): Promise<ParseOutcome> {
  try {
    return { prepared: prepareArticle(toArticle(await parseDocument(raw, formats), raw.origin, collection)) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { code: error.code, message: error.message, cause: String(error.cause ?? '') };
  }
}
