import { stemmer } from '@orama/stemmers/swedish';
import { stopwords } from '@orama/stopwords/swedish';
import type { Lexicon } from './lexicon.ts';

export const swedish: Lexicon = {
  code: 'sv',
  stem: stemmer,
  currencies: ['kron*'],
  notices: {
    alone: ['reklam'],
  },
  stopWords: stopwords,
};
