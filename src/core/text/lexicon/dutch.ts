import { stemmer } from '@orama/stemmers/dutch';
import { stopwords } from '@orama/stopwords/dutch';
import type { Lexicon } from './lexicon.ts';

export const dutch: Lexicon = {
  code: 'nl',
  stem: stemmer,
  stopWords: stopwords,
  question: {
    smallTalk: 'goedemorgen|goedemiddag|goedenavond|hoi|dank je(?: wel)?|dank u(?: wel)?|bedankt|tot ziens',
    answers: {
      number: 'hoeveel|hoe (?:oud|lang|hoog|groot|ver|vaak)',
      time: 'wanneer|in welk jaar',
      reason: 'waarom',
      person: 'wie|wiens',
      place: 'waar|waarheen|in welke? (?:stad|land|plaats)',
    },
  },
};
