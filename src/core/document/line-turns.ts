import { turnLabel } from './turn-label.ts';

/** "THE COURT: …", "Q: …": who speaks, in capitals. */
const speakerInCapitals = /^\s*\p{Lu}[\p{Lu}\p{N} .'’-]{0,40}:\s+\S/u;

/** The lines of each turn, where they are turns of people who speak; `speakers` open turns elsewhere in the text. */
export function turnsOf(
  lines: readonly string[],
  speakers: ReadonlySet<string>,
): readonly (readonly string[])[] | undefined {
  const names = lines.map((line) => turnLabel(line.trim())?.name);
  const isDialogue = !names.includes(undefined) && names.some((name) => speakers.has(name ?? ''));
  if (isDialogue) return lines.map((line) => [line]);
  const opens = (line: string, at: number): boolean =>
    speakerInCapitals.test(line) || speakers.has(names[at] ?? '') || (speakers.size > 0 && answers(line));
  const starts = lines.filter(opens).length;
  const isTalk = starts >= 2 || speakers.has(names[0] ?? '');
  if (!isTalk || !opens(lines[0] ?? '', 0)) return undefined;
  const turns: string[][] = [];
  for (const [at, line] of lines.entries()) {
    if (opens(line, at)) turns.push([line]);
    else turns.at(-1)?.push(line);
  }
  return turns;
}

/** Named as people are: whom somebody who speaks again gives the word to but once. */
const answers = (line: string): boolean => turnLabel(line.trim())?.isName === true;
