import { editDistance } from '../text/edit-distance.ts';
import type { QuestionWords, RequestWords } from '../text/lexicon/question-words.ts';

/** The pattern of phrases as a lexicon holds them: whole words, any case. @param flags others than those for any case */
export const phrasePattern = (
  source: string,
  { runsOn }: Pick<QuestionWords, 'runsOn'> = {},
  flags: string = 'iu',
): RegExp => new RegExp(runsOn ? source : `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);

/** The first of the groups of that name ("topic", "topic2", …) that stands in what was found. */
export function groupOf(found: RegExpExecArray | null, name: string): string | undefined {
  const groups = Object.entries(found?.groups ?? {});
  return groups.find(([group, text]) => group.replace(/\d$/, '') === name && text !== undefined)?.[1]?.trim();
}

/** Shorter words have too many neighbours to be a typing error for sure; only two letters swapped are put right in those of five. */
const shortestCorrected = 6;
const shortestSwapped = 5;

/** The words of a request, in lower case, with those that have one letter wrong put right; undefined where another word is among them. */
export function wordsAlone(text: string, allowed: ReadonlySet<string>): string | undefined {
  const words: string[] = [];
  for (const word of text.toLowerCase().split(/[\s,;:?!.()"“”«»+&/-]+/u)) {
    if (word === '') continue;
    const own = nearest(word, allowed);
    // Most questions are no requests, and their first foreign word tells.
    if (own === undefined) return undefined;
    words.push(own);
  }
  return words.join(' ');
}

function nearest(word: string, allowed: ReadonlySet<string>): string | undefined {
  if (allowed.has(word)) return word;
  const own = word.replace(/'s$/, '');
  if (allowed.has(own)) return own;
  if (/^\d{1,2}$/.test(own)) return own;
  if (word.length < shortestSwapped) return undefined;
  for (const known of allowed) if (isMistyped(word, known)) return known;
  return undefined;
}

function isMistyped(word: string, known: string): boolean {
  if (known.length < shortestSwapped || Math.abs(known.length - word.length) > 1) return false;
  if (editDistance(known, word) !== 1) return false;
  return known.length >= shortestCorrected || [...known].sort().join('') === [...word].sort().join('');
}

/** All words that a request with those of its own may have. */
export const allowedWords = (own: string, { article, small }: RequestWords): ReadonlySet<string> =>
  new Set(`${own} ${article} ${small}`.toLowerCase().split(/[\s-]+/));
