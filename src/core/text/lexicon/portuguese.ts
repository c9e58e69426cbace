import { stemmer } from '@orama/stemmers/portuguese';
import { stopwords } from '@orama/stopwords/portuguese';
import type { Lexicon } from './lexicon.ts';

export const portuguese: Lexicon = {
  code: 'pt',
  stem: stemmer,
  stopWords: stopwords,
  question: {
    smallTalk: 'ola|oi|bom dia|boa (?:tarde|noite)|obrigad[oa]|muito obrigad[oa]|tchau',
    answers: {
      number: 'quant[oa]s?',
      time: 'quando|em que (?:ano|dia|mês|data)',
      reason: 'por ?qu[eê]',
      person: 'quem',
      place: 'onde|em que (?:cidade|país|lugar)',
    },
  },
};
