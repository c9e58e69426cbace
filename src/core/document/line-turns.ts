import { turnLabel } from './turn-label.ts';

/** "THE COURT: …", "Q: …": who speaks, in capitals. */
const speakerInCapitals = /^\s*\p{Lu}[\p{Lu}\p{N} .'’-]{0,40}:\s+\S/u;

/** The lines of each turn, where they are turns of people who speak; `speakers` open turns elsewhere in the text. */
export function turnsOf(
  lines: readonly string[],
  speakers: ReadonlySet<string>,
): readonly (readonly string[])[] | undefined {
  const labels = speakers.size === 0 ? [] : lines.map((line) => turnLabel(line.trim()));
  const isSpeaker = (at: number): boolean => speakers.has(labels[at]?.name ?? '');
  const isDialogue = !labels.includes(undefined) && labels.some((_, at) => isSpeaker(at));
  if (isDialogue) return lines.map((line) => [line]);
  // Named as people are: whom somebody who speaks again gives the word to but once.
  const opens = lines.map((line, at) => speakerInCapitals.test(line) || isSpeaker(at) || labels[at]?.isName === true);
  const isTalk = opens.filter((one) => one).length >= 2 || isSpeaker(0);
  if (!isTalk || !opens[0]) return undefined;
  const turns: string[][] = [];
  for (const [at, line] of lines.entries()) {
    if (opens[at]) turns.push([line]);
    else turns.at(-1)?.push(line);
  }
  return turns;
}
