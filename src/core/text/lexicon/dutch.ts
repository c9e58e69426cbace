import { stemmer } from '@orama/stemmers/dutch';
import { stopwords } from '@orama/stopwords/dutch';
import type { Lexicon } from './lexicon.ts';
import { words } from './words.ts';

export const dutch: Lexicon = {
  code: 'nl',
  stem: stemmer,
  commonWords: words('de het een en van is dat op te in voor met niet zijn aan er was als ook'),
  calendar: {
    months: words('januari februari maart april mei juni juli augustus september oktober november december'),
  },
  names: {
    particles: ['van', 'de', 'ter'],
    articles: ['der', 'den', 'de'],
  },
  negation: {
    words: ['niet', 'nooit', 'noch'],
    absence: ['niemand', 'geen', 'niets', 'zonder'],
    denials: ['ontkende'],
  },
  quotationMarks: ['“”', '„”'],
  stopWords: stopwords,
};
