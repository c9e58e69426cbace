import { appendFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { isExpected, sentenceOf } from '../core/failure.ts';

/** What is unexpected, for whoever mends it. */
const fileName = 'errors.log';

/**
 * Any thrown value as one sentence for whoever runs Footnote. What nobody expected goes into a file with its stack, first in
 * the folder given, else in the system's for temporary files; the sentence names it.
 */
export function sentenceWithLog(error: unknown, folder?: string): string {
  if (isExpected(error)) return sentenceOf(error);
  const entry = `${new Date().toISOString()} ${inspect(error, { depth: 4 })}\n`;
  for (const place of [...(folder === undefined ? [] : [folder]), path.join(tmpdir(), 'footnote')]) {
    const file = path.join(place, fileName);
    try {
      mkdirSync(place, { recursive: true, mode: 0o700 });
      appendFileSync(file, entry, { mode: 0o600 });
      return `Something went wrong that Footnote did not expect; the details are in ${file}.`;
    } catch {
      // The next place will do.
    }
  }
  return sentenceOf(error);
}
