import { stemmer } from '@orama/stemmers/italian';
import { stopwords } from '@orama/stopwords/italian';
import type { Lexicon } from './lexicon.ts';

export const italian: Lexicon = {
  code: 'it',
  stem: stemmer,
  stopWords: stopwords,
  question: {
    smallTalk: 'ciao|buongiorno|buonasera|grazie|grazie mille|arrivederci|perfetto',
    answers: {
      number: 'quant[oaie]',
      time: 'quando|in (?:che|quale) (?:anno|giorno|mese|data)',
      reason: 'perch[éèe]',
      person: 'chi',
      place: 'dove|in (?:che|quale) (?:città|paese|luogo)',
    },
  },
};
