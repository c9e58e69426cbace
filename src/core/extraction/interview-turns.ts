import { turnLabel } from '../attribution/turn-label.ts';
import type { Passage } from '../document/passage.ts';
import type { Sentence } from '../document/sentence.ts';
import { contains } from '../text/span.ts';
import { isQuestion } from './statement-test.ts';

const paragraphsOf = ({ text, parts, start }: Passage): readonly string[] =>
  parts.map((part) => text.slice(part.start - start, part.end - start));

/** "Gazette: Are you worried?", "Q: Who pays?": who speaks, with what they are, as the interview names them. */
function speakerOf(paragraph: string): string | undefined {
  const label = turnLabel(paragraph);
  return label && [label.name, ...(label.role === undefined ? [] : [`(${label.role})`])].join(' ');
}

/** Those whose turns end with questions in the passages: an article's id and their label. */
export function interviewersIn(passages: readonly Passage[]): ReadonlySet<string> {
  const found = passages.flatMap((passage) =>
    paragraphsOf(passage).flatMap((paragraph) => {
      const speaker = isQuestion(paragraph) ? speakerOf(paragraph) : undefined;
      return speaker === undefined ? [] : [keyOf(passage, speaker)];
    }),
  );
  return new Set(found);
}

const keyOf = ({ articleId }: Passage, speaker: string): string => `${articleId}\n${speaker}`;

/** Whether an interviewer says the sentence: what they bring up is not answered by themselves. */
export function isInterviewers({ passage, ...span }: Sentence, interviewers: ReadonlySet<string>): boolean {
  if (interviewers.size === 0) return false;
  const own = { start: span.start + passage.start, end: span.end + passage.start };
  const part = passage.parts.find((one) => contains(one, own));
  const speaker = part && speakerOf(passage.text.slice(part.start - passage.start, part.end - passage.start));
  return speaker !== undefined && interviewers.has(keyOf(passage, speaker));
}

/** What one person says at a time, as spans of the passage's text. */
export interface Turn {
  readonly passage: Passage;
  readonly speaker: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The turn before, where it is a question. */
  readonly asked?: string;
}

/** The turns of an interview in which each opens with its speaker's name. @param passages in order of their article */
export function turnsIn(passages: readonly Passage[]): readonly Turn[] {
  let asked: string | undefined;
  return passages.flatMap((passage) =>
    passage.parts.flatMap((part): readonly Turn[] => {
      const [start, end] = [part.start - passage.start, part.end - passage.start];
      const text = passage.text.slice(start, end);
      const speaker = speakerOf(text);
      const before = asked;
      asked = isQuestion(text) ? text : undefined;
      if (speaker === undefined || isQuestion(text)) return [];
      return [{ passage, speaker, start, end, text, ...(before === undefined ? {} : { asked: before }) }];
    }),
  );
}
