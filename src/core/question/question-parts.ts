import { perLanguage } from '../text/lexicon/per-language.ts';
import { understand } from './understand.ts';

/** In words: "when and where", "what city and what state" are one question; "¿qué hizo?" is one, for it has its verb. */
const shortestPart = 3;
const shortestWithVerb = 2;

interface PartPatterns {
  /** Where one question ends and the next begins. */
  readonly breaks: RegExp;
  readonly asks: RegExp;
}

const partPatterns = perLanguage(({ answering: words }): PartPatterns | undefined => {
  if (!words) return undefined;
  const join = `(?:[,;]?\\s+(?:${words.joins})\\s+|[,;]\\s+|[?]\\s+)`;
  const opening = `[¿]?(?:${words.asks})(?![\\p{L}\\p{N}])`;
  const closing = words.asksLast === undefined ? '(?!)' : `[^,;?]*\\s(?:${words.asksLast})\\s*[?]*$`;
  return {
    breaks: new RegExp(`${join}(?=${opening}|${closing})`, 'giu'),
    asks: new RegExp(`^(?:${opening}|${closing})`, 'iu'),
  };
});

/**
 * The questions that are asked in one, in their order: "who is X and what did she say" is two. One that is but one is itself.
 * @param language ISO 639-1, of the question
 */
export function questionParts(question: string, language: string): readonly string[] {
  const patterns = partPatterns(language);
  const parts = patterns ? question.split(patterns.breaks).map((part) => part.trim()) : [];
  if (!patterns || parts.length < 2) return [question];
  const isQuestion = (part: string): boolean => patterns.asks.test(part) && isLongEnough(part, language);
  return parts.every(isQuestion) ? parts : [question];
}

function isLongEnough(part: string, language: string): boolean {
  const words = part.split(/\s+/).length;
  if (words >= shortestPart) return true;
  return words >= shortestWithVerb && understand(part, [language]).rule === 'happening';
}
