import { lexiconOf } from '../text/lexicon/index.ts';
import { understand } from './understand.ts';

/** In words: "when and where", "what city and what state" are one question; "¿qué hizo?" is one, for it has its verb. */
const shortestPart = 3;
const shortestWithVerb = 2;

/**
 * The questions that are asked in one, in their order: "who is X and what did she say" is two. One that is but one is itself.
 * @param language ISO 639-1, of the question
 */
export function questionParts(question: string, language: string): readonly string[] {
  const words = lexiconOf(language)?.answering;
  if (!words) return [question];
  const join = `(?:[,;]?\\s+(?:${words.joins})\\s+|[,;]\\s+|[?]\\s+)`;
  const opening = `[¿]?(?:${words.asks})(?![\\p{L}\\p{N}])`;
  const closing = words.asksLast === undefined ? '(?!)' : `[^,;?]*\\s(?:${words.asksLast})\\s*[?]*$`;
  const breaks = new RegExp(`${join}(?=${opening}|${closing})`, 'giu');
  const asks = new RegExp(`^(?:${opening}|${closing})`, 'iu');
  const parts = question.split(breaks).map((part) => part.trim());
  const areQuestions = parts.every((part) => asks.test(part) && part.split(/\s+/).length >= leastOf(part));
  return areQuestions ? parts : [question];

  function leastOf(part: string): number {
    return understand(part, [language]).rule === 'happening' ? shortestWithVerb : shortestPart;
  }
}
