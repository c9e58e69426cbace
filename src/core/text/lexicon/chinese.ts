import { stopwords } from '@orama/stopwords/mandarin';
import type { Lexicon } from './lexicon.ts';
import { words } from './words.ts';

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
  pointers: {
    words: ['他', '她', '它', '这', '那', '其他', '还有'],
    openings: ['那么', '而且', '还'],
    endings: ['呢'],
  },
  quotationMarks: ['“”', '「」', '『』'],
  attribution: {
    verbs: words('强调说 表示 指出 認為 认为 强调 強調 宣布 称 稱 说 說 写道 寫道 回应 补充道'),
  },
  stopWords: stopwords,
};
