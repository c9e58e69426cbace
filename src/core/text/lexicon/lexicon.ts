/**
 * What the rules need to know of a language, as data. A language that lacks a part goes without what rests on it: the
 * README's table of languages is made from the parts that are there.
 */
export interface Lexicon {
  /** ISO 639-1. */
  readonly code: string;
  /** A word in lower case → its stem; absent where words have none (Chinese). */
  readonly stem?: (word: string) => string;
  /** Where sentences begin and end. */
  readonly sentences?: SentenceWords;
  /** The commonest words, where they tell it from languages that share its letters. In lower case. */
  readonly commonWords?: readonly string[];
  readonly calendar?: Calendar;
  readonly numbers?: NumberWords;
  /** Words for money, in lower case. */
  readonly currencies?: readonly string[];
  /** Words that give a reason. */
  readonly reasons?: readonly string[];
  /** Words that say what something is: "is", "known as". */
  readonly definers?: readonly string[];
  /** Words that join the items of a list. */
  readonly conjunctions?: readonly string[];
  readonly places?: PlaceWords;
  readonly names?: NameWords;
  /** Words that point back at something said before. */
  readonly pointers?: Pointers;
  readonly negation?: Negation;
  /** Pairs of double quotation marks, opening and closing: "“”". */
  readonly quotationMarks?: readonly string[];
  /** Nouns are written with capitals, so that a capital is no sign of a name. */
  readonly capitalNouns?: true;
  /** How somebody is said to say something. */
  readonly attribution?: AttributionWords;
  /** What stands around an article's title: its byline and date. */
  readonly masthead?: MastheadWords;
  /** What a page says about itself, beside the article. */
  readonly notices?: NoticeWords;
  readonly auxiliaries?: Auxiliaries;
  readonly pronouns?: readonly Pronoun[];
  /** Words that ask: "what". In lower case. */
  readonly interrogatives?: readonly string[];
  /** Words of a question that do not name what is asked for, in lower case. */
  readonly asking?: readonly string[];
  /** "this" and "these". */
  readonly demonstratives?: readonly string[];
  /** With these a sentence goes on about what the one before it says, in lower case: "however". */
  readonly connectives?: readonly string[];
  /** Function words that the lists of stop words lack, and words that only say that something is said. */
  readonly weightless?: readonly string[];
  readonly people?: PeopleWords;
  readonly orders?: OrderWords;
  readonly reportingVerbs?: ReportingVerbs;
  /** Words that say one thing in their forms, a bar, words that say the opposite. */
  readonly antonyms?: readonly string[];
  /** Words that carry no meaning of their own, in lower case. */
  readonly stopWords: readonly string[];
}

export interface SentenceWords {
  /** Abbreviations that no sentence ends with where more follows, without their last full stop: "Mr", "e.g". */
  readonly neverEnd?: readonly string[];
  /** Abbreviations that may end one, without their last full stop: "p.m". */
  readonly mayEnd?: readonly string[];
  /** Words that open sentences, with a capital there, and are no names: "The". */
  readonly openers?: readonly string[];
  /** Words that want something after them, in lower case: a text that ends with one goes on elsewhere. */
  readonly neverLast?: readonly string[];
}

export interface Calendar {
  /** January first, as the language writes them: with a capital or without. */
  readonly months?: readonly string[];
  /** As far as they differ from the long ones, without their full stop. */
  readonly shortMonths?: readonly string[];
  /** Monday first. */
  readonly weekdays?: readonly string[];
  readonly shortWeekdays?: readonly string[];
  /** Say when by themselves: "yesterday". */
  readonly relative?: readonly string[];
  /** Stretches of time and what says which: "century", "last week". */
  readonly periods?: readonly string[];
  /** Stand between day, month and year: "22 *of* June". */
  readonly joints?: readonly string[];
  /** What follows the number of a year, month or day where it has no name: "6月22日". */
  readonly counters?: readonly string[];
  /** After them four digits are a year. */
  readonly beforeYear?: readonly string[];
  /** Days and months only with a capital, in lower case: "may". */
  readonly homographs?: readonly string[];
  /** How words begin without which no sentence has a date, in lower case; without the part every sentence may have one. */
  readonly signs?: readonly string[];
  /** Words of a sentence that looks ahead: its dates lie in the future. */
  readonly ahead?: readonly string[];
}

/** In lower case. */
export interface NumberWords {
  /** Of 0 to 90, with what they count. */
  readonly cardinals?: Readonly<Record<string, number>>;
  readonly ordinals?: Readonly<Record<string, number>>;
  /** What they multiply by: "hundred". */
  readonly magnitudes?: Readonly<Record<string, number>>;
  /** The same as letters beside digits: "5bn". */
  readonly shortMagnitudes?: Readonly<Record<string, number>>;
  /** Words that say how many without a number: "dozens", "half". */
  readonly amounts?: readonly string[];
  /** What follows the digits of an ordinal: "3rd". */
  readonly ordinalEndings?: readonly string[];
  /** Units after a number, with the sign they stand for: "dollars" for "$". */
  readonly units?: Readonly<Record<string, string>>;
  /** Stand for one before a magnitude: "a million". */
  readonly one?: readonly string[];
  /** Join the parts of a number: "a hundred and five". */
  readonly joint?: readonly string[];
  /** Digits that are written as words are, and what they count: "三个". */
  readonly digits?: string;
  readonly counters?: string;
}

/** Tell a place where a word with a capital follows. */
export interface PlaceWords {
  readonly prepositions: readonly string[];
  readonly articles?: readonly string[];
  readonly directions?: readonly string[];
}

export interface NameWords {
  /** Small words inside the names of persons and places: "Ursula *von* der Leyen". */
  readonly particles?: readonly string[];
  /** What may follow a particle: "von *der*". */
  readonly articles?: readonly string[];
  /** Small words inside the names of other things: "Bank *of* England". */
  readonly joining?: readonly string[];
  /** Join the halves of one name: "Bosnia *and* Herzegovina". */
  readonly pairing?: readonly string[];
  /** How people begin a request; with a capital they are no names. */
  readonly requests?: readonly string[];
}

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
}

/** In lower case, as `anyOf` reads them. */
export interface MastheadWords {
  /** Open a byline. */
  readonly by: readonly string[];
  /** Lead to a date. */
  readonly published?: readonly string[];
  /** Prepositions before a date. */
  readonly on?: readonly string[];
  /** Stand beside an hour. */
  readonly clock?: readonly string[];
  /** What somebody is for a newspaper: ends a byline. */
  readonly roles?: readonly string[];
  /** Prepositions inside a byline: "Jo Doe *for* The Tribune". */
  readonly inside?: readonly string[];
}

/** In lower case, but for `credits`. */
export interface NoticeWords {
  /** Sources of patterns (flags iu): a block that opens with one of them is a notice. */
  readonly openings?: readonly string[];
  /** Sources of patterns: a block that holds one of them is a notice. */
  readonly inside?: readonly string[];
  /** Sources of patterns: a short block that holds one of them is a notice; a long one may be about them. */
  readonly insideShort?: readonly string[];
  /** Notices by themselves: "Advertisement". As `anyOf` reads them. */
  readonly alone?: readonly string[];
  /** Before a colon they tell what the article is filed under. As `anyOf` reads them. */
  readonly labels?: readonly string[];
  /** "Page", and "of" in "Page 3 of 9". */
  readonly page?: readonly string[];
  readonly pageOf?: readonly string[];
  /** Before who made a picture, as they are written there: "Photo". */
  readonly credits?: readonly string[];
  /** Before what a picture shows, with a colon or a number: "figure". */
  readonly captions?: readonly string[];
  /** Sources of patterns of captions that are told by other words. */
  readonly captionMarks?: readonly string[];
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
  /** What only somebody does, beside reporting verbs: "want". */
  readonly acting: readonly string[];
  /** Words that names of persons do not have. */
  readonly organisations: readonly string[];
  /** Capitalised words of names of things and bodies: "Lake". */
  readonly things: readonly string[];
  /** A phrase that ends with one means several people, or one, as `anyOf` reads them. */
  readonly groups: readonly string[];
  readonly persons: readonly string[];
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
  /** Nouns for what is said: "concern that". */
  readonly nouns: readonly string[];
  /** Beginnings of the verbs that bring such a noun: "express". */
  readonly bringNoun: readonly string[];
  /** States of mind that are told with "be": "worried". */
  readonly minds: readonly string[];
}
