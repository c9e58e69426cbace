import { stemmer } from '@orama/stemmers/russian';
import { stopwords } from '@orama/stopwords/russian';
import type { Lexicon } from './lexicon.ts';

export const russian: Lexicon = {
  code: 'ru',
  stem: stemmer,
  stopWords: stopwords,
};
