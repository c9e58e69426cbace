import type { ParsedDocument } from '../core/article.ts';
import { Failure, type FailureCode } from '../core/failure.ts';
import type { RawDocument } from '../ports.ts';
import { formats } from './formats/index.ts';
import { parseDocument } from './parse-document.ts';

/** A Failure does not survive the way between threads as one; its parts do. */
export type ParseOutcome =
  | { readonly parsed: ParsedDocument }
  | { readonly code: FailureCode; readonly message: string; readonly cause?: unknown };

/** Runs in a worker thread. */
export async function parse(raw: RawDocument): Promise<ParseOutcome> {
  try {
    return { parsed: await parseDocument(raw, formats) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { code: error.code, message: error.message, cause: String(error.cause ?? '') };
  }
}
