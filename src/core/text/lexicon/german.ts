import { stemmer } from '@orama/stemmers/german';
import { stopwords } from '@orama/stopwords/german';
import type { Lexicon } from './lexicon.ts';

export const german: Lexicon = {
  code: 'de',
  stem: stemmer,
  stopWords: stopwords,
};
