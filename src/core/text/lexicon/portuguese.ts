import { stemmer } from '@orama/stemmers/portuguese';
import { stopwords } from '@orama/stopwords/portuguese';
import type { Lexicon } from './lexicon.ts';

export const portuguese: Lexicon = {
  code: 'pt',
  stem: stemmer,
  stopWords: stopwords,
};
