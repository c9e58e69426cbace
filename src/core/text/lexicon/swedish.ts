import { stemmer } from '@orama/stemmers/swedish';
import { stopwords } from '@orama/stopwords/swedish';
import type { Lexicon } from './lexicon.ts';
import { words } from './words.ts';

export const swedish: Lexicon = {
  code: 'sv',
  stem: stemmer,
  sentences: {
    neverEnd: words(
      'dr Dr prof Prof nr Nr kap s sid st St ca enl exkl inkl resp t.ex bl.a s.k tel fil jur med o d v f art fig jan febr aug sept okt nov dec',
    ),
    mayEnd: words('osv etc m.m m.fl o.d d.v.s tkr mkr kr Kr'),
    openers: words('Den Det De En Ett Han Hon Vi Jag I På Och Men Som När Efter För Här Där Då Nu Även Enligt'),
  },
  currencies: ['kron*'],
  masthead: {
    by: ['text av', 'ett reportage av', 'reportage av', 'en intervju av', 'skriven av'],
    wrote: words('text reportage'),
    asked: ['intervju'],
    pictured: words('foto bild bilder fotografi illustration illustrationer'),
  },
  notices: {
    alone: ['reklam'],
    tables: ['tabell'],
    othersWords: ['kommentar', 'kommentarer'],
    openings: [
      'inlägget .{1,200} (?:dök först upp på|publicerades först på)\\b',
      '(?:prenumerera|avprenumerera|läs mer)(?: nu)?$',
    ],
  },
  headings: {
    governing: [
      ...['enligt', 'vad * säger', 'egen bekostnad', 'egen risk', 'på egen hand'],
      ...words(`
        inte ej aldrig ingen inget inga utan undantag undantaget undantagna utesluten uteslutet uteslutna uteslutits avslagen avslaget
        avslagna nekad nekade myt myter rykte rykten misstag förbjuden förbjudet förbjudna förbud inställd inställda struken strukna
        falsk falska felaktig felaktiga kritik kritiker motståndare invändningar anklagelser påstådd påstådda föreslagen föreslagna
        förslag möjlig möjliga bara endast enbart`),
    ],
    opening: ['om', 'ifall', 'när du', 'när ni', 'för', 'vid', 'så länge', 'förutsatt'],
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
