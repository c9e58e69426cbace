import type { AnswerKind } from '../question/intent.ts';
import type { Query } from '../question/query.ts';
import { escaped } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { stopTest, wordsOf } from '../text/terms.ts';

/** What "who is …", "what is …" and "what did … do" are about, as the question names it. */
export interface Subject {
  /** Its words, without those that carry no meaning of their own; never empty. */
  readonly words: readonly string[];
  /** Where the last of them, or all in a row, first stands in a text. */
  readonly placeIn: (text: string) => Span | undefined;
}

/** "Who is …?", "what is …?" */
export const wantsIdentity = (kind: AnswerKind): boolean => kind === 'identity' || kind === 'definition';

/** Whether what is said of the subject tells an answer. */
export const turnsOnSubject = ({ kind }: Query): boolean => wantsIdentity(kind) || kind === 'happening';

/** Longer ones are descriptions rather than names. */
const longestSubject = 4;

/** The question's own words but for those that ask; where it asks what somebody did, the first of them. */
export function subjectOf({ text, language, kind }: Query): Subject | undefined {
  const isStop = stopTest(language);
  const all = wordsOf(text, language)
    .map(({ start, end }) => text.slice(start, end))
    .filter((word) => !isStop(word.toLowerCase()));
  const words = kind === 'happening' ? all.slice(0, 1) : all;
  const last = words.at(-1);
  if (last === undefined || words.length > longestSubject) return undefined;
  return { words, placeIn: finder(words, last) };
}

// A pattern of all of it would be made for each question, and to make one with classes of letters in any case takes milliseconds.
const wordBegins = /(?<![\p{L}\p{N}])/iuy;
const wordEnds = /(?![\p{L}\p{N}])/iuy;
/** What may stand between two words of the subject: up to two others, the fewer the better. */
const gaps = [/[\s\p{P}]+/iuy, /[\s\p{P}]+\p{L}+\s/iuy, /[\s\p{P}]+(?:\p{L}+\s){2}/iuy];

/** Where the match that begins just there ends. */
function endOf(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const isAt = (pattern: RegExp, text: string, at: number): boolean => endOf(pattern, text, at) !== undefined;

/** Where the words end that follow one another from there on. */
function endOfRow(text: string, start: number, [word, ...rest]: readonly RegExp[]): number | undefined {
  const end = word && endOf(word, text, start);
  if (end === undefined) return undefined;
  if (rest.length === 0) return isAt(wordEnds, text, end) ? end : undefined;
  for (const gap of gaps) {
    const next = endOf(gap, text, end);
    const found = next === undefined ? undefined : endOfRow(text, next, rest);
    if (found !== undefined) return found;
  }
  return undefined;
}

function finder(words: readonly string[], last: string): Subject['placeIn'] {
  const row = words.map((word) => new RegExp(escaped(word), 'iuy'));
  const begins = new RegExp(`${escaped(words[0] ?? last)}|${escaped(last)}`, 'giu');
  return (text) => {
    begins.lastIndex = 0;
    for (let found = begins.exec(text); found; found = begins.exec(text)) {
      const start = found.index;
      const end = isAt(wordBegins, text, start)
        ? (endOfRow(text, start, row) ?? endOfRow(text, start, row.slice(-1)))
        : undefined;
      if (end !== undefined) return { start, end };
      begins.lastIndex = start + String.fromCodePoint(text.codePointAt(start) ?? 0).length;
    }
    return undefined;
  };
}
