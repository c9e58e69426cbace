import { joinLines } from '../../../core/document/paragraphs.ts';
import type { RoughBlock } from '../../../core/document/rough-document.ts';
import { turnLabel } from '../../../core/document/turn-label.ts';
import type { Cue, CueLine } from './cues.ts';

/** "[applause]", "(laughs)", "♪ …": heard, and said by nobody. */
const sound = /^(?:\[[^\]]{1,80}\]|\([^)]{1,80}\)|♪.*|\*[^*]{1,80}\*)$/u;
/** The same within what is said, as recognisers of speech write it: one word in brackets, "[Music]", "[__]". */
const soundWithin = /\s?\[ ?(?:\p{Lu}\p{Ll}{3,20}|_+) ?\](?=\s|$)/gu;
/** Another begins to speak, whoever it is. */
const change = /^(?:>>+|[-–—])\s*(?=\S)/u;
const endsSentence = /[.!?…。！？][”"'’»)\]]*$/u;

/** Of what nobody is named for, so that a paragraph is one: after a silence in seconds, or so many characters. */
const silence = 4;
const longEnough = 600;
const longestTurn = 3_000;

interface Open {
  readonly lines: string[];
  speaker?: string;
  length: number;
}

/**
 * What is said, as paragraphs: a turn for each who speaks, opened by the name where the subtitles tell it ("INES MARO: …"),
 * and sounds set apart. A name is one where it is in capitals, or opens lines more than once.
 */
export function turnsOf(cues: readonly Cue[]): readonly RoughBlock[] {
  const names = namesIn(cues);
  const blocks: RoughBlock[] = [];
  let open: Open = { lines: [], length: 0 };

  const close = (): void => {
    const text = joinLines(open.lines);
    if (text !== '') {
      const named = open.speaker && !text.startsWith(`${open.speaker}:`) ? `${open.speaker}: ${text}` : text;
      blocks.push({ kind: 'paragraph', text: named, certain: true });
    }
    open = { lines: [], length: 0 };
  };

  /** Programs for meetings put the name before every cue of a turn. */
  const goesOn = ({ text }: CueLine): boolean => {
    const name = labelOf(text);
    return name !== undefined && open.lines[0] !== undefined && labelOf(open.lines[0]) === name;
  };

  const begins = (line: CueLine, again: boolean): boolean => {
    if (line.voice !== undefined) return line.voice !== open.speaker;
    return change.test(line.text) || (!again && names.has(labelOf(line.text) ?? ''));
  };

  const add = (line: CueLine, pause: number): void => {
    if (sound.test(line.text)) {
      blocks.push({ kind: 'notice', text: line.text, certain: true });
      return;
    }
    const heard = line.text.match(soundWithin);
    if (heard) {
      for (const text of heard) blocks.push({ kind: 'notice', text: text.trim(), certain: true });
      add({ ...line, text: line.text.replace(soundWithin, ' ').replace(/\s+/g, ' ').trim() }, pause);
      return;
    }
    const named = line.voice !== undefined || open.speaker !== undefined || names.size > 0;
    const full = named ? open.length > longestTurn : open.length > longEnough || pause > silence;
    const again = goesOn(line);
    if (begins(line, again) || (full && endsSentence.test(open.lines.at(-1) ?? ''))) close();
    const text = again && open.length > 0 ? withoutLabel(line.text) : line.text.replace(change, '');
    if (line.voice !== undefined) open.speaker = line.voice;
    open.lines.push(text);
    open.length += text.length;
  };

  cues.forEach((cue, at) => {
    cue.lines.forEach((line, nth) => {
      add(line, nth === 0 ? cue.from - (cues[at - 1]?.to ?? cue.from) : 0);
    });
  });
  close();
  return blocks;
}

const labelOf = (text: string): string | undefined => {
  const label = turnLabel(text.replace(change, ''));
  return label?.isName ? label.name : undefined;
};

/** What follows the name that the cue before has too. */
const withoutLabel = (text: string): string => text.slice(turnLabel(text)?.from ?? 0);

function namesIn(cues: readonly Cue[]): ReadonlySet<string> {
  const labels = cues.flatMap(({ lines }) => lines.flatMap(({ text }) => labelOf(text) ?? []));
  return new Set(labels.filter((name, at) => name === name.toUpperCase() || labels.indexOf(name) !== at));
}
