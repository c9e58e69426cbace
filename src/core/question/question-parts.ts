import { lexiconOf } from '../text/lexicon/index.ts';

/** In words: "when and where", "what city and what state" are one question. */
const shortestPart = 3;

/**
 * The questions that are asked in one, in their order: "who is X and what did she say" is two. One that is but one is itself.
 * @param language ISO 639-1, of the question
 */
export function questionParts(question: string, language: string): readonly string[] {
  const words = lexiconOf(language)?.answering;
  if (!words) return [question];
  const join = `(?:[,;]?\\s+(?:${words.joins})\\s+|[,;]\\s+|[?]\\s+)`;
  const breaks = new RegExp(`${join}(?=[¿]?(?:${words.asks})(?![\\p{L}\\p{N}]))`, 'giu');
  const opens = new RegExp(`^[¿]?(?:${words.asks})(?![\\p{L}\\p{N}])`, 'iu');
  const parts = question.split(breaks).map((part) => part.trim());
  const areQuestions = parts.every((part) => opens.test(part) && part.split(/\s+/).length >= shortestPart);
  return areQuestions ? parts : [question];
}
