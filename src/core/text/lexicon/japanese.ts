import { stopwords } from '@orama/stopwords/japanese';
import type { Lexicon } from './lexicon.ts';
import { words } from './words.ts';

export const japanese: Lexicon = {
  code: 'ja',
  calendar: {
    counters: ['年', '月', '日', '世紀'],
  },
  numbers: {
    digits: '一二三四五六七八九十百千万億',
    counters: '個名人年',
  },
  reasons: ['ため', 'ので', 'から'],
  definers: ['とは'],
  pointers: {
    words: words('彼 彼女 それ これ あれ その この あの そこ 他に ほかに'),
    openings: ['では', 'じゃあ', 'それで'],
    endings: ['は'],
  },
  quotationMarks: ['「」', '『』'],
  stopWords: stopwords,
  question: {
    runsOn: true,
    smallTalk:
      'こんにちは|こんばんは|おはよう|おはようございます|ありがとう|ありがとうございます|どうも|さようなら|わかりました|了解',
    answers: {
      number: '幾|いくら|いくつ|何[人個回年%％]',
      time: '几月|いつ',
      reason: 'なぜ|どうして',
      person: '誰|だれ',
      place: 'どこ',
    },
  },
};
