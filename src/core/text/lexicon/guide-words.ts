import { words } from './words.ts';

/** By what a study guide finds dates, figures, places and terms. Sources of patterns are read with the flags iu. */
export interface GuideWords {
  /** Seasons, which a year may follow, with what stands between: "autumn 2031", "otoño de 2031". */
  readonly seasons: readonly string[];
  /** Stand between a number and what it counts, where that follows at once: "12 *nuevos* olivos", "350 *square* metres". Source of a pattern for one word. */
  readonly beforeCounted: string;
  /** How what is counted ends or begins behind such a word. Source of a pattern. */
  readonly counted: string;
  /** Behind a unit, which they belong to: "70 mètres *carrés*". */
  readonly behindUnits?: string;
  /** Rates: "0.06 mm *a year*". */
  readonly rates: string;
  /** Prepositions that a place follows, besides those of `places`, which are surer. */
  readonly ways: readonly string[];
  /** How an article explains a term: each with what of it stands before the term and behind. An example, in which the term is in brackets. */
  readonly definitions: readonly Definition[];
  /** What makes one of several of whatever a sentence opens with, behind its verb: "one of the oldest". */
  readonly oneOf: string;
}

export interface Definition {
  readonly before: string;
  readonly behind: string;
  /** The term in brackets. */
  readonly example: string;
  /** The term has one word, since nothing before tells where it begins. */
  readonly isOneWord?: true;
}

/** Marks around a term, or none. */
const open = '[“„«‘"\']\\s?';
const shut = '\\s?[”“»’"\']';

const way = (before: string, behind: string, example: string): Definition => ({ before, behind, example });
const word = (behind: string, example: string): Definition => ({ before: '', behind, example, isOneWord: true });

export const englishGuide: GuideWords = {
  seasons: words('spring summer autumn fall winter'),
  beforeCounted: 'square|cubic|nautical|\\p{Ll}{3,}(?<!s|ed|ing)',
  counted: '\\p{Ll}{3,}s|people|men|women|children|sheep|fish|deer|mice|geese',
  rates: '(?:a|an|per) (?:second|minute|hour|day|night|week|month|year)',
  ways: words('at from to through outside between beyond via'),
  oneOf: 'one of|among|part of',
  definitions: [
    word(
      ', which (?:means|refers to|is the (?:name|word|term|study|science|art)) ',
      'He studies [dendrology], which means the science of trees.',
    ),
    way(
      `(?:the|this|that) (?:term|word|name|expression|phrase) ${open}`,
      `${shut} (?:refers?|means?|describes?|denotes?|stands?|is used|was used|comes)`,
      'The term “[wet dock]” refers to a basin with a gate.',
    ),
    way(
      '(?:is|are|was|were) (?:often |also |usually )?(?:called|termed|known as|referred to as) (?:an? |the )?',
      '(?=[,.;:])',
      'Such a bank of sand is called a [spit].',
    ),
    way('by ', ' (?:we mean|is meant|one means|they mean)', 'By [freeboard] is meant the height above the water.'),
    way(
      '^(?:an? |the )?',
      ' (?:is defined as|are defined as|refers to|means|denotes) ',
      '[Freeboard] refers to the height above the water.',
    ),
    way(
      '(?:an? |the )',
      ', (?:that is to say|that is|i\\.e\\.),? (?:an?|the) ',
      'He bought a [coracle], that is, a boat of hide.',
    ),
  ],
};

export const germanGuide: GuideWords = {
  seasons: words('Frühjahr Frühling Frühsommer Sommer Spätsommer Herbst Winter'),
  beforeCounted: '\\p{Ll}{2,}e[nr]?',
  counted: '\\p{Lu}[\\p{L}-]+',
  rates: '(?:pro|je|in der|im) (?:Sekunde|Minute|Stunde|Tag|Nacht|Woche|Monat|Jahr)',
  ways: [],
  oneOf: 'eine[rs]? (?:der|des|von)|Teil (?:der|des)',
  definitions: [
    way(
      'unter (?:eine[mr] |de[mrn] )?',
      ' (?:versteht|verstehen|verstand)',
      'Unter [Kartierung] versteht man das Zeichnen von Karten.',
    ),
    way(
      `(?:der|die|das) (?:Begriff|Ausdruck|Name|Bezeichnung|Wort|Fachbegriff) ${open}`,
      `${shut} (?:bezeichnet|beschreibt|bedeutet|meint|steht|heißt|stammt)`,
      'Der Begriff „[Tidehub]“ bezeichnet einen Unterschied.',
    ),
    way(
      '(?:nennt man|nennen Fachleute|heißt|heißen|nennt sich) (?:eine?n? |die |der |das )?',
      '(?=[,.;:])',
      'Eine solche Sandbank nennt man [Nehrung].',
    ),
    way(
      '^(?:eine? |die |der |das )?',
      ' (?:nennt man|bedeutet|bezeichnet (?:eine?n?|die|den|das)|meint (?:eine?n?|die|den|das)) ',
      '[Nehrung] nennt man eine schmale Sandbank.',
    ),
    way(
      '(?:eine?n? |die |der |das )',
      ', (?:das heißt|d\\. ?h\\.|also) (?:eine?n?|die|der|das|den) ',
      'Der [Böttcher], das heißt der Macher von Fässern, arbeitet im Stehen.',
    ),
    way('(?:als|wird) ', ' bezeichnet (?:man|wird)', 'Als [Geest] bezeichnet man das höhere Land.'),
    way('sogenannte[nrsm]? ', '(?=[,.;: ])', 'Sie hoben die sogenannte [Krone] des Deichs an.'),
  ],
};

export const spanishGuide: GuideWords = {
  seasons: words('primavera verano otoño invierno'),
  beforeCounted:
    'nuev[oa]s|grandes|pequeñ[oa]s|viej[oa]s|antigu[oa]s|primer[oa]s|últim[oa]s|jóvenes|buen[oa]s|mal[oa]s',
  counted: '\\p{Ll}{3,}s',
  behindUnits: 'cuadrad[oa]s?|cúbic[oa]s?|náutic[oa]s?|lineales',
  rates: '(?:al|por|a la|cada) (?:segundo|minuto|hora|día|noche|semana|mes|año)',
  ways: words('desde hasta hacia'),
  oneOf: 'un[oa] de|parte de',
  definitions: [
    way(
      '(?:se entiende por|por) (?:una? |el |la )?',
      ' (?:se entiende )?(?=(?:una?|el|la|los|las|todo|toda|lo|aquel|aquella) )',
      'Se entiende por [barbecho] la tierra que descansa.',
    ),
    way('por (?:una? |el |la )?', ' se entiende', 'Por [barbecho] se entiende la tierra que descansa.'),
    way(
      'se (?:llaman?|denominan?|conocen? como|conocen? con el nombre de) (?:una? |el |la |los |las )?(?:[«“]\\s?)?',
      '(?:\\s?[»”])?(?=[,.;:])',
      'Ese banco de arena se llama [restinga].',
    ),
    way(
      `(?:el|la) (?:término|palabra|expresión|nombre|voz) ${open}`,
      `${shut} (?:se refiere|designa|significa|alude|nombra|describe|viene)`,
      'El término «[pleamar]» se refiere a la marea más alta.',
    ),
    way(
      '(?:el |la |los |las |una? )',
      ', (?:es decir|esto es|o sea),? (?:una?|el|la|los|las|quien|quienes|lo) ',
      'El [alfarero], es decir, el artesano del barro, trabaja de pie.',
    ),
    way(
      '^(?:una? |el |la )?',
      ' (?:significa|se define como|designa|consiste en) ',
      '[Restinga] significa banco de arena.',
    ),
    way('(?:la |el |una? )', ', que significa ', 'La [restinga], que significa banco de arena, cierra la laguna.'),
  ],
};

export const frenchGuide: GuideWords = {
  seasons: words('printemps été automne hiver'),
  beforeCounted:
    'nouve(?:aux|lles)|grande?s|petite?s|vie(?:ux|illes)|ancien(?:ne)?s|premi(?:ers|ères)|derni(?:ers|ères)|jeunes|beaux|belles|bon(?:ne)?s',
  counted: '\\p{Ll}{2,}[sx]',
  behindUnits: 'carrée?s?|cubes?|marins?|linéaires?',
  rates: '(?:par|à l’|à la) ?(?:seconde|minute|heure|jour|nuit|semaine|mois|an|année)',
  ways: words('vers depuis'),
  oneOf: "l[’']une? des|une? des|parmi",
  definitions: [
    way(
      "(?:le |la |les |une? |l[’'])",
      ", c[’']est-à-dire,? (?:une?|le|la|les|l[’']|celui|celle|ceux)",
      'Le [tonnelier], c’est-à-dire l’ouvrier qui fait les tonneaux, travaille debout.',
    ),
    way(
      "(?:on|l[’']on) (?:appelle|nomme|entend par) (?:une? |le |la |les |l[’'])?(?:« ?)?",
      "(?: ?»)? (?=(?:une?|le|la|les|des|l[’']|ce|cette|toute?) ?)",
      'On appelle [jachère] une terre qu’on laisse reposer.',
    ),
    way("par (?:une? |le |la |les |l[’'])?", ',? on entend', 'Par [jachère], on entend une terre qui repose.'),
    way(
      `(?:le|la|l[’'])\\s?(?:terme|mot|expression|nom) ${open}`,
      `${shut} (?:désigne|signifie|renvoie|décrit|vient)`,
      'Le terme « [jusant] » désigne la marée qui descend.',
    ),
    way(
      "(?:s[’']appelle|se nomme|est appelée?|sont appelée?s|est dite?) (?:une? |le |la |les |l[’'])?(?:« ?)?",
      '(?: ?»)?(?=[,.;:])',
      'Ce banc de sable s’appelle une [flèche].',
    ),
    way("(?:le |la |une? |l[’'])", ', qui signifie ', 'La [flèche], qui signifie un banc de sable, ferme la baie.'),
    way(
      "^(?:le |la |les |une? |l[’'])?",
      ' (?:désigne|signifie|se définit comme) ',
      'La [jachère] désigne une terre qui repose.',
    ),
  ],
};
