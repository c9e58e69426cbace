import { namesAmong } from './capital-words.ts';
import { lexicons } from './lexicon/index.ts';
import { japanese } from './lexicon/japanese.ts';
import { anyOf } from './lexicon/patterns.ts';
import { rememberingByLanguage } from './remembering.ts';
import { segmentsOf } from './segments.ts';
import type { Span } from './span.ts';

interface Vocabulary {
  readonly stem: (word: string) => string;
  /** What is stemmed: the word, or the word in plain letters. */
  readonly written: (word: string) => string;
  readonly stops: ReadonlySet<string>;
  /** What is written to a word with an apostrophe and is no part of it. */
  readonly clitic: RegExp;
}

const same = (word: string): string => word;
/** "l'eau". */
const elided = /^\p{L}{1,2}'/u;
const plain: Vocabulary = { stem: same, written: same, stops: new Set(), clitic: elided };
const vocabularies: ReadonlyMap<string, Vocabulary> = new Map(
  lexicons.map(({ code, stem = same, stemsPlain, stopWords, names }) => [
    code,
    {
      stem,
      written: stemsPlain ? foldWord : same,
      stops: new Set(stopWords),
      clitic: names?.possessive ? new RegExp(`${anyOf(names.possessive)}$`, 'u') : elided,
    },
  ]),
);
const vocabularyOf = (language: string): Vocabulary => vocabularies.get(language) ?? plain;

/** A word of a text and the search term it stands for; stop words have none. */
export interface Word extends Span {
  readonly term?: string;
}

/** Written without spaces between words: Chinese, Japanese kana, Thai, Lao, Khmer, Burmese. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]+/u;
/** Letters before a number: "F16" is written "F-16" too, "covid19" "COVID-19", and found by its number. */
const beforeNumber = '(?<![\\p{L}\\p{N}])\\p{L}{1,12}(?=\\p{N}{1,4}(?![\\p{L}\\p{N}]))';
/** Letters and numbers in turn, as long as names are and keys are not: "R2D2" is "R2-D2" too, "H5N1" "H5-N1". */
const partInTurn = `(?<![\\p{L}\\p{N}])\\p{L}{1,2}(?=\\p{N}{1,2}\\p{L}{1,2}\\p{N}{1,2}(?![\\p{L}\\p{N}]))|(?<=(?<![\\p{L}\\p{N}])\\p{L}{1,2}\\p{N}{1,2})\\p{L}{1,2}(?=\\p{N}{1,2}(?![\\p{L}\\p{N}]))`;
/** What is one word though signs stand in it: "U.S.", "AT&T", "R & D". */
const compact = [
  '\\p{Lu}(?:\\.\\p{Lu})+(?![\\p{L}\\p{N}])',
  '(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]{1,3}(?:&[\\p{L}\\p{N}]{1,3})+(?![\\p{L}\\p{N}])',
  '(?<![\\p{L}\\p{N}])\\p{Lu}{1,2} & \\p{Lu}{1,2}(?![\\p{L}\\p{N}])',
].join('|');
/** With what is written without spaces as its first group, and what is compact as its second: groups with names are an object more a word. */
const wordPattern = new RegExp(
  `(${unspaced.source})|(${compact})|${beforeNumber}|${partInTurn}|\\p{N}+(?:[.,]\\p{N}+)*|(?:(?!${unspaced.source.slice(0, -1)})[\\p{L}\\p{M}\\p{N}])+(?:['’](?=\\p{L})(?:(?!${unspaced.source.slice(0, -1)})[\\p{L}\\p{M}])+)?`,
  'gu',
);

/** Letters that are no letter with an accent, as those write them who have no key for them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
};

/** As most words are once they are in small letters. */
const isFolded = /^[a-z\d]*$/;

/** Letters that differ in writing only: case, accents, compatibility forms, Arabic vowel signs and carriers, digits of any script. */
export function foldWord(word: string): string {
  if (isFolded.test(word)) return word;
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Mn}ـ]/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[ßøłđæœıðþħ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) & 0xf) % 16))
    .normalize('NFC');
}

/** In words of a language; that of none is ''. */
const wordsKnown = 50_000;
const termKnown = rememberingByLanguage((word, language) => computeTerm(word, language) ?? '', wordsKnown);

const termOf = (word: string, language: string): string | undefined => termKnown(word, language) || undefined;

/** Whether a word is one of those that carry no meaning of their own in the language. */
export function stopTest(language: string): (word: string) => boolean {
  const { stops } = vocabularyOf(language);
  return (word) => stops.has(word.toLowerCase().replace(/[’ʼ]/g, "'"));
}

function computeTerm(word: string, language: string): string | undefined {
  const { stem, written, stops, clitic } = vocabularyOf(language);
  const lower = word.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'");
  if (stops.has(lower)) return undefined;
  if (/^\p{N}/u.test(lower)) return foldWord(lower).replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return foldWord(stem(written(lower.replace(clitic, '')))) || undefined;
}

/** Of each language, as many as a question looks at, and some more. */
const sentencesKnown = 1_000;
const singlesKnown = 5_000;

/**
 * The text's words with their spans and search terms. Spaced writing is split at anything but letters, marks and digits;
 * unspaced writing by Intl.Segmenter (UAX #29 and ICU's dictionaries). Stems: Snowball's, by language ("und": none).
 */
export const wordsOf = (text: string, language: string): readonly Word[] =>
  text.includes(' ') ? wordsOfText(text, language) : wordsOfWord(text, language);

const wordsOfText = rememberingByLanguage(readWords, sentencesKnown);
/** Beside the sentences: the checks ask for one word at a time, and would push them out. */
const wordsOfWord = rememberingByLanguage(readWords, singlesKnown);

function readWords(text: string, language: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const [, unspacedRun, compactRun] = match;
    if (compactRun !== undefined) words.push(compactWord(match[0], match.index));
    else if (unspacedRun === undefined) words.push(wordAt(match[0], match.index, language));
    else for (const word of unspacedWords(match[0], match.index, language)) words.push(word);
  }
  return withNames(text, words, language);
}

/** Small words with a capital may be names after all. */
function withNames(text: string, words: readonly Word[], language: string): readonly Word[] {
  const candidates = words.filter(({ term, start }) => term === undefined && /^\p{Lu}/u.test(text.charAt(start)));
  if (candidates.length === 0) return words;
  const names = namesAmong(text, candidates, language);
  const { clitic } = vocabularyOf(language);
  const termOfName = ({ start, end }: Span): string =>
    foldWord(text.slice(start, end).replace(/[’ʼ]/g, "'").replace(clitic, ''));
  return words.map((word) => (names.has(word) ? { ...word, term: termOfName(word) } : word));
}

const compactWord = (word: string, start: number): Word => ({
  start,
  end: start + word.length,
  term: foldWord(word.replace(/[.\s]/g, '')),
});

function wordAt(word: string, start: number, language: string): Word {
  const term = termOf(word, language);
  return { start, end: start + word.length, ...(term === undefined ? {} : { term }) };
}

function* unspacedWords(run: string, offset: number, language: string): Iterable<Word> {
  const writing = /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(run) ? japanese.code : language;
  for (const { segment, start } of segmentsOf(run, writing, 'word')) yield wordAt(segment, offset + start, writing);
}

/** The text's search terms in order, as often as they occur, without stop words. */
export const termsOf = (text: string, language: string): readonly string[] =>
  wordsOf(text, language).flatMap(({ term }) => (term === undefined ? [] : [term]));
