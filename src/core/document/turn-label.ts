import { inAllLanguages } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';

/** Who speaks in a paragraph of a transcript or an interview, as it opens with it: "LEA UNGER (mayor): …", "Q: …". */
export interface TurnLabel {
  readonly name: string;
  readonly role?: string;
  /** Written as names of persons are, and no "Q". */
  readonly isName: boolean;
  /** Where in the paragraph the words begin. */
  readonly from: number;
}

const particle = anyOf(
  inAllLanguages(({ names }) =>
    names?.particles?.flatMap((one) => [one, ...(names.articles ?? []).map((article) => `${one} ${article}`)]),
  ),
);
const word = "\\p{Lu}[\\p{L}.'’-]*";
/** Names in capitals or as they are written elsewhere, perhaps with what their bearer is in brackets. */
const named = new RegExp(
  `^(?<name>${word}(?:\\s+(?:${word}|${particle})){0,3})(?:\\s*\\((?<role>[^)]{2,60})\\))?\\s*:\\s+(?=\\S)`,
  'u',
);
/** Whatever is as short as a name and no sentence. */
const other = /^(?<name>\p{Lu}[^:,\n.!?]{0,40}):\s/u;
/** In letters: a shorter one by itself is an initial. */
const shortestName = 3;

/** Undefined for a paragraph that opens with nobody. */
export function turnLabel(paragraph: string): TurnLabel | undefined {
  const match = named.exec(paragraph);
  const { name = '', role } = match?.groups ?? {};
  if (match && (name.length >= shortestName || name.includes(' ')))
    return { name, isName: true, from: match[0].length, ...(role === undefined ? {} : { role }) };
  const short = other.exec(paragraph);
  return short ? { name: short.groups?.name ?? '', isName: false, from: short[0].length } : undefined;
}

/** As people call themselves where they chat, in writing without capitals, or known by their number: "ines_maro: …", "李明: …", "+44 7700 900123: …". */
const handle = /^(?<name>[\p{Ll}\p{Lo}\p{N}][\p{L}\p{N}_.·-]{1,31}|\+\d[\d ()-]{6,20}): +(?=\S)/u;

/** Likewise, of a message in a chat; in other texts what opens so is a fact ("status: open"). */
export function chatLabel(paragraph: string): TurnLabel | undefined {
  const label = turnLabel(paragraph);
  if (label) return label;
  const match = handle.exec(paragraph);
  return match ? { name: match.groups?.name ?? '', isName: true, from: match[0].length } : undefined;
}

/** What a name of a person in prose has not: "ines_maro", "jan.r", "mia7". */
export const isHandle = (name: string): boolean => /^[\p{Ll}\p{N}+].*[_.\d]/u.test(name);
