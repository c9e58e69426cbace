import { unifyLineBreaks } from '../../../core/document/clean-text.ts';

/** What is shown at once, and from when to when in seconds. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly CueLine[];
}

export interface CueLine {
  readonly text: string;
  /** Who says it, where the cue's markup tells: "<v Ines Maro>". */
  readonly voice?: string;
}

/** SubRip writes a comma before the milliseconds, WebVTT (https://www.w3.org/TR/webvtt1/) a full stop and no hours if none. */
const time = '(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})(?:[,.](\\d{1,3}))?';
const timing = new RegExp(`^\\s*${time}\\s*-->\\s*${time}`);

const seconds = ([hours = '0', minutes = '0', whole = '0', rest = '0']: readonly (string | undefined)[]): number =>
  Number(hours) * 3_600 + Number(minutes) * 60 + Number(whole) + Number(`0.${rest}`);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '',
  rlm: '',
  quot: '"',
};

const withoutMarks = (line: string): string =>
  line
    .replace(/<\/?(?:[a-z][\w.]*(?:\s[^<>]*)?|\d[\d:.]*)>/gi, '')
    .replace(/\{\\[^{}]*\}/g, '')
    .replace(/&([a-z]+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

/** Each line of what a voice says under its name. */
const withVoices = (lines: readonly string[]): readonly string[] =>
  lines
    .join('\n')
    .replace(/(<v(?:\.[\w.]+)?\s+[^<>]{1,100}>)((?:(?!<\/?v[\s.>])[\s\S])*)/g, (_, voice: string, words: string) =>
      [voice, words.replaceAll('\n', `\n${voice}`)].join(''),
    )
    .split('\n');

/** A line with every voice in it apart. */
function linesOf(line: string): readonly CueLine[] {
  const parts = line.split(/<v(?:\.[\w.]+)?\s+([^<>]{1,100})>/);
  return parts.flatMap((part, at): readonly CueLine[] => {
    const text = at % 2 === 0 ? withoutMarks(part) : '';
    const voice = at >= 2 ? parts[at - 1]?.trim() : undefined;
    return text === '' ? [] : [{ text, ...(voice ? { voice } : {}) }];
  });
}

/** The cues of SubRip or WebVTT in order; comments, styles, numbers and places on the screen are no part of them. */
export function cuesIn(source: string): { readonly cues: readonly Cue[]; readonly language?: string } {
  const groups = unifyLineBreaks(source.replace(/^\uFEFF/, '')).split(/\n[ \t]*\n+/);
  const language = /^language:\s*([a-z]{2})\b/im.exec(groups[0] ?? '')?.[1]?.toLowerCase();
  const cues = groups.flatMap((group): readonly Cue[] => {
    const lines = group.split('\n');
    const at = lines.findIndex((line) => timing.test(line));
    const times = timing.exec(lines[at] ?? '');
    if (!times || /^(?:NOTE|STYLE|REGION)\b/.test(group)) return [];
    const shown = withVoices(lines.slice(at + 1)).flatMap(linesOf);
    return shown.length === 0
      ? []
      : [{ from: seconds(times.slice(1, 5)), to: seconds(times.slice(5, 9)), lines: shown }];
  });
  return { cues: withoutRepeats(cues), ...(language ? { language } : {}) };
}

const firstText = ({ lines }: Cue): string | undefined => lines[0]?.text;
const lastText = ({ lines }: Cue): string | undefined => lines.at(-1)?.text;

/** Captions that roll show each line twice or thrice, as it comes and as it goes: where most cues do, once is enough. */
function withoutRepeats(cues: readonly Cue[]): readonly Cue[] {
  const repeats = (cue: Cue, at: number): boolean => {
    const before = cues[at - 1];
    return before !== undefined && firstText(cue) === lastText(before);
  };
  if (cues.filter(repeats).length * 2 < cues.length - 1) return cues;
  return cues.map((cue, at) => (repeats(cue, at) ? { ...cue, lines: cue.lines.slice(1) } : cue));
}
