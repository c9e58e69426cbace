import { Failure } from '../../../core/failure.ts';
import { decodeText } from '../bytes/decode-text.ts';

/** What is in a book, by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** @throws Failure `unreadable` where the book lacks it */
export function textOfFile(files: Files, name: string, book: string): string {
  const bytes = files.get(name);
  if (!bytes)
    throw new Failure('unreadable', `${book} is damaged: ${name} is missing from it. Save it anew and try again.`);
  return decodeText(bytes, name);
}

/** An address as a file's name; one that is not encoded as it should be stands for itself. */
export function nameIn(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
