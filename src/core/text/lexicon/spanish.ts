import { stemmer } from '@orama/stemmers/spanish';
import { stopwords } from '@orama/stopwords/spanish';
import type { Lexicon } from './lexicon.ts';

export const spanish: Lexicon = {
  code: 'es',
  stem: stemmer,
  stopWords: stopwords,
};
