import type { Passage } from '../document/passage.ts';
import { paragraphOf, type Sentence } from '../document/sentence.ts';
import { turnLabel } from '../document/turn-label.ts';
import { sliceOf } from '../text/span.ts';
import { isPut } from './lead-questions.ts';
import { isQuestion } from './statement-test.ts';

const paragraphsOf = ({ text, parts, start }: Passage): readonly string[] =>
  parts.map((part) => text.slice(part.start - start, part.end - start));

/** "Gazette: Are you worried?", "Q: Who pays?": who speaks, with what they are, as the interview names them. */
function speakerOf(paragraph: string): string | undefined {
  const label = turnLabel(paragraph);
  return label && [label.name, ...(label.role === undefined ? [] : [`(${label.role})`])].join(' ');
}

/** So many paragraphs that nobody is named for end with a question: an interview in which the questions have no name before them. */
const fewestAsked = 3;

/** Those whose turns end with questions in the passages: an article's id and their label; `unnamed` where they have none. */
export function interviewersIn(passages: readonly Passage[]): ReadonlySet<string> {
  const asking = passages.flatMap((passage) =>
    paragraphsOf(passage)
      .filter(isQuestion)
      .map((paragraph) => keyOf(passage, speakerOf(paragraph) ?? unnamed)),
  );
  const isEnough = (key: string): boolean =>
    !key.endsWith(`\n${unnamed}`) || asking.filter((one) => one === key).length >= fewestAsked;
  return new Set(asking.filter(isEnough));
}

/** No label. */
const unnamed = '?';

const keyOf = ({ articleId }: Passage, speaker: string): string => `${articleId}\n${speaker}`;

/** Whether an interviewer says the sentence: what they bring up is not answered by themselves. */
export function isInterviewers(sentence: Sentence, interviewers: ReadonlySet<string>): boolean {
  if (interviewers.size === 0) return false;
  const { passage } = sentence;
  const span = paragraphOf(sentence);
  if (!span) return false;
  const paragraph = sliceOf(passage.text, span);
  const speaker = speakerOf(paragraph);
  if (speaker !== undefined) return interviewers.has(keyOf(passage, speaker));
  return isPut(paragraph) && interviewers.has(keyOf(passage, unnamed));
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
