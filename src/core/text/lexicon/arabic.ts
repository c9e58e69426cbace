import { stemmer } from '@orama/stemmers/arabic';
import { stopwords } from '@orama/stopwords/arabic';
import type { Lexicon } from './lexicon.ts';

export const arabic: Lexicon = {
  code: 'ar',
  stem: stemmer,
  stopWords: stopwords,
};
