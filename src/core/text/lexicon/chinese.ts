import { stopwords } from '@orama/stopwords/mandarin';
import type { Lexicon } from './lexicon.ts';

export const chinese: Lexicon = {
  code: 'zh',
  calendar: {
    counters: ['年', '月', '日', '世纪', '世紀'],
  },
  numbers: {
    digits: '一二三四五六七八九十百千万億亿两',
    counters: '个個名人次年座种項项分％%',
  },
  reasons: ['因为', '由于', '以便', '为了'],
  definers: ['是'],
  stopWords: stopwords,
};
