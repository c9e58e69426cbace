/** In lower case, as `anyWord` reads them. */
export interface Pointers {
  readonly words: readonly string[];
  /** Phrases with such words that point at nothing: "it possible". */
  readonly exceptions?: readonly string[];
  /** Sources of patterns (flag u) for phrases in which such a word points at nothing before it: "l'affaire sera-t-elle jugée". */
  readonly idle?: readonly string[];
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
  /** Turn a word into its opposite: "un". */
  readonly prefixes?: readonly string[];
  /** Those of them that do nothing else: "uncrowded" is "not crowded", "misread" is not "not read". */
  readonly plainPrefixes?: readonly string[];
  /** May stand between it and what it denies: "not *yet* open". */
  readonly between?: readonly string[];
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
  /** What is written to them where they are denied: "n't". */
  readonly denied: readonly string[];
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
  /** Object and possessive tell the gender too, of whom they stand for. */
  readonly tellsGenderThroughout?: true;
}

/** In lower case but for `things`; without full stops. */
export interface PeopleWords {
  readonly courtesy: readonly string[];
  /** Open a sentence before what somebody is, with a capital: "Former". */
  readonly opening?: readonly string[];
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
  /** Begin a clause about somebody just named: "who". */
  readonly relatives: readonly string[];
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
  /** Say only that somebody heard, before what leads in: "ok". */
  readonly heard: readonly string[];
  /** Before what is asked of now: "and", "what about". */
  readonly leads: readonly string[];
  /** Of those that lead in, the ones after which a sentence may come too: "now". */
  readonly looseLeads: readonly string[];
  /** Leads that end in a preposition which has taken in an article, and that article: "quid du", "le". */
  readonly contracted: Readonly<Record<string, string>>;
  /** End what is asked of now, and say nothing: "then". */
  readonly closings: readonly string[];
  /** Those that make a question that goes on of it without a lead: "too". */
  readonly also: readonly string[];
  /** Begin a phrase that takes the place of one that begins the same: "in". */
  readonly prepositions: readonly string[];
  /** A verb makes it a question of its own. */
  readonly verbs: readonly string[];
  /** Words that ask, whole questions by themselves: "why". */
  readonly alone: readonly string[];
  /** Words that ask how much there is: "how much". */
  readonly amounts: readonly string[];
  /** Those of them that stand before what is counted: "how many". */
  readonly counts: readonly string[];
  /** Narrow a word that asks: "exactly". */
  readonly exactly: readonly string[];
  /** May follow such a word, and say what else is asked: "not". */
  readonly trimmings: readonly string[];
  /** What such a word may be asked of: "was that". */
  readonly ofThat?: readonly string[];
  /** Begin a clause that tells who or what is meant: "who". */
  readonly relatives: readonly string[];
  /** Before a noun without an article that says of what kind another is: "of". */
  readonly ofKind: readonly string[];
  /** Whether adjectives follow their noun. */
  readonly adjectivesFollow?: true;
  /** Verbs at the end of a question whose subject is left out, in a language that does so: "tiene". */
  readonly withoutSubject?: readonly string[];
}

/** How a question asks of somebody whom another message named, in a language whose pronouns are not replaced word by word. */
export interface SomebodyAgain {
  /** The first that fits counts. */
  readonly forms: readonly {
    /** Source of a pattern (flag u) of a whole question without its marks and its first capital, apostrophes straight. */
    readonly asks: string;
    /** The question with the name in the place of NAME, and groups of the pattern as $1. */
    readonly whole: string;
    /** Questions, and what they are with the name; after somebody called NAME. */
    readonly examples: readonly (readonly [string, string])[];
  }[];
  /** Questions that name somebody or something themselves, or ask of nobody. */
  readonly others: readonly string[];
  /** Words that lose their vowel before a name that begins with one: "que", "qu’". */
  readonly elided?: Readonly<Record<string, string>>;
}

/** What tells the reader to do something. */
export interface OrderWords {
  readonly verbs: readonly string[];
  /** "Please": an order follows wherever it stands. */
  readonly polite: readonly string[];
  /** Words before the verb of an order: "now". */
  readonly leads: readonly string[];
  /** Sources of patterns (flag u, of text in lower case) of sentences that order a program about, or its readers as
   * if they were one. Letters are spelt out, since a pattern with many classes of Unicode takes long to make. */
  readonly toMachine: readonly string[];
  /** In lower case: what stands in every such sentence, one or another; without any it is not looked at. */
  readonly signs: readonly string[];
}
