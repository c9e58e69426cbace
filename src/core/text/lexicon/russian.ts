import { stemmer } from '@orama/stemmers/russian';
import { stopwords } from '@orama/stopwords/russian';
import type { Lexicon } from './lexicon.ts';

export const russian: Lexicon = {
  code: 'ru',
  stem: stemmer,
  notices: {
    tables: ['таблица'],
    othersWords: ['комментарий', 'комментарии', 'комментария', 'комментариев'],
    openings: [
      'все права защищены',
      '(?:читайте|смотрите) (?:также|ещё|еще)(?!\\p{L}).{0,120}$',
      'подпис(?:ывайтесь|аться|ка)(?!\\p{L}).{0,80}$',
      'поделиться(?!\\p{L}).{0,60}$',
    ],
  },
  stopWords: stopwords,
  question: {
    smallTalk: 'привет|здравствуите|добрыи день|доброе утро|спасибо|большое спасибо|пока|до свидания|хорошо|понятно',
    answers: {
      number: 'сколько',
      time: 'когда|в каком (?:году|месяце|веке)',
      reason: 'почему|зачем|отчего',
      person: 'кто|кого|кому|кем|чеи|чей|чья',
      place: 'где|куда|откуда|в како[мй] (?:городе|стране|месте)',
    },
  },
};
