import { languageDetector } from './language-detector.ts';
import { lexiconOf, lexicons } from './lexicon/index.ts';
import { knownWords } from './named-words.ts';
import { foldWord } from './terms.ts';

const smallWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  lexicons.map(({ code, stopWords }) => [code, new Set(stopWords.map(foldWord))]),
);
const writtenWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  lexicons.map(({ code, stopWords }) => [code, new Set(stopWords.map(composed))]),
);

function composed(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

/** Whether a text of so few words may be of any language. */
export const isTooShortToTell = (text: string): boolean => (text.match(/\p{L}+/gu) ?? []).length < 3;

/** Words, folded, with and without what is elided before them: "qu'a" is "a" too. */
export const foldedWords = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []).flatMap((word) => [
    foldWord(word),
    ...(/['’]/.test(word) ? word.split(/['’]/).map(foldWord) : []),
  ]);

/** The candidates that have the most small words of the text; all where there are none, or one's small words are not known. */
function likelyByWords(text: string, candidates: readonly string[]): readonly string[] {
  if (candidates.some((language) => !lexiconOf(language))) return candidates;
  const words = foldedWords(text);
  const count = (language: string) => words.filter((word) => smallWords.get(language)?.has(word)).length;
  const counts = candidates.map(count);
  const most = Math.max(...counts);
  // In a language that is none of them, its letters tell nothing of those.
  if (most === 0 && lexicons.some(({ code }) => count(code) > 0)) return candidates.slice(0, 1);
  return candidates.filter((_, at) => counts[at] === most);
}

/** Who writes accents writes those of the language: "qué" is no French. */
function accentedIn(text: string, language: string): number {
  const words = (text.match(/\p{L}+/gu) ?? []).map(composed);
  return words.filter((word) => word !== foldWord(word) && writtenWords.get(language)?.has(word)).length;
}

/** Those of which most is told, in one way and then in the next. */
const mostTold = (text: string, candidates: readonly string[]): readonly string[] =>
  [accentedIn, knownWords].reduce((left, tells) => {
    if (left.length < 2) return left;
    const told = left.map((language) => tells(text, language));
    const most = Math.max(...told);
    return left.filter((_, at) => told[at] === most);
  }, candidates);

/** Those of `candidates` that its words leave: several where they tell none apart. */
export const likelyAmong = (text: string, candidates: readonly string[]): readonly string[] =>
  mostTold(text, likelyByWords(text, candidates));

/**
 * The one of `candidates` the text is most likely in, by its small words; where they do not tell by their accents and the other
 * words that are known of each, and last by its letters: a short question is told reliably only among few languages.
 */
export function languageAmong(text: string, candidates: readonly string[]): string {
  const [first = 'und'] = candidates;
  if (candidates.length < 2) return first;
  const likely = likelyAmong(
    text,
    candidates.filter((language) => language !== 'und'),
  );
  const [only = first, other] = likely;
  return other === undefined ? only : languageDetector().detect(text, { only: [...likely] }) || only;
}
