import { stemmer } from '@orama/stemmers/arabic';
import { stopwords } from '@orama/stopwords/arabic';
import type { Lexicon } from './lexicon.ts';

export const arabic: Lexicon = {
  code: 'ar',
  stem: stemmer,
  stopWords: stopwords,
  question: {
    runsOn: true,
    smallTalk: 'مرحبا|اهلا|اهلا وسهلا|السلام عليكم|صباح الخير|مساء الخير|شكرا|شكرا جزيلا|شكرا لك|مع السلامه',
    answers: {
      number: 'كم(?=\\s)|ما عدد|ما نسبة',
      time: 'متى|في أي (?:عام|سنة|يوم|شهر)|أي عام',
      reason: 'لماذا|ما سبب|ما السبب',
      person: 'من (?:هو|هي|هم|الذي|قام|كان)|^\\s*من\\s',
      place: 'أين|في أي (?:بلد|مدينة|دولة|مكان)',
    },
  },
};
