/** Nobody writes as many in a paragraph, and the parser's time grows with their square: for a hundred thousand it takes minutes. */
const mostMarks = 3_000;

const mark = /[[\]<`*_~!]/g;
const fence = /^ {0,3}(?:```|~~~)/;

/** Paragraphs of countless marks without them: their words are read as they stand. */
export function withoutCountlessMarks(source: string): string {
  const read: string[] = [];
  let paragraph: string[] = [];
  let inFence = false;
  const settle = (): void => {
    const text = paragraph.join('\n');
    const count = text.length > mostMarks ? (text.match(mark)?.length ?? 0) : 0;
    for (const line of count > mostMarks ? text.replace(mark, ' ').split('\n') : paragraph) read.push(line);
    paragraph = [];
  };
  for (const line of source.split('\n')) {
    if (fence.test(line)) inFence = !inFence;
    if (inFence || line.trim() === '') settle();
    (inFence || line.trim() === '' ? read : paragraph).push(line);
  }
  settle();
  return read.join('\n');
}
