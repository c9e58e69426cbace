import { sentencesIn } from '../core/document/sentence.ts';
import type { QuestionDraft } from '../core/study/question.ts';
import { folded, readSentence, saysWith } from '../core/study/second-right.ts';
import { termsOf } from '../core/text/terms.ts';
import type { Library } from '../ports/library.ts';

/** Passages looked at for each question: those that have most of its words. */
const mostPassages = 12;

/**
 * Whether no sentence of the collections has a wrong choice beside much of what is asked. In a question of order both choices
 * stand in the article; of a sentence that may be changed each form is looked for whole.
 */
export async function hasOneRight(
  library: Library,
  draft: QuestionDraft,
  collections: readonly string[],
): Promise<boolean> {
  const { kind, language, stem, choices, right } = draft;
  if (kind === 'order') return true;
  const wrong = choices.filter((_, at) => at !== right);
  const asked = new Set(termsOf(stem, language));
  const terms = [...new Set([...asked, ...wrong.flatMap((choice) => termsOf(choice, language))])];
  const { candidates } = await library.search({ scope: { collections }, terms, limit: mostPassages });
  const sentences = candidates
    .flatMap(({ passage }) => sentencesIn(passage))
    .map(({ text }) => readSentence(text, language));
  const isRight = (choice: string): boolean => {
    const terms = kind === 'true-or-changed' ? new Set(termsOf(choice, language)) : asked;
    return sentences.some((sentence) => saysWith(folded(choice), sentence, terms));
  };
  return !wrong.some(isRight);
}
