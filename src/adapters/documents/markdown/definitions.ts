import type { RoughBlock } from '../../../core/document/rough-document.ts';

const opensDefinition = /^:[ \t]+(?=\S)/u;

/** Puts a block up and returns its index. */
type Emit = (block: RoughBlock) => number;

/**
 * Reads "Term", and below it ": definition", which CommonMark takes for paragraphs: each definition as an item under its term.
 * Called with each paragraph's words, in order, and with those of the paragraph right after it; false for what is no part of
 * such a list.
 */
export function definitionReader(emit: Emit): (words: string, next: string) => boolean {
  let term: number | undefined;
  return (words, next) => {
    const lines = words.split('\n');
    const first = lines.findIndex((line) => opensDefinition.test(line));
    const named = (first < 0 ? lines : lines.slice(0, first)).join(' ').trim();
    const isTerm = named !== '' && (first > 0 || opensDefinition.test(next));
    if (named !== '') term = isTerm ? emit({ kind: 'item', text: named, certain: true }) : undefined;
    if (term === undefined) return false;
    for (const text of first < 0 ? [] : definitionsIn(lines.slice(first))) emit({ kind: 'item', text, context: term });
    return true;
  };
}

/** What goes on below a definition's first line belongs to it. */
function definitionsIn(lines: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const line of lines) {
    if (opensDefinition.test(line)) found.push(line.replace(opensDefinition, ''));
    else found.push(`${found.pop() ?? ''} ${line}`);
  }
  return found;
}
