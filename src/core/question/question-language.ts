import { foldedWords } from '../text/language-among.ts';
import { defaultLexicon, lexicons } from '../text/lexicon/index.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { foldWord } from '../text/terms.ts';

const vocabularies: readonly (readonly [Lexicon, ReadonlySet<string>])[] = lexicons.map((lexicon) => [
  lexicon,
  new Set([...lexicon.stopWords, ...wordsIn(lexicon.question)].map(foldWord)),
]);

/** All words of three letters and more, and the spellings of chat. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.replace(/\\p\{\w+\}|\\\w|\?<\w+>/g, ' ').match(/[\p{L}']{3,}/gu) ?? [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'chatSpellings' ? Object.keys(part) : wordsIn(part)));
}

/** Where nothing tells, most questions are in it. */
const commonest = defaultLexicon.code;

/**
 * The languages a question may be in by its small words, as many as have the most of them: what asks is told by them more surely
 * than by its letters. Those of the articles come first, and those written without blanks are always among them, last.
 * @param preferred ISO 639-1, the most frequent first
 */
export function questionLanguages(question: string, preferred: readonly string[]): readonly string[] {
  const words = foldedWords(question);
  const scored = vocabularies.map(([{ code, question: asks }, known]) => ({
    code,
    count: words.filter((word) => known.has(word)).length,
    runsOn: asks?.runsOn ?? false,
  }));
  const most = Math.max(...scored.map(({ count }) => count));
  const likely = scored.filter(({ count, runsOn }) => count === most && !runsOn).map(({ code }) => code);
  const ordered = [...preferred, commonest, ...likely].filter((code) => likely.includes(code));
  const unspaced = scored.filter(({ runsOn }) => runsOn).map(({ code }) => code);
  return [...new Set([...ordered, ...unspaced])];
}
