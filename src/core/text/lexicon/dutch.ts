import { stemmer } from '@orama/stemmers/dutch';
import { stopwords } from '@orama/stopwords/dutch';
import type { Lexicon } from './lexicon.ts';

export const dutch: Lexicon = {
  code: 'nl',
  stem: stemmer,
  stopWords: stopwords,
};
