import { stopwords } from '@orama/stopwords/mandarin';
import type { Lexicon } from './lexicon.ts';

export const chinese: Lexicon = {
  code: 'zh',
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
