import { sentencesOf } from '../../core/text/language.ts';
import { quotationsOf } from '../../core/text/quotation-marks.ts';

/** A sentence of what somebody wrote. */
export interface SaidSentence {
  readonly text: string;
  /** Without what it quotes: who quotes a question asks none. */
  readonly own: string;
  /** Of the text, from 0. */
  readonly line: number;
}

/** "- ", "2) " */
const listMark = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/u;
/** In chats a sentence may begin with a small letter (a short word and a stop are an abbreviation), and a question behind a colon or, in Spanish, wherever its mark opens it. */
const chatBreak = /(?<=\p{L}{4}\.+|[?!…])\s+(?=[\p{Ll}¿¡])|(?<=[,;])\s+(?=¿)|(?<=:)\s+(?=[^:]{1,300}[?？]\W*$)/gu;

/** The sentences of a text, line by line, without the marks of lists. @param language ISO 639-1 */
export const sentencesSaid = (text: string, language: string): readonly SaidSentence[] =>
  text.split('\n').flatMap((line, index) => sentencesIn(line.replace(listMark, ''), index, language));

function sentencesIn(text: string, line: number, language: string): readonly SaidSentence[] {
  const quoted = quotationsOf(text).filter(({ open }) => !open);
  const own = [...quoted].reverse().reduce((rest, { start, end }) => blanked(rest, start, end), text);
  return sentencesOf(text, language)
    .flatMap(({ start, end }) => {
      const breaks = [...text.slice(start, end).matchAll(chatBreak)].map(({ index }) => start + index);
      return [start, ...breaks].map((from, at) => ({ from, to: [...breaks, end][at] ?? end }));
    })
    .map(({ from, to }) => ({ text: text.slice(from, to).trim(), own: own.slice(from, to).trim(), line }));
}

const blanked = (text: string, start: number, end: number): string =>
  `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
