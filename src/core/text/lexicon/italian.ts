import { stemmer } from '@orama/stemmers/italian';
import { stopwords } from '@orama/stopwords/italian';
import type { Lexicon } from './lexicon.ts';
import { words } from './words.ts';

export const italian: Lexicon = {
  code: 'it',
  stem: stemmer,
  hyphens: { suspendedBefore: words('e o ed') },
  sentences: {
    neverEnd: words(`
      sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa avv ing arch geom rag on sen gen col cap magg mons egr gent Sig Sigg
      Dott Prof Avv Ing Arch Geom On Sen Gen Col Cap Mons S art artt n nn nr pag pagg p pp vol voll fig figg es cfr sec secc
      cit ed tel ca cod lett trad v a d c`),
    mayEnd: words('ecc a.C d.C mld mln ab'),
    openers: words('Il Lo La I Gli Le Un Una Si E Ma In Nel Per Con Questo Questa Lui Lei Secondo Dopo'),
  },
  commonWords: words('il di che è per una con non del della sono gli nel la un le si alla dei più'),
  calendar: {
    months: words('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
    joints: ['di'],
  },
  names: {
    particles: ['di', 'da', 'de', 'del', 'della'],
    articles: ['la'],
  },
  conjunctions: ['e'],
  pointers: {
    words: words(
      'lui lei loro esso essa suo sua suoi sue questo questa quello quella lì allora altro altra altri altre',
    ),
    openings: ['e', 'ma'],
  },
  negation: {
    words: ['non', 'mai', 'né'],
    absence: ['nessun*', 'niente', 'nulla', 'senza'],
    denials: ['negò'],
  },
  headings: {
    governing: [
      ...['cosa dicono', 'cosa dice', 'a carico', 'a proprie spese', 'a vostre spese', 'in discussione'],
      ...words(`
        escluso esclusi esclusa escluse esclusione esclusioni eccezione eccezioni eccetto tranne salvo scartato scartati scartata
        scartate respinto respinti respinta respinte rifiutato rifiutati rifiutata rifiutate mito miti bufala bufale errori vietato
        vietati vietata vietate divieti annullato annullati annullata annullate abbandonato abbandonati falso falsi falsa false
        smentito smentiti smentita smentite critiche obiezioni accuse presunto presunti presunta presunte proposto proposti proposta
        proposte possibile possibili solo soltanto solamente unicamente`),
    ],
    opening: [
      'se',
      'quando',
      'qualora',
      'in caso di',
      'purché',
      'finché',
      'a meno',
      'per i',
      'per le',
      'per gli',
      'per chi',
    ],
  },
  quotationMarks: ['«»', '“”'],
  attribution: {
    verbs: words(`
      detto dichiarato affermato spiegato aggiunto scritto annunciato disse dice afferma dichiara spiega
      aggiunge`),
    auxiliaries: ['ha'],
    that: ['che'],
    accordingTo: ['secondo'],
  },
  masthead: {
    by: [
      'di',
      'testo di',
      'testi di',
      'un servizio di',
      'servizio di',
      'un reportage di',
      'intervista di',
      'a cura di',
      'scritto da',
    ],
    wrote: words('testo testi servizio reportage'),
    asked: ['intervista'],
    pictured: words('foto fotografie immagini illustrazione illustrazioni video'),
  },
  notices: {
    openings: [
      "l[’']articolo .{1,200} (?:proviene da|è apparso per la prima volta su|sembra essere il primo su)\\b",
      "(?:abbonati|iscriviti|annulla l[’']iscrizione|leggi tutto|apri nel browser)(?: ora)?$",
      'tutti i diritti riservati',
      'riproduzione riservata',
      'seguici\\b.{0,60}$',
      'iscriviti\\b.{0,80}(?:newsletter|canale|podcast)',
      'leggi anche\\b.{0,120}$',
      'condividi\\b.{0,60}$',
      'clicca qui\\b',
      'lascia un commento\\b.{0,40}$',
      '(?:questo sito usa|questo sito utilizza|utilizziamo) (?:i )?cookie',
    ],
    insideShort: [
      'vietata la riproduzione',
      'commenti .{3,120}non saranno (?:pubblicati|approvati)',
      "tutti i (?:contenuti|testi)\\b.{0,60}(?:protetti|coperti) da(?:l diritto d[’']autore|l? ?copyright)",
    ],
    alone: ['pubblicità', 'commenti'],
    tables: ['tabella'],
    othersWords: ['commento', 'commenti', 'risposte'],
  },
  stopWords: stopwords,
  question: {
    smallTalk: 'ciao|buongiorno|buonasera|grazie|grazie mille|arrivederci|perfetto',
    answers: {
      number: 'quant[oaie]',
      time: 'quando|in (?:che|quale) (?:anno|giorno|mese|data)',
      reason: 'perch[éèe]',
      person: 'chi',
      place: 'dove|in (?:che|quale) (?:città|paese|luogo)',
    },
  },
};
