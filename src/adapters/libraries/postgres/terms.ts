import { createHash } from 'node:crypto';

/** PostgreSQL's indexes take some two kilobytes; no word has as many letters. */
const longest = 200;

/** A term as it is looked for: a very long one by its digest. */
export const wordOf = (term: string): string =>
  term.length <= longest ? term : createHash('sha256').update(term).digest('hex');

/** A word of one collection: servers' words are never looked through for another server's question. */
export const keyOf = (collection: number, word: string): string => `${collection}:${word}`;

/** How often each occurs. */
export function countsOf(words: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
