/** In lower case, as `anyWord` reads them. */
export interface Pointers {
  readonly words: readonly string[];
  /** Phrases with such words that point at nothing: "it possible". */
  readonly exceptions?: readonly string[];
  /** Point back where a question begins with them: "and", "what about". */
  readonly openings?: readonly string[];
  /** Point back where a question ends with them. */
  readonly endings?: readonly string[];
}

/** In lower case. */
export interface Negation {
  /** Deny the clause they stand in: "not". */
  readonly words: readonly string[];
  /** Say that somebody or something is not there: "nobody", "without". */
  readonly absence?: readonly string[];
  /** Verbs and adjectives that deny, in all their forms: "refused". */
  readonly denials?: readonly string[];
  /** After a word of `words` they take its force: "not *only*". */
  readonly harmlessAfter?: readonly string[];
  /** May stand between it and what it denies: "not *yet* open". */
  readonly between?: readonly string[];
}

/** In lower case, as `anyOf` reads them. */
export interface AttributionWords {
  /** Reporting verbs in the forms that follow a name or come before it. */
  readonly verbs: readonly string[];
  /** May stand before their participles: "*ha* dicho". */
  readonly auxiliaries?: readonly string[];
  /** Bring in a clause. */
  readonly that?: readonly string[];
  /** What follows is who says it, and the sentence what is said. */
  readonly accordingTo?: readonly string[];
  /** The verb stands before its subject. */
  readonly verbFirst?: true;
  /** What it takes to find the speaker in the sentence; without it only plain cases are found. */
  readonly grammar?: SpeechGrammar;
}

/** Words by the sex and number they tell; `either` tells neither. In lower case. */
export interface GenderedWords {
  readonly male: readonly string[];
  readonly female: readonly string[];
  readonly plural: readonly string[];
  readonly either: readonly string[];
}

/** How the sentences of a language say who says something. In lower case; nouns and verbs as `anyOf` reads them. */
export interface SpeechGrammar {
  /** Forms that report only behind an auxiliary: "a *déclaré*". */
  readonly participles: readonly string[];
  /** Forms that report with another word in the sentence: "fügte … hinzu". */
  readonly withParticle?: Readonly<Record<string, readonly string[]>>;
  /** Stand for who speaks. */
  readonly pronouns: GenderedWords;
  /** Begin the phrase of who speaks. */
  readonly determiners: GenderedWords;
  /** Begin a phrase that is no subject: "dem". They follow the words of `accordingTo`. */
  readonly objectDeterminers?: readonly string[];
  /** Join a noun to what it belongs to: "de". */
  readonly joiners: readonly string[];
  /** Begin a phrase that tells whom, where or when, not who. */
  readonly prepositions: readonly string[];
  /** Adverbs and the like, of which no phrase is made. */
  readonly loose: readonly string[];
  /** A relative clause begins with them. */
  readonly relatives: readonly string[];
  /** Nouns for somebody with a task: "*sprecher". */
  readonly persons: readonly string[];
  /** Those of them that are women. */
  readonly women: readonly string[];
  /** In front of a surname. */
  readonly courtesy: Pick<GenderedWords, 'male' | 'female'>;
  /** Common first names by the sex that bears them. */
  readonly firstNames: Pick<GenderedWords, 'male' | 'female'>;
  /** Stands before the speaker like `accordingTo`, but after a comma only: "so". */
  readonly closing?: readonly string[];
  /** Phrases by which a sentence is the view of who spoke last: "in their view". */
  readonly inTheirView?: readonly string[];
  /** Verbs that show a clause to be somebody's words: "sei". */
  readonly subjunctives?: readonly string[];
  /** Bring in what is said without a conjunction: "dit *avoir*". */
  readonly infinitives?: readonly string[];
  /** What is said ends in such a form: "vor, … *zu haben*". */
  readonly infinitiveMark?: string;
  /** Begin a sentence that looks back at words just quoted: "*das* sagte". */
  readonly lookingBack: readonly string[];
  /** A verb without a subject means who spoke last. */
  readonly dropsSubject?: true;
}

/** In lower case. */
export interface Auxiliaries {
  readonly be: readonly string[];
  /** Forms of "be" that are not finite. */
  readonly been: readonly string[];
  readonly do: readonly string[];
  readonly have: readonly string[];
  /** What is certain to come. */
  readonly future: readonly string[];
  /** What may, should or would be. */
  readonly modal: readonly string[];
}

/** A pronoun's forms, in lower case. */
export interface Pronoun {
  readonly subject: string;
  readonly object: string;
  readonly possessive: string;
  /** By itself: "theirs". */
  readonly own?: string;
  readonly person: 1 | 2 | 3;
  readonly number?: 'singular' | 'plural';
  readonly gender?: 'male' | 'female' | 'thing';
}

/** In lower case but for `things`; without full stops. */
export interface PeopleWords {
  readonly courtesy: readonly string[];
  /** What somebody is, in front of a name or by itself. */
  readonly titles: readonly string[];
  /** In front of names of people, and of places named after them. */
  readonly saints: readonly string[];
  /** Titles and relations that tell a sex. */
  readonly male: readonly string[];
  readonly female: readonly string[];
  /** Other words for somebody of that sex: "woman". */
  readonly men: readonly string[];
  readonly women: readonly string[];
  /** What only somebody does, beside reporting verbs: "want". */
  readonly acting: readonly string[];
  /** Words that names of persons do not have. */
  readonly organisations: readonly string[];
  /** Nouns for bodies that may stand for one another: "city", "municipality". */
  readonly kinds: readonly (readonly string[])[];
  /** Capitalised words of names of things and bodies: "Lake". */
  readonly things: readonly string[];
  /** A phrase that ends with one means several people, or one, as `anyOf` reads them. */
  readonly groups: readonly string[];
  readonly persons: readonly string[];
}

/** How a question leaves out what it shares with the one before it, in lower case, as `anyOf` reads them. */
export interface EllipsisWords {
  /** Before what is asked of now: "and", "what about". */
  readonly leads: readonly string[];
  /** Begin a phrase that takes the place of one that begins the same: "in". */
  readonly prepositions: readonly string[];
  /** A verb makes it a question of its own. */
  readonly verbs: readonly string[];
  /** Words that ask, whole questions by themselves: "why". */
  readonly alone: readonly string[];
  /** What such a word may be asked of: "was that". */
  readonly ofThat?: readonly string[];
}

/** What tells the reader to do something. */
export interface OrderWords {
  readonly verbs: readonly string[];
  /** Words before the verb of an order: "please". */
  readonly leads: readonly string[];
  /** Sources of patterns (flags iu) of sentences that speak to a program. */
  readonly toMachine: readonly string[];
}

/**
 * How a verb brings in what somebody says.
 * `say`: words or a clause ("said that", "said, “…”"). `tell`: the same after a listener ("told reporters that").
 * `ask`: a question. `think`: a clause only ("believes that"). `show`: what a study or a document does.
 * `judge`: the whole sentence is the statement ("denounced", "called for"), since its words cannot be told from its cue.
 */
export type SpeechKind = 'say' | 'tell' | 'ask' | 'think' | 'show' | 'judge';

/** Reporting verbs by their lemmas. */
export interface ReportingVerbs {
  readonly lemmas: Readonly<Record<Exclude<SpeechKind, 'judge'>, readonly string[]>>;
  /** What must follow a verb of judgement ("call for", "call on"); “ stands for words in quotation marks. */
  readonly judgements: Readonly<Record<string, readonly string[]>>;
  /** Third person and past, where they are not formed by rule. */
  readonly irregular: Readonly<Record<string, readonly [string, string]>>;
  /** Participles that differ from the past, with their lemma. */
  readonly participles: Readonly<Record<string, string>>;
  /** Double their last letter before an ending. */
  readonly doubling: readonly string[];
  /** Hardly ever mean anything but that somebody says or believes something. */
  readonly plain: readonly string[];
  /** Bring in a clause without "that". */
  readonly bare: readonly string[];
  /** Things that speak for those who wrote them: "findings". */
  readonly works: readonly string[];
  /** Report only of works and of scholars: "the notice *read*". */
  readonly ofWorks: readonly string[];
  readonly scholars: readonly string[];
  /** Nouns for what is said: "concern that". */
  readonly nouns: readonly string[];
  /** Beginnings of the verbs that bring such a noun: "express". */
  readonly bringNoun: readonly string[];
  /** States of mind that are told with "be": "worried". */
  readonly minds: readonly string[];
}
