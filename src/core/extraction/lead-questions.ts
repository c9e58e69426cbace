import { isList, type Passage, passageId } from '../document/passage.ts';
import { paragraphOf, type Sentence, sentencesIn } from '../document/sentence.ts';
import { sliceOf } from '../text/span.ts';
import { answeringPatterns } from './answering-patterns.ts';
import { isQuestion } from './statement-test.ts';

/** The question that sentences answer, or the heading that says what they are about, and how surely: 1 just after it, less further on. */
export interface LeadQuestion {
  readonly text: string;
  readonly nearness: number;
  /** The question's place in the passage; absent where it stands before it or over it. */
  readonly index?: number;
  /** The place of the first sentence that is put with it. */
  readonly from?: number;
  /** A heading that asks nothing. */
  readonly isHeading?: true;
}

/** Each sentence further on is so much less likely a part of the answer. */
const fading = 0.8;
/** An answer of more sentences has left its question behind. */
const longestAnswer = 6;
/** All of a section is about what its heading says, though nothing in it need answer just that. */
const underHeading = 0.6;

interface Around {
  /** The question that the passage before ends with. */
  readonly before?: string | undefined;
  /** Whether a sentence puts something though it asks nothing: an interviewer's. */
  readonly isRemark?: (sentence: Sentence) => boolean;
}

/** What the sentences of the passage answer, in their order: the question that stands last before each, or over all. */
export function leadQuestions(
  passage: Passage,
  sentences: readonly Sentence[],
  { before, isRemark = () => false }: Around = {},
): readonly (LeadQuestion | undefined)[] {
  const { heading } = passage;
  const isAsked = before === undefined && heading !== undefined && asks(heading, passage.source.language);
  const over = before ?? (isAsked ? heading : undefined);
  const about = isAsked ? undefined : headingOver(passage);
  const fades = isList(passage) ? 1 : fading;
  let asked: Omit<LeadQuestion, 'nearness'> | undefined = over === undefined ? undefined : { text: over };
  let distance = 0;
  return sentences.map((sentence) => {
    if (isQuestion(sentence.text)) {
      asked = { text: whatIsPut(sentence), index: sentence.index, from: firstPut(sentence, sentences) };
      distance = 0;
      return undefined;
    }
    if (isRemark(sentence)) {
      asked = { text: wholeOf(sentence), index: sentence.index };
      distance = 0;
      return undefined;
    }
    distance += 1;
    return asked && (distance <= longestAnswer || fades === 1)
      ? { ...asked, nearness: fades ** (distance - 1) }
      : about;
  });
}

/** A heading leads in the list below it; of a section it says what it is about. */
function headingOver(passage: Passage): LeadQuestion | undefined {
  const { heading, source } = passage;
  if (heading === undefined || heading === source.title) return undefined;
  return { text: heading, nearness: isList(passage) ? 1 : underHeading, isHeading: true };
}

/** A heading asks with a question mark or without: "Why the light went out". */
const asks = (heading: string, language: string): boolean =>
  isQuestion(heading) || (answeringPatterns(language)?.opensAsking.test(heading) ?? false);

/** Where what is put with a question begins. */
function firstPut(sentence: Sentence, sentences: readonly Sentence[]): number {
  const paragraph = paragraphOf(sentence);
  if (!paragraph || !isPut(sliceOf(sentence.passage.text, paragraph))) return sentence.index;
  return sentences.find(({ start }) => start >= paragraph.start)?.index ?? sentence.index;
}

/** The question that the passage ends with: what comes next answers it. */
export function closingQuestion(passage: Passage): string | undefined {
  if (!isQuestion(passage.text)) return undefined;
  const last = sentencesIn(passage).at(-1);
  return last && isQuestion(last.text) ? whatIsPut(last) : undefined;
}

/** In characters: a longer paragraph that ends in a question tells something of its own. Chosen by hand, not fitted. */
const longestPut = 260;

/** Whether a paragraph puts a question and tells nothing of its own. */
export const isPut = (paragraph: string): boolean => paragraph.length <= longestPut && isQuestion(paragraph);

/** The question with what its paragraph says before it: "The council wanted to close it last year. What happened?" */
function whatIsPut(sentence: Sentence): string {
  const { text } = sentence.passage;
  const paragraph = paragraphOf(sentence);
  return paragraph && isPut(sliceOf(text, paragraph)) ? text.slice(paragraph.start, sentence.end) : sentence.text;
}

/** All that its paragraph says. */
function wholeOf(sentence: Sentence): string {
  const paragraph = paragraphOf(sentence);
  return paragraph ? sliceOf(sentence.passage.text, paragraph) : sentence.text;
}

/** The id of the passage that comes next in its article. */
export const idAfter = ({ articleId, ordinal }: Passage): string => passageId(articleId, ordinal + 1);
