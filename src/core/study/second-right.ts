import type { Passage } from '../document/passage.ts';
import { sentencesIn } from '../document/sentence.ts';
import { foldWord, termsOf } from '../text/terms.ts';
import type { QuizQuestion } from './question.ts';

/** A sentence of the library, ready to be held against what is asked. */
export interface ReadSentence {
  /** Its words folded, with a blank around each. */
  readonly folded: string;
  readonly terms: ReadonlySet<string>;
}

const word = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu;

export const folded = (text: string): string => ` ${(text.match(word) ?? []).map(foldWord).join(' ')} `;

export const readSentence = (text: string, language: string): ReadSentence => ({
  folded: folded(text),
  terms: new Set(termsOf(text, language)),
});

/** Of what is asked, so many of the terms stand beside a choice where it may be right too. */
const shared = 0.3;
/** In terms: of a short question one is half by chance. */
const least = 2;

/** Whether the sentence has the choice beside much of what is asked: then the choice may be right too. @param choice folded */
export function saysWith(choice: string, sentence: ReadSentence, asked: ReadonlySet<string>): boolean {
  if (!sentence.folded.includes(choice)) return false;
  let common = 0;
  for (const term of asked) if (sentence.terms.has(term)) common += 1;
  return common >= least && common >= shared * asked.size;
}

/** A question with the search terms that find where a wrong choice of it may be right. */
export interface SoughtQuestion {
  readonly question: QuizQuestion;
  /** Of what is asked and of the wrong choices. None of a question of order, both choices of which stand in the article. */
  readonly terms: readonly string[];
}

export function soughtQuestion(question: QuizQuestion): SoughtQuestion {
  const { kind, language } = question;
  if (kind === 'order') return { question, terms: [] };
  const texts = [askedIn(question), ...wrongOf(question)];
  return { question, terms: [...new Set(texts.flatMap((text) => termsOf(text, language)))] };
}

export const wrongOf = ({ choices, right }: QuizQuestion): readonly string[] => choices.filter((_, at) => at !== right);

/**
 * Whether a sentence of the passages has a wrong choice beside much of what is asked; of a sentence that may be changed each form
 * is looked for whole.
 */
export function hasSecondRight(question: QuizQuestion, passages: readonly Passage[]): boolean {
  const { kind, language } = question;
  const asked = new Set(termsOf(askedIn(question), language));
  return wrongOf(question).some((choice) => {
    const terms = kind === 'true-or-changed' ? new Set(termsOf(choice, language)) : asked;
    return sentencesWith(choice, passages).some((text) =>
      saysWith(folded(choice), readSentence(text, language), terms),
    );
  });
}

/** Of a gap the whole sentence without its solution: its stem may have others beside it, and a fact hidden. */
const askedIn = ({ kind, stem, choices, right, citations: [{ quote }] }: QuizQuestion): string =>
  kind === 'gap' ? quote.replace(choices[right] ?? '', '…') : stem;

/** Whether the text has the choice as it is written, but for capitals: few have, so that few are read closely. */
export const hasWritten = (text: string, choice: string): boolean => text.toLowerCase().includes(choice.toLowerCase());

const sentencesWith = (choice: string, passages: readonly Passage[]): readonly string[] =>
  passages
    .filter(({ text }) => hasWritten(text, choice))
    .flatMap(sentencesIn)
    .map(({ text }) => text)
    .filter((text) => hasWritten(text, choice));
