import { stemmer } from '@orama/stemmers/arabic';
import { stopwords } from '@orama/stopwords/arabic';
import type { Lexicon } from './lexicon.ts';
import { words } from './words.ts';

export const arabic: Lexicon = {
  code: 'ar',
  stem: stemmer,
  calendar: {
    months: words('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
    periods: ['عام', 'سنة', 'القرن'],
  },
  reasons: ['*لأن*', '*بسبب*', '*من أجل*', '*لكي*'],
  names: {
    particles: ['al', 'el', 'bin', 'ibn', 'bint'],
  },
  pointers: {
    words: words('هو هي هم هما هذا هذه ذلك تلك هناك أيضا غيره غيرها'),
    openings: ['ماذا عن', 'وماذا عن', 'و*'],
  },
  quotationMarks: ['«»', '“”'],
  attribution: {
    verbs: words(`
      قالت قال صرحت صرح أكدت أكد أضافت أضاف أوضحت أوضح ذكرت ذكر أعلنت أعلن كتبت كتب وقالت وقال وصرحت وصرح وأكدت
      وأكد وأضافت وأضاف وأوضحت وأوضح وذكرت وذكر وأعلنت وأعلن وكتبت وكتب`),
    that: ['إن*', 'أن*', 'بأن*', 'إنه', 'إنها', 'أنه', 'أنها'],
    verbFirst: true,
  },
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
