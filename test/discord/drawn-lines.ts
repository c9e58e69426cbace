/** Characters that a line of a message holds on a telephone of 390 pixels, as the picture of an evening is drawn. */
const wide = 44;
/** Beside the bar of a quotation. */
const quoted = 42;
/** Of small print: sources, and how a question was understood. */
const small = 54;

/** As a reader sees it: links by their words, mentions and commands by their names. */
const shown = (line: string): string =>
  line
    .replace(/\[([^\]]*(?:\\\][^\]]*)*)\]\(<[^>]*>\)/g, '$1')
    .replace(/<\/([^:>]+):\d+>/g, '/$1')
    .replace(/<@!?\d+>/g, '@Footnote')
    .replace(/^(?:> |-# )+/, '')
    .replace(/\*\*|\\/g, '');

/** How many lines a message's text takes there, broken between words. */
export const drawnLines = (content: string): number =>
  content.split('\n').reduce((sum, line) => sum + linesOf(shown(line), widthOf(line)), 0);

function widthOf(line: string): number {
  if (line.includes('-# ')) return small;
  return line.startsWith('> ') ? quoted : wide;
}

function linesOf(text: string, most: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > most) {
      lines += 1;
      used = word.length;
    } else used += word.length + (used > 0 ? 1 : 0);
  }
  return lines;
}
