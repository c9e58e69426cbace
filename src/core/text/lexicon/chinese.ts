import { stopwords } from '@orama/stopwords/mandarin';
import type { Lexicon } from './lexicon.ts';

export const chinese: Lexicon = {
  code: 'zh',
  calendar: {
    counters: ['年', '月', '日', '世纪', '世紀'],
  },
  stopWords: stopwords,
};
