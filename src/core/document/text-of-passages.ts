import { keptOn } from '../text/kept-on.ts';
import type { Passage } from './passage.ts';

/** What the passages of one article have of its text, each where the article has it, so that places in the article hold. */
export const textOfPassages = keptOn((passages: readonly Passage[]): string => {
  let text = '';
  for (const passage of passages.toSorted((a, b) => a.start - b.start)) {
    if (passage.start > text.length) text = text.padEnd(passage.start, '\n');
    text += passage.text.slice(Math.max(0, text.length - passage.start));
  }
  return text;
});
