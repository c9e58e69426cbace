import { stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';
import type { Lexicon } from './lexicon.ts';
import { words } from './words.ts';

export const french: Lexicon = {
  code: 'fr',
  stem: stemmer,
  sentences: {
    neverEnd: ['Mme', 'Mlle', 'Ste'],
    openers: words(`
      Le La Les Un Une Il Elle Ils Elles On Ce Cette Ces Et Mais En Dans Pour Par Avec Sur Son Sa Ses Lors
      Selon Après Avant Si Nous Je Depuis Pendant`),
    neverLast: ['le', 'les', 'des', 'et', 'du'],
  },
  commonWords: words('le les et des du est une dans qui pour que sur pas au par en la un il elle a ce'),
  calendar: {
    months: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    relative: ['hier', "aujourd'hui"],
    periods: ['siècle'],
    beforeYear: ['en', 'depuis'],
  },
  numbers: {
    cardinals: { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
    magnitudes: { million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  },
  currencies: ['euro', 'euros', 'franc', 'francs'],
  reasons: ['parce que', 'car', 'grâce', 'pour'],
  definers: ['est', 'sont', 'était', 'signifie'],
  conjunctions: ['et', 'ou'],
  places: {
    prepositions: ['dans', 'à', 'au'],
    articles: ['la', 'le'],
  },
  names: {
    particles: ['de', 'du', 'des'],
    articles: ['la', 'le'],
  },
  pointers: {
    words: words(
      'il elle ils elles lui leur leurs eux son sa ses ça cela ceci ce cette ces là alors autre autres y en',
    ),
    openings: ['et', 'mais', "qu'en est-il"],
  },
  negation: {
    words: ['ne', "n'*", 'jamais', 'ni'],
    absence: ['aucun*', 'personne', 'rien', 'sans'],
    denials: ['nia', 'niait'],
  },
  quotationMarks: ['«»'],
  attribution: {
    verbs: words(`
      dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute estimé estime souligné souligne
      assuré assure annoncé annonce précisé précise indiqué indique écrit répondu lancé averti dénoncé`),
    auxiliaries: ['a', 'avait'],
    that: ['que', "qu'*"],
    accordingTo: ['selon'],
  },
  masthead: {
    by: ['par', 'auteur'],
    published: ['publié'],
    on: ['le'],
  },
  notices: {
    alone: ['publicité'],
    page: ['page'],
    credits: ['Crédit photo'],
  },
  stopWords: stopwords,
};
