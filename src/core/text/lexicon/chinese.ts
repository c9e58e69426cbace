import { stopwords } from '@orama/stopwords/mandarin';
import type { Lexicon } from './lexicon.ts';

export const chinese: Lexicon = {
  code: 'zh',
  stopWords: stopwords,
};
