import { type Passage, type Stretch, stretchesOf } from '../document/passage.ts';
import { paragraphOf, type Sentence } from '../document/sentence.ts';
import { turnLabel } from '../document/turn-label.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { answeringPatterns } from './answering-patterns.ts';
import { isPut } from './lead-questions.ts';
import { isQuestion } from './statement-test.ts';

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
    stretchesOf(passage)
      .filter(({ text }) => isQuestion(text))
      .map(({ text }) => keyOf(passage, speakerOf(text) ?? unnamed)),
  );
  const labelled = new Set(asking.filter((key) => !key.endsWith(`\n${unnamed}`)).map(articleIn));
  const answered = new Set(
    passages
      .filter((passage) => !labelled.has(passage.articleId) && isAskedOfSpeaker(passage))
      .map((passage) => keyOf(passage, unnamed)),
  );
  const isEnough = (key: string): boolean =>
    !key.endsWith(`\n${unnamed}`) || answered.has(key) || asking.filter((one) => one === key).length >= fewestAsked;
  return new Set(asking.filter(isEnough));
}

/** Whether a paragraph puts a question to somebody who speaks of themselves in the next: so it is in interviews alone. */
function isAskedOfSpeaker(passage: Passage): boolean {
  const patterns = answeringPatterns(passage.source.language);
  const paragraphs = stretchesOf(passage);
  return paragraphs.some(
    ({ text }, at) =>
      isPut(text) &&
      patterns?.addresses.test(text) === true &&
      !patterns.ofSpeaker.test(text) &&
      patterns.ofSpeaker.test(paragraphs[at + 1]?.text ?? ''),
  );
}

/** No label. */
const unnamed = '?';

/** The article's id of such a key. */
export const articleIn = (key: string): string => key.slice(0, key.indexOf('\n'));

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
  return interviewers.has(keyOf(passage, unnamed)) && isAsking(passage, span);
}

/** Whether an interviewer says the sentence in a turn that asks nothing, in an interview without names. */
export function isOfRemark(sentence: Sentence, interviewers: ReadonlySet<string>): boolean {
  const { passage } = sentence;
  if (!interviewers.has(keyOf(passage, unnamed))) return false;
  const span = paragraphOf(sentence);
  return span !== undefined && speakerOf(sliceOf(passage.text, span)) === undefined && isRemark(passage, span);
}

/** Whether a paragraph of an interview without names is an interviewer's. */
export const isAsking = (passage: Passage, span: Span): boolean =>
  isPut(sliceOf(passage.text, span)) || isRemark(passage, span);

/** In characters: what an interviewer says instead of a question is short. Chosen by hand, not fitted. */
const longestRemark = 130;

/**
 * Whether a paragraph of an interview without names is an interviewer's though it asks nothing: short, not about whoever speaks, between two
 * answers, and either said to somebody or shorter than what comes next. "There has been talk of a film."
 */
function isRemark(passage: Passage, span: Span): boolean {
  const patterns = answeringPatterns(passage.source.language);
  const paragraphs = stretchesOf(passage);
  const at = paragraphs.findIndex(({ start }) => start === span.start);
  const own = sliceOf(passage.text, span);
  if (!patterns || at === -1 || own.length > longestRemark || patterns.ofSpeaker.test(own)) return false;
  const [before, after] = [paragraphs[at - 1]?.text, paragraphs[at + 1]?.text];
  if (isPut(own) || (before !== undefined && isPut(before)) || (after !== undefined && isPut(after))) return false;
  if (patterns.addresses.test(own)) return true;
  return before !== undefined && after !== undefined && after.length > own.length;
}

/** Those whose turns open with their names and who ask nothing: their labels. */
export const guestsIn = (passages: readonly Passage[], interviewers: ReadonlySet<string>): readonly string[] => {
  const guestIn = (passage: Passage, paragraph: string): readonly string[] => {
    const speaker = speakerOf(paragraph);
    return speaker === undefined || interviewers.has(keyOf(passage, speaker)) ? [] : [speaker];
  };
  const all = passages.flatMap((passage) => stretchesOf(passage).flatMap(({ text }) => guestIn(passage, text)));
  return [...new Set(all)];
};

/** What one person says at a time, as spans of the passage's text. */
export interface Turn extends Stretch {
  readonly passage: Passage;
  readonly speaker: string;
  /** The turn before, where it is a question. */
  readonly asked?: string;
}

/** The turns of an interview in which each opens with its speaker's name. @param passages in order of their article */
export function turnsIn(passages: readonly Passage[]): readonly Turn[] {
  let asked: string | undefined;
  return passages.flatMap((passage) =>
    stretchesOf(passage).flatMap((stretch): readonly Turn[] => {
      const { text } = stretch;
      const speaker = speakerOf(text);
      const before = asked;
      asked = isQuestion(text) ? text : undefined;
      if (speaker === undefined || isQuestion(text)) return [];
      return [{ ...stretch, passage, speaker, ...(before === undefined ? {} : { asked: before }) }];
    }),
  );
}
