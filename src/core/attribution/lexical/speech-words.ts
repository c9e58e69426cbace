import type { AttributionWords, GenderedWords, SpeechGrammar } from '../../text/lexicon/attribution-parts.ts';
import { lexiconOf } from '../../text/lexicon/index.ts';
import type { Lexicon } from '../../text/lexicon/lexicon.ts';
import { anyOf } from '../../text/lexicon/patterns.ts';
import { remembering } from '../../text/remembering.ts';

export type Gender = 'male' | 'female' | 'plural' | 'either';

/** A language's words for who says what, ready to be asked. Words are given in lower case. */
export interface SpeechWords {
  readonly language: string;
  /** Nouns have capitals, so that a name is told by its place. */
  readonly capitalNouns: boolean;
  readonly dropsSubject: boolean;
  readonly verbs: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
  /** Verb → the words that make it report. */
  readonly withParticle: ReadonlyMap<string, readonly string[]>;
  readonly pronouns: ReadonlyMap<string, Gender>;
  readonly objectPronouns: ReadonlyMap<string, Gender>;
  readonly determiners: ReadonlyMap<string, Gender>;
  readonly objectDeterminers: ReadonlySet<string>;
  /** Those of them behind which a noun ends in "s": "des". */
  readonly genitives: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  readonly kin: ReadonlySet<string>;
  readonly anybody: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** What bodies write: "Schreiben". */
  readonly writings: ReadonlySet<string>;
  /** Before who holds a view, at a sentence's beginning: "pour". */
  readonly viewOf: ReadonlySet<string>;
  /** Verbs of opinions that one may also not have: "glaubt". */
  readonly opinions: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly loose: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly subjectRelatives: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  readonly beforeThat: ReadonlySet<string>;
  readonly quotedOnly: ReadonlySet<string>;
  readonly subjunctives: ReadonlySet<string>;
  readonly conditionals: ReadonlySet<string>;
  readonly infinitives: ReadonlySet<string>;
  readonly beforeInfinitives: ReadonlySet<string>;
  readonly lookingBack: ReadonlySet<string>;
  /** Before who says it, at a sentence's beginning: "wie". */
  readonly asSaid: ReadonlySet<string>;
  /** Phrases, each in its words: "hieß es"; and what stands before the body that they follow: "aus". */
  readonly itWasSaid: readonly (readonly string[])[];
  readonly itWasSaidIn: ReadonlySet<string>;
  readonly insideNames: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly stillReporting: ReadonlySet<string>;
  /** Phrases, each in its words. */
  readonly accordingTo: readonly (readonly string[])[];
  readonly courtesy: ReadonlyMap<string, Gender>;
  readonly closing: ReadonlySet<string>;
  readonly inTheirView: readonly (readonly string[])[];
  /** Stand behind who says it: "zufolge". */
  readonly following: ReadonlySet<string>;
  /** Bring in a work as who says it: "nach" of "nach einer Studie". */
  readonly beforeWorks: ReadonlySet<string>;
  readonly infinitiveMark?: RegExp;
  readonly infinitive?: RegExp;
  /** A noun for a man, among those for people that are no woman's. */
  readonly man?: RegExp;
  readonly adverb?: RegExp;
  readonly indefinite?: RegExp;
  isPerson(word: string): boolean;
  isWork(word: string): boolean;
  isBody(word: string): boolean;
  isMedium(word: string): boolean;
  /** What a first name tells. */
  genderOf(firstName: string): Gender;
  isWoman(word: string): boolean;
}

const byLanguage = new Map<string, SpeechWords | undefined>();

/** Nothing for a language whose lexicon has no grammar of speech. */
export function speechWords(language: string): SpeechWords | undefined {
  if (!byLanguage.has(language)) {
    const lexicon = lexiconOf(language);
    const grammar = lexicon?.attribution?.grammar;
    byLanguage.set(language, lexicon && grammar ? made(lexicon, lexicon.attribution, grammar) : undefined);
  }
  return byLanguage.get(language);
}

function made(lexicon: Lexicon, attribution: AttributionWords, grammar: SpeechGrammar): SpeechWords {
  const { verbs, auxiliaries, that, accordingTo } = attribution;
  const { infinitiveMark, adverbEnding, indefinite } = grammar;
  const firstNames = genders({ plural: [], either: [], ...grammar.firstNames });
  return {
    language: lexicon.code,
    capitalNouns: lexicon.capitalNouns === true,
    dropsSubject: grammar.dropsSubject === true,
    verbs: new Set(verbs),
    auxiliaries: new Set(auxiliaries),
    participles: new Set(grammar.participles),
    withParticle: verbsOf(grammar.withParticle ?? {}),
    pronouns: genders(grammar.pronouns),
    objectPronouns: genders({ male: [], female: [], plural: [], either: [], ...grammar.objectPronouns }),
    determiners: genders(grammar.determiners),
    objectDeterminers: new Set(grammar.objectDeterminers),
    genitives: new Set(grammar.genitives),
    possessives: new Set(grammar.possessives),
    demonstratives: new Set(grammar.demonstratives),
    kin: new Set(grammar.kin),
    anybody: new Set(grammar.anybody),
    bodies: new Set(grammar.bodies),
    writings: new Set(grammar.writings),
    viewOf: new Set(grammar.viewOf),
    opinions: new Set(grammar.opinions),
    joiners: new Set(grammar.joiners),
    prepositions: new Set(grammar.prepositions),
    loose: new Set(grammar.loose),
    relatives: new Set(grammar.relatives),
    subjectRelatives: new Set(grammar.subjectRelatives),
    openers: new Set(lexicon.sentences?.openers?.map((word) => word.toLowerCase())),
    days: daysOf(lexicon),
    that: new Set(that),
    beforeThat: new Set(grammar.beforeThat),
    quotedOnly: new Set(grammar.quotedOnly),
    subjunctives: new Set(grammar.subjunctives),
    conditionals: new Set(grammar.conditionals),
    infinitives: new Set(grammar.infinitives),
    beforeInfinitives: new Set(grammar.beforeInfinitives),
    lookingBack: new Set(grammar.lookingBack),
    asSaid: new Set(grammar.asSaid),
    insideNames: new Set(grammar.insideNames),
    negations: new Set(lexicon.negation?.words),
    stillReporting: new Set(grammar.stillReporting),
    accordingTo: (accordingTo ?? []).map(wordsIn),
    inTheirView: (grammar.inTheirView ?? []).map(wordsIn),
    courtesy: genders({ plural: [], ...grammar.courtesy, either: grammar.courtesy.either ?? [] }),
    closing: new Set(grammar.closing),
    following: new Set(grammar.following),
    beforeWorks: new Set(grammar.beforeWorks),
    ...(grammar.infinitiveEnding === undefined
      ? {}
      : { infinitive: new RegExp(`^\\p{Ll}+${grammar.infinitiveEnding}$`, 'u') }),
    ...(grammar.manEnding === undefined ? {} : { man: new RegExp(`${grammar.manEnding}$`, 'u') }),
    ...(infinitiveMark === undefined
      ? {}
      : { infinitiveMark: new RegExp(`(?<!\\p{L})(?:${infinitiveMark})\\P{L}*$`, 'u') }),
    ...(adverbEnding === undefined ? {} : { adverb: new RegExp(`^\\p{L}+${adverbEnding}$`, 'u') }),
    ...(indefinite === undefined ? {} : { indefinite: new RegExp(`^${indefinite}`, 'u') }),
    isPerson: testOf(grammar.persons),
    isWork: testOf(grammar.works ?? []),
    isBody: testOf(grammar.bodyNouns),
    isMedium: testOf(grammar.media ?? []),
    itWasSaid: (grammar.itWasSaid ?? []).map(wordsIn),
    itWasSaidIn: new Set(grammar.itWasSaidIn),
    genderOf: (name) => firstNames.get(name) ?? 'either',
    isWoman: testOf(grammar.women),
  };
}

const wordsIn = (phrase: string): readonly string[] => phrase.toLowerCase().split(/\s+|(?<=')/);

const daysOf = ({ calendar }: Lexicon): ReadonlySet<string> =>
  new Set(
    [...(calendar?.months ?? []), ...(calendar?.weekdays ?? []), ...(calendar?.relative ?? [])].map((word) =>
      word.toLowerCase(),
    ),
  );

const wordsKnown = 5_000;

function testOf(nouns: readonly string[]): (word: string) => boolean {
  const pattern = new RegExp(`^${anyOf(nouns.map((noun) => noun.toLowerCase()))}$`, 'u');
  return remembering(
    (word) => pattern.test(word.replace(/^\d+/, '')) || pattern.test(word.replace(/^.*-/, '')),
    wordsKnown,
  );
}

const genders = ({ male, female, plural, either }: GenderedWords): ReadonlyMap<string, Gender> =>
  new Map([
    ...male.map((word) => [word, 'male'] as const),
    ...female.map((word) => [word, 'female'] as const),
    ...plural.map((word) => [word, 'plural'] as const),
    ...either.map((word) => [word, 'either'] as const),
  ]);

function verbsOf(withParticle: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [particle, verbs] of Object.entries(withParticle))
    for (const verb of verbs) found.set(verb, [...(found.get(verb) ?? []), particle.toLowerCase()]);
  return found;
}
