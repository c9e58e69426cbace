import { stemmer } from '@orama/stemmers/italian';
import { stopwords } from '@orama/stopwords/italian';
import type { Lexicon } from './lexicon.ts';

export const italian: Lexicon = {
  code: 'it',
  stem: stemmer,
  stopWords: stopwords,
};
