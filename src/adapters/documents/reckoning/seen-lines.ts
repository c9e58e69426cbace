import type { SeenText } from '../../../core/document/reckoning.ts';

const itemNumber = /^[ \t]*\(?(?:\d{1,3}|[a-z])[.)][ \t]+(?=[^\n]*\p{L})/gmu;

/** What is hyphenated at its end goes on in the next. */
const lineEnd = /(?<![-\u00ad‐])\r?[\n\f]/u;

/** Lines of text, the numbers of list items apart: they stand for the list. A title of one short word is a line of its own. */
export function seenInLines(source: string): readonly SeenText[] {
  const numbers = [...source.matchAll(itemNumber)].map(([text]) => ({ text, apart: 'numbers of list items' }));
  const lines = source.replace(itemNumber, '').split(lineEnd);
  return [...lines.map((text) => ({ text })), ...numbers];
}
