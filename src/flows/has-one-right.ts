import { hasWritten, type SoughtQuestion, wrongOf } from '../core/study/second-right.ts';
import type { Ports } from '../ports/ports.ts';

/** Passages looked at for each question: those that have most of its words. */
const mostPassages = 12;

interface Elsewhere {
  readonly collections: readonly string[];
  /** Ids of articles whose sentences the choices were held against when they were chosen. */
  readonly read: ReadonlySet<string>;
}

/** Whether no sentence of the collections has a wrong choice beside much of what is asked. What is found is read by the analyst. */
export async function hasOneRight(
  { library, analyst }: Pick<Ports, 'library' | 'analyst'>,
  { question, terms }: SoughtQuestion,
  { collections, read }: Elsewhere,
): Promise<boolean> {
  if (terms.length === 0) return true;
  const { candidates } = await library.search({ scope: { collections }, terms, limit: mostPassages });
  const wrong = wrongOf(question);
  const others = candidates
    .map(({ passage }) => passage)
    .filter(({ articleId, text }) => !read.has(articleId) && wrong.some((choice) => hasWritten(text, choice)));
  return others.length === 0 || !(await analyst.hasSecondRight(question, others));
}
