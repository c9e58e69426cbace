import { stemmer } from '@orama/stemmers/german';
import { stopwords } from '@orama/stopwords/german';
import type { Lexicon } from './lexicon.ts';
import { words } from './words.ts';

export const german: Lexicon = {
  code: 'de',
  stem: stemmer,
  sentences: {
    neverEnd: words('Hr Fr Nr bzw z B u a usw'),
    openers: words(`
      Der Die Das Ein Eine Er Sie Es Man Wir Ich In Im Am Und Aber Auch Als Nach Bei Mit Für Dies Diese Dieser
      Dieses Seine Ihre Doch Dabei Dort Da Wenn Während Zudem Laut`),
    neverLast: ['der', 'die', 'das', 'und', 'von', 'mit'],
  },
  commonWords: words('der die und das den von mit ist im für auf nicht ein eine dem des sich war zu als auch es'),
  calendar: {
    months: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    weekdays: words('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Sonnabend'),
    relative: ['gestern', 'heute'],
    periods: ['Jahrhundert'],
    beforeYear: ['im', 'in', 'seit'],
  },
  numbers: {
    cardinals: { zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10 },
    magnitudes: { million: 1e6, millionen: 1e6, milliarde: 1e9, milliarden: 1e9 },
  },
  currencies: ['euro', 'franken'],
  reasons: ['weil', 'wegen', 'damit'],
  definers: ['ist', 'sind', 'heißt', 'bedeutet'],
  conjunctions: ['und', 'oder'],
  places: {
    prepositions: ['nach', 'aus'],
  },
  names: {
    particles: ['von', 'vom', 'zu'],
    articles: ['der', 'den'],
  },
  pointers: {
    words: words(`
      er sie es ihm ihn ihr ihnen ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines dies* das
      dort damals dann dabei damit dazu darüber davon daran sonst weitere* andere*`),
    openings: ['und', 'aber', 'was ist mit'],
  },
  negation: {
    words: ['nicht', 'nie', 'niemals', 'weder'],
    absence: ['niemand', 'kein*', 'nichts', 'ohne'],
    denials: ['bestritt', 'leugnete'],
  },
  quotationMarks: ['„“', '»«'],
  capitalNouns: true,
  attribution: {
    verbs: words(`
      sagte sagt erklärte erklärt betonte betont meinte meint schrieb schreibt berichtete warnte warnt kündigte
      antwortete ergänzte behauptete teilte äußerte`),
    that: ['dass'],
    accordingTo: ['laut', 'nach Angaben von'],
  },
  masthead: {
    by: ['von', 'text'],
    published: ['veröffentlicht', 'stand'],
    on: ['am'],
    clock: ['uhr'],
  },
  notices: {
    alone: ['anzeige', 'werbung', 'kommentare'],
    page: ['seite'],
    pageOf: ['von'],
    credits: ['Foto', 'Bild', 'Quelle'],
    captions: ['abbildung', 'foto'],
  },
  stopWords: stopwords,
};
