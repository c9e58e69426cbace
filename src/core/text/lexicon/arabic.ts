import { stemmer } from '@orama/stemmers/arabic';
import { stopwords } from '@orama/stopwords/arabic';
import type { Lexicon } from './lexicon.ts';

export const arabic: Lexicon = {
  code: 'ar',
  stem: stemmer,
  calendar: {
    months: [
      'يناير',
      'فبراير',
      'مارس',
      'أبريل',
      'مايو',
      'يونيو',
      'يوليو',
      'أغسطس',
      'سبتمبر',
      'أكتوبر',
      'نوفمبر',
      'ديسمبر',
    ],
    periods: ['عام', 'سنة', 'القرن'],
  },
  reasons: ['*لأن*', '*بسبب*', '*من أجل*', '*لكي*'],
  names: {
    particles: ['al', 'el', 'bin', 'ibn', 'bint'],
  },
  stopWords: stopwords,
};
