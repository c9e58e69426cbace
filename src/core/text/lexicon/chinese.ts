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
  question: {
    runsOn: true,
    smallTalk: '你好|您好|嗨|早上好|晚上好|谢谢|谢谢你|多谢|非常感谢|再见|好的|明白了|知道了',
    answers: {
      number: '多少|几[个位次名年种]',
      time: '什么时候|何时|哪[一]?年|哪一天',
      reason: '为什么|为何',
      person: '谁',
      place: '哪里|哪儿|在哪|何处|哪个(?:国家|城市|地区|州)',
    },
  },
};
