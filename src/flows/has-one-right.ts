import type { Passage } from '../core/document/passage.ts';
import { sentencesIn } from '../core/document/sentence.ts';
import type { QuizQuestion } from '../core/study/question.ts';
import { folded, readSentence, saysWith } from '../core/study/second-right.ts';
import { termsOf } from '../core/text/terms.ts';
import type { Library } from '../ports/library.ts';

/** Passages looked at for each question: those that have most of its words. */
const mostPassages = 12;

interface Elsewhere {
  readonly collections: readonly string[];
  /** Ids of articles whose sentences the choices were held against when they were chosen. */
  readonly read: ReadonlySet<string>;
}

/**
 * Whether no sentence of the collections has a wrong choice beside much of what is asked. In a question of order both choices
 * stand in the article; of a sentence that may be changed each form is looked for whole.
 */
export async function hasOneRight(
  library: Library,
  question: QuizQuestion,
  { collections, read }: Elsewhere,
): Promise<boolean> {
  const { kind, language, choices, right } = question;
  if (kind === 'order') return true;
  const wrong = choices.filter((_, at) => at !== right);
  const asked = new Set(termsOf(askedIn(question), language));
  const terms = [...new Set([...asked, ...wrong.flatMap((choice) => termsOf(choice, language))])];
  const { candidates } = await library.search({ scope: { collections }, terms, limit: mostPassages });
  const others = candidates.map(({ passage }) => passage).filter(({ articleId }) => !read.has(articleId));
  const isRight = (choice: string): boolean => {
    const terms = kind === 'true-or-changed' ? new Set(termsOf(choice, language)) : asked;
    return sentencesWith(choice, others).some((text) => saysWith(folded(choice), readSentence(text, language), terms));
  };
  return !wrong.some(isRight);
}

/** Of a gap the whole sentence without its solution: its stem may have others beside it, and a fact hidden. */
const askedIn = ({ kind, stem, choices, right, citations: [{ quote }] }: QuizQuestion): string =>
  kind === 'gap' ? quote.replace(choices[right] ?? '', '…') : stem;

/** Sentences that have the choice as it is written, but for capitals: few have, so that few are read closely. */
function sentencesWith(choice: string, passages: readonly Passage[]): readonly string[] {
  const plain = choice.toLowerCase();
  const has = ({ text }: { readonly text: string }): boolean => text.toLowerCase().includes(plain);
  return passages
    .filter(has)
    .flatMap(sentencesIn)
    .filter(has)
    .map(({ text }) => text);
}
