import type { AttributionWords, SpeechGrammar } from '../../text/lexicon/attribution-parts.ts';
import { lexiconOf } from '../../text/lexicon/index.ts';
import type { Lexicon } from '../../text/lexicon/lexicon.ts';
import { type Sets, setsOf } from './speech-sets.ts';
import { daysOf, type Gender, genders, testOf, verbsOf, wordsIn } from './word-lists.ts';

export type { Gender } from './word-lists.ts';

/** A language's words for who says what, ready to be asked. Words are given in lower case. */
export interface SpeechWords extends Sets {
  readonly language: string;
  /** Nouns have capitals, so that a name is told by its place. */
  readonly capitalNouns: boolean;
  readonly dropsSubject: boolean;
  readonly verbs: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Verb → the words that make it report. */
  readonly withParticle: ReadonlyMap<string, readonly string[]>;
  readonly pronouns: ReadonlyMap<string, Gender>;
  readonly objectPronouns: ReadonlyMap<string, Gender>;
  readonly determiners: ReadonlyMap<string, Gender>;
  readonly openers: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  /** Phrases, each in its words: "hieß es"; and what stands before the body that they follow: "aus". */
  readonly itWasSaid: readonly (readonly string[])[];
  readonly negations: ReadonlySet<string>;
  /** Verbs that negate by themselves: "bestritt". */
  readonly denials: ReadonlySet<string>;
  /** Phrases, each in its words. */
  readonly accordingTo: readonly (readonly string[])[];
  readonly writtenIn: readonly (readonly string[])[];
  readonly writtenThere: readonly (readonly string[])[];
  readonly naming: readonly (readonly string[])[];
  readonly setPhrases: readonly (readonly string[])[];
  readonly courtesy: ReadonlyMap<string, Gender>;
  readonly inTheirView: readonly (readonly string[])[];
  readonly byOwnAccount: readonly (readonly string[])[];
  readonly infinitiveMark?: RegExp;
  readonly infinitive?: RegExp;
  /** A noun for a man, among those for people that are no woman's. */
  readonly man?: RegExp;
  readonly adverb?: RegExp;
  /** A form of a verb, by its ending. */
  readonly verbForm?: RegExp;
  /** A verb of several people's. */
  readonly manys?: RegExp;
  readonly indefinite?: RegExp;
  isPerson(word: string): boolean;
  /** What anybody is, whatever else: "die 58-Jährige". */
  isAnybody(word: string): boolean;
  /** An office by its noun, and nothing that tells it is over. */
  isOffice(phrase: { readonly head?: string; readonly role?: string }): boolean;
  /** "ehemalige": what the noun beside it says, somebody was. */
  isFormer(word: string): boolean;
  isWork(word: string): boolean;
  isBody(word: string): boolean;
  isMedium(word: string): boolean;
  /** What a first name tells. */
  genderOf(firstName: string): Gender;
  isWoman(word: string): boolean;
}

/** In letters: longer ones are verbs of their own, "wissen lassen". */
const longestParticle = 5;

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
  const isFormer = testOf(grammar.former);
  const firstNames = genders({ plural: [], either: [], ...grammar.firstNames });
  return {
    ...setsOf(grammar),
    language: lexicon.code,
    capitalNouns: lexicon.capitalNouns === true,
    dropsSubject: grammar.dropsSubject === true,
    verbs: new Set([...verbs, ...joinedVerbs(grammar.withParticle ?? {})]),
    auxiliaries: new Set(auxiliaries),
    withParticle: verbsOf(grammar.withParticle ?? {}),
    pronouns: genders(grammar.pronouns),
    objectPronouns: genders({ male: [], female: [], plural: [], either: [], ...grammar.objectPronouns }),
    determiners: genders(grammar.determiners),
    openers: new Set(lexicon.sentences?.openers?.map((word) => word.toLowerCase())),
    days: daysOf(lexicon),
    that: new Set(that),
    denials: new Set(lexicon.negation?.denials),
    negations: new Set(lexicon.negation?.words?.map((word) => word.replace('*', ''))),
    accordingTo: (accordingTo ?? []).map(wordsIn),
    inTheirView: (grammar.inTheirView ?? []).map(wordsIn),
    byOwnAccount: (grammar.byOwnAccount ?? []).map(wordsIn),
    writtenIn: (grammar.writtenIn ?? []).map(wordsIn),
    writtenThere: (grammar.writtenThere ?? []).map(wordsIn),
    naming: (grammar.naming ?? []).map(wordsIn),
    setPhrases: (grammar.setPhrases ?? []).map(wordsIn),
    courtesy: genders({ plural: [], ...grammar.courtesy, either: grammar.courtesy.either ?? [] }),
    ...(grammar.infinitiveEnding === undefined
      ? {}
      : { infinitive: new RegExp(`^\\p{Ll}+${grammar.infinitiveEnding}$`, 'u') }),
    ...(grammar.manEnding === undefined ? {} : { man: new RegExp(`${grammar.manEnding}$`, 'u') }),
    ...(infinitiveMark === undefined
      ? {}
      : { infinitiveMark: new RegExp(`(?<!\\p{L})(?:${infinitiveMark})\\P{L}*$`, 'u') }),
    ...(grammar.manysEnding === undefined ? {} : { manys: new RegExp(`${grammar.manysEnding}$`, 'u') }),
    ...(adverbEnding === undefined ? {} : { adverb: new RegExp(`^\\p{L}+${adverbEnding}$`, 'u') }),
    ...(grammar.verbEnding === undefined ? {} : { verbForm: new RegExp(`^\\p{Ll}+${grammar.verbEnding}$`, 'u') }),
    ...(indefinite === undefined ? {} : { indefinite: new RegExp(`^${indefinite}`, 'u') }),
    isPerson: testOf(grammar.persons),
    isAnybody: testOf(grammar.anybody),
    isFormer,
    isOffice: ({ head = '', role = '' }) =>
      grammar.offices.includes(head) && !role.toLowerCase().split(' ').some(isFormer),
    isWork: testOf(grammar.works ?? []),
    isBody: testOf(grammar.bodyNouns),
    isMedium: testOf(grammar.media ?? []),
    itWasSaid: (grammar.itWasSaid ?? []).map(wordsIn),
    genderOf: (name) => firstNames.get(name) ?? 'either',
    isWoman: testOf(grammar.women),
  };
}

/** "anmerkt" of "merkt … an", as it stands at a clause's end. */
const joinedVerbs = (withParticle: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  Object.entries(withParticle)
    .filter(([particle]) => particle.length <= longestParticle && !particle.includes(' '))
    .flatMap(([particle, verbs]) => verbs.map((verb) => particle + verb));
