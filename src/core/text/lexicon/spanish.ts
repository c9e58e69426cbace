import { stemmer } from '@orama/stemmers/spanish';
import { stopwords } from '@orama/stopwords/spanish';
import type { Lexicon } from './lexicon.ts';
import { words } from './words.ts';

export const spanish: Lexicon = {
  code: 'es',
  stem: stemmer,
  sentences: {
    neverEnd: ['Sr', 'Sra', 'Dra', 'núm', 'pág', 'av'],
    openers: words(`
      El La Los Las Lo Le Les Un Una Se Su Sus En Y Pero Este Esta Estos Estas Esto Cuando Por Para Con Como Si
      Al Ya No También Desde Tras Durante Según Aunque Sin Además`),
    neverLast: ['el', 'la', 'los', 'las', 'de', 'del', 'y'],
  },
  commonWords: words('el los y del que las por una con para es su en la un se al lo no fue más'),
  calendar: {
    months: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    relative: ['ayer', 'hoy'],
    periods: ['siglo', 'año'],
    joints: ['de', 'del'],
    beforeYear: ['en', 'desde'],
  },
  numbers: {
    cardinals: { dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10 },
    magnitudes: { millón: 1e6, millones: 1e6 },
  },
  currencies: words('euro euros dólar dólares franco francos libra libras peso pesos'),
  reasons: ['debido', 'porque', 'causa'],
  definers: ['es', 'significa'],
  conjunctions: ['y', 'e', 'o'],
  places: {
    prepositions: ['en', 'desde'],
    articles: ['la', 'el'],
  },
  names: {
    particles: ['de', 'del'],
    articles: ['la', 'los', 'las'],
  },
  pointers: {
    words: words(`
      él ella ellos ellas ello eso esa ese esto esta este esos esas lo le les su sus allí entonces otro otra
      otros otras más mismo misma`),
    openings: ['y', 'pero', 'qué tal'],
  },
  negation: {
    words: ['no', 'nunca', 'jamás', 'tampoco', 'ni'],
    absence: ['nadie', 'ninguno', 'ninguna', 'ningun', 'ningún', 'nada', 'sin'],
    denials: ['negó', 'negaron'],
  },
  quotationMarks: ['«»', '“”'],
  attribution: {
    verbs: words(`
      dijo dicho dice afirmó afirmado afirma declaró declarado aseguró asegurado explicó explicado señaló
      señalado añadió añadido indicó manifestó sostuvo comentó expresó advirtió anunció denunció escribió
      respondió reiteró subrayó destacó`),
    auxiliaries: ['ha', 'había'],
    that: ['que'],
    accordingTo: ['según'],
  },
  masthead: {
    by: ['por', 'autor', 'autora'],
    published: ['publicado'],
    on: ['el'],
  },
  notices: {
    alone: ['publicidad', 'comentarios'],
    page: ['página'],
    pageOf: ['de'],
    credits: ['Foto', 'Fuente', 'Imagen'],
    captions: ['foto'],
  },
  stopWords: stopwords,
};
