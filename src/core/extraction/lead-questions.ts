import type { Passage } from '../document/passage.ts';
import { type Sentence, sentencesIn } from '../document/sentence.ts';
import { isQuestion } from './statement-test.ts';

/** The question that sentences answer, and how surely: 1 just after it, less further on. */
export interface LeadQuestion {
  readonly text: string;
  readonly nearness: number;
  /** The question's place in the passage; absent where it stands before it or over it. */
  readonly index?: number;
}

/** Each sentence further on is so much less likely a part of the answer. */
const fading = 0.8;
/** An answer of more sentences has left its question behind. */
const longestAnswer = 6;

/** What the sentences of the passage answer, in their order: the question that stands last before each, or over all. */
export function leadQuestions(
  { heading }: Passage,
  sentences: readonly Sentence[],
  before?: string,
): readonly (LeadQuestion | undefined)[] {
  const over = before ?? (heading !== undefined && isQuestion(heading) ? heading : undefined);
  let asked: Omit<LeadQuestion, 'nearness'> | undefined = over === undefined ? undefined : { text: over };
  let distance = 0;
  return sentences.map((sentence) => {
    if (isQuestion(sentence.text)) {
      asked = { text: sentence.text, index: sentence.index };
      distance = 0;
      return undefined;
    }
    distance += 1;
    return asked && distance <= longestAnswer ? { ...asked, nearness: fading ** (distance - 1) } : undefined;
  });
}

/** The question that the passage ends with: what comes next answers it. */
export function closingQuestion(passage: Passage): string | undefined {
  if (!isQuestion(passage.text)) return undefined;
  const last = sentencesIn(passage).at(-1);
  return last && isQuestion(last.text) ? last.text : undefined;
}

/** The id of the passage that comes next in its article. */
export const idAfter = ({ articleId, ordinal }: Passage): string => `${articleId}:${ordinal + 1}`;
