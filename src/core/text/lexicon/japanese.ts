import { stopwords } from '@orama/stopwords/japanese';
import type { Lexicon } from './lexicon.ts';

export const japanese: Lexicon = {
  code: 'ja',
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
