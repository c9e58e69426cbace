import { stopwords } from '@orama/stopwords/japanese';
import type { Lexicon } from './lexicon.ts';

export const japanese: Lexicon = {
  code: 'ja',
  stopWords: stopwords,
};
