import { stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';
import type { Lexicon } from './lexicon.ts';

/** English letters that are words of their own, and question words that the list lacks. */
const moreStopWords = [
  'a',
  'i',
  's',
  't',
  "who's",
  "what's",
  "where's",
  "when's",
  "why's",
  "how's",
  'whose',
  'tell',
  'please',
];

export const english: Lexicon = {
  code: 'en',
  stem: stemmer,
  stopWords: [...stopwords, ...moreStopWords],
};
