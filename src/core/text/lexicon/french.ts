import { stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';
import type { Lexicon } from './lexicon.ts';

export const french: Lexicon = {
  code: 'fr',
  stem: stemmer,
  stopWords: stopwords,
};
