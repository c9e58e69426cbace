/** Pandoc's and Obsidian's note within a line: "The mill burned in 1911.^[Hale, p. 31.]"; in brackets no others but links' words. */
const inlineNote = /(?<![\\^])\^\[((?:[^\][\n]|\[[^\][\n]{0,200}\](?:\([^()\s]{0,300}\))?){1,600})\]/g;
/** Code keeps its letters. */
const code = /(`{1,8})(?!`)[^\n]*?(?<!`)\1(?!`)|^(?:```|~~~)[\s\S]*?(?:^(?:```|~~~)|$(?![\s\S]))/gm;

/** The same Markdown with its inline notes as footnotes at its end. */
export function withNotesBelow(source: string): string {
  if (!source.includes('^[')) return source;
  const codes = [...source.matchAll(code)].map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
  const notes: string[] = [];
  const text = source.replace(inlineNote, (whole, words: string, at: number) => {
    if (codes.some(({ start, end }) => start <= at && at < end)) return whole;
    notes.push(words);
    return `[^inline-${notes.length}]`;
  });
  return notes.length === 0
    ? source
    : `${text}\n\n${notes.map((note, at) => `[^inline-${at + 1}]: ${note}`).join('\n')}\n`;
}
