import type { SeenText } from '../../../core/document/reckoning.ts';

const itemNumber = /^[ \t]*\(?(?:\d{1,3}|[a-z])[.)][ \t]+(?=[^\n]*\p{L})/gmu;

/** Lines of text, the numbers of list items apart: they stand for the list. */
export function seenInLines(source: string): readonly SeenText[] {
  const numbers = [...source.matchAll(itemNumber)].map(([text]) => ({ text, apart: 'numbers of list items' }));
  return [{ text: source.replace(itemNumber, '') }, ...numbers];
}
