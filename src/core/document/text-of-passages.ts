import type { Passage } from './passage.ts';

const texts = new WeakMap<readonly Passage[], string>();

/** What the passages of one article have of its text, each where the article has it, so that places in the article hold. */
export function textOfPassages(passages: readonly Passage[]): string {
  const known = texts.get(passages);
  if (known !== undefined) return known;
  let text = '';
  for (const passage of passages.toSorted((a, b) => a.start - b.start)) {
    if (passage.start > text.length) text = text.padEnd(passage.start, '\n');
    text += passage.text.slice(Math.max(0, text.length - passage.start));
  }
  texts.set(passages, text);
  return text;
}
