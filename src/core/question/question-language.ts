import { detectLanguage } from '../text/language.ts';
import { foldedWords, languageAmong } from '../text/language-among.ts';
import { defaultLexicon, lexiconOf, lexicons } from '../text/lexicon/index.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { remembering } from '../text/remembering.ts';
import { foldWord } from '../text/terms.ts';
import type { Intent } from './intent.ts';

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

/** Some more than are answered at once. */
const questionsKnown = 50;

/** Where nothing tells, most questions are in it. */
const commonest = defaultLexicon.code;

/**
 * The languages a question may be in by its small words, as many as have the most of them: what asks is told by them more surely
 * than by its letters. Those of the articles come first, and those written without blanks are always among them, last.
 * @param preferred ISO 639-1, the most frequent first
 */
export function questionLanguages(question: string, preferred: readonly string[]): readonly string[] {
  const scored = scoredByWords(question);
  const most = Math.max(...scored.map(({ count }) => count));
  const likely = scored.filter(({ count, runsOn }) => count === most && !runsOn).map(({ code }) => code);
  const ordered = [...preferred, commonest, ...likely].filter((code) => likely.includes(code));
  const unspaced = scored.filter(({ runsOn }) => runsOn).map(({ code }) => code);
  return [...new Set([...ordered, ...unspaced])];
}

/** Asked of one question several times, with other languages preferred. */
const scoredByWords = remembering((question) => {
  const words = foldedWords(question);
  return vocabularies.map(([{ code, question: asks }, known]) => ({
    code,
    count: words.filter((word) => known.has(word)).length,
    runsOn: asks?.runsOn ?? false,
  }));
}, questionsKnown);

/** A language that has no lexicon is told by letters, where a question has as many plain words, and no more of them are known. */
const unknown = { fewestWords: 3, known: 0.34 };

/**
 * The language to answer in. What is written in Latin letters is told by its small words, not by its letters, which a name
 * or two outweigh in a short question.
 * @param understood how the question was understood: stands where a rule told, and where nothing else tells
 */
export function askersLanguage(question: string, understood: Pick<Intent, 'language' | 'rule'>): string {
  const { language, rule } = understood;
  const letters = question.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  const isForeignScript = latin.length < letters.length / 2;
  const words = question.match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => vocabularies.some(([, vocabulary]) => vocabulary.has(foldWord(word))));
  const plain = words.filter((word) => /^\p{Ll}{2,}$/u.test(word));
  if (isForeignScript || (plain.length >= unknown.fewestWords && known.length / words.length < unknown.known)) {
    const detected = detectLanguage(question);
    if (isForeignScript || !lexiconOf(detected)) return detected === 'und' ? language : detected;
  }
  if (rule !== 'other' || known.length === 0) return language;
  const tied = questionLanguages(question, [language]).filter((code) => !lexiconOf(code)?.question?.runsOn);
  return languageAmong(question, tied);
}
