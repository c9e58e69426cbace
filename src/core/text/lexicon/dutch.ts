import { stemmer } from '@orama/stemmers/dutch';
import { stopwords } from '@orama/stopwords/dutch';
import type { Lexicon } from './lexicon.ts';
import { words } from './words.ts';

export const dutch: Lexicon = {
  code: 'nl',
  stem: stemmer,
  sentences: {
    neverEnd: words(`
      dhr Dhr mevr Mevr mw Mw dr Dr drs Drs mr Mr ir Ir ing Ing prof Prof ds Ds jhr nr nrs blz art artt ca evt incl excl resp
      bijv bv vgl st St jl zgn tel vs gen red afb fig hfst par v jan feb febr mrt apr jun jul aug sept okt nov dec`),
    mayEnd: words('enz etc o.a d.w.z bijv a.u.b mln mld Chr'),
    openers: words('De Het Een Hij Zij Ze Wij We Ik In Op En Maar Dat Dit Die Deze Daar Er Toen Nu Ook Voor Na Met'),
  },
  commonWords: words('de het een en van is dat op te in voor met niet zijn aan er was als ook'),
  calendar: {
    months: words('januari februari maart april mei juni juli augustus september oktober november december'),
  },
  names: {
    particles: ['van', 'de', 'ter'],
    articles: ['der', 'den', 'de'],
  },
  masthead: {
    by: [
      'tekst van',
      'een verslag van',
      'verslag van',
      'een reportage van',
      'reportage van',
      'een interview van',
      'geschreven door',
    ],
    wrote: words('tekst verslag reportage'),
    asked: ['interview'],
    pictured: words("foto foto's fotografie beeld illustratie illustraties video"),
  },
  notices: {
    tables: ['tabel'],
    othersWords: ['reactie', 'reacties'],
    openings: [
      'het bericht .{1,200} verscheen eerst op\\b',
      '(?:abonneer je|nu abonneren|uitschrijven|lees verder|lees meer|bekijk in browser)$',
      'alle rechten voorbehouden',
    ],
  },
  negation: {
    words: ['niet', 'nooit', 'noch'],
    absence: ['niemand', 'geen', 'niets', 'zonder'],
    denials: ['ontkende'],
  },
  headings: {
    governing: [
      ...['volgens', 'wat * zegt', 'wat * zeggen', 'eigen kosten', 'eigen risico', 'van de baan'],
      ...words(`
        uitgesloten uitsluiting uitsluitingen uitzondering uitzonderingen behalve afgewezen verworpen geweigerd mythe mythen mythes
        misverstand misverstanden gerucht geruchten fouten verboden geschrapt afgeschaft geannuleerd vals valse onjuist onware
        weerlegd critici tegenstanders bezwaren beschuldigingen vermeend vermeende voorgesteld voorgestelde voorstellen mogelijk
        mogelijke alleen slechts uitsluitend`),
    ],
    opening: ['als', 'indien', 'tenzij', 'mits', 'zolang', 'voor', 'bij', 'wanneer'],
  },
  quotationMarks: ['“”', '„”'],
  joinsNouns: true,
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
