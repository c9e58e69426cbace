import { stopwords } from '@orama/stopwords/japanese';
import type { Lexicon } from './lexicon.ts';

export const japanese: Lexicon = {
  code: 'ja',
  calendar: {
    counters: ['年', '月', '日', '世紀'],
  },
  stopWords: stopwords,
};
