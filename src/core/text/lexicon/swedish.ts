import { stemmer } from '@orama/stemmers/swedish';
import { stopwords } from '@orama/stopwords/swedish';
import type { Lexicon } from './lexicon.ts';

export const swedish: Lexicon = {
  code: 'sv',
  stem: stemmer,
  currencies: ['kron*'],
  notices: {
    alone: ['reklam'],
    tables: ['tabell'],
    othersWords: ['kommentar', 'kommentarer'],
    openings: [
      'inlägget .{1,200} (?:dök först upp på|publicerades först på)\\b',
      '(?:prenumerera|avprenumerera|läs mer)(?: nu)?$',
    ],
  },
  joinsNouns: true,
  stopWords: stopwords,
  question: {
    smallTalk: 'hej|god morgon|tack|tack sa mycket|hej da',
    answers: {
      number: 'hur (?:många|mycket|gammal|lång|stor|hög)',
      time: 'när|vilket år',
      reason: 'varför',
      person: 'vem|vems',
      place: 'var|vart|varifrån|i vilket? (?:land|stad)',
    },
  },
};
