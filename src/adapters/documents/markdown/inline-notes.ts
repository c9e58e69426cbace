import { outsideCode } from './outside-code.ts';

/** Pandoc's and Obsidian's note within a line: "The mill burned in 1911.^[Hale, p. 31.]"; in brackets no others but links' words. */
const inlineNote = /(?<![\\^])\^\[((?:[^\][\n]|\[[^\][\n]{0,200}\](?:\([^()\s]{0,300}\))?){1,600})\]/g;

/** The same Markdown with its inline notes as footnotes at its end. */
export function withNotesBelow(source: string): string {
  const notes: string[] = [];
  const text = outsideCode(source, (part) =>
    part.replace(inlineNote, (_, words: string) => `[^inline-${notes.push(words)}]`),
  );
  return notes.length === 0
    ? source
    : `${text}\n\n${notes.map((note, at) => `[^inline-${at + 1}]: ${note}`).join('\n')}\n`;
}
