/** What a later word may point back to, and how it is named. In lower case, as `anyOf` reads them. */
export interface ReferenceWords {
  /** Before what was named already: "the", "this", "those". */
  readonly definite: {
    readonly article: string;
    readonly singular: readonly string[];
    readonly plural: readonly string[];
  };
  /** Source of a pattern for how nouns in the plural end, the last letters but one included. */
  readonly plural: string;
  /** They follow a possessive pronoun that stands for somebody: "with her *in* May". */
  readonly notOwned: readonly string[];
  /** They follow a pronoun that stands for nothing: "it *rains*". */
  readonly expletives: readonly string[];
  /** What ends a question and points back there, and what it then follows: "of *that*?". */
  readonly atEnd: { readonly words: readonly string[]; readonly after: readonly string[] };
  /** Ask who somebody is that is named. */
  readonly identity: readonly string[];
  /** A clause begins with them, in which a pronoun may be the subject of the sentence: "said *that* he". */
  readonly clauses: readonly string[];
  /** A name after one of these is a place's. */
  readonly beforePlaces: readonly string[];
  /** Before what somebody is: "as". */
  readonly beforeRoles: readonly string[];
  /** What follows is spoken of: "happened to". */
  readonly concerning: readonly string[];
  /** Anybody, who is nobody that is spoken of. */
  readonly everybody: readonly string[];
}

/** What a question with an auxiliary before its subject may leave out. In lower case, as `anyOf` reads them. */
export interface OmissionWords {
  /** Begin a question that goes on: "and", "ok". */
  readonly leads: readonly string[];
  /** Those of them that say nothing of what is asked, and are not searched for. */
  readonly openings: readonly string[];
  /** End a question that goes on, and say nothing: "then". */
  readonly closings: readonly string[];
  /** Those that make a question that goes on of somebody or something without a lead: "the treasurer too". */
  readonly also: readonly string[];
  /** Before somebody or something that is known: "the", "that". */
  readonly articles: readonly string[];
  /** Begin a clause that tells who or what is meant: "who". */
  readonly relatives: readonly string[];
  /** What is asked of now follows: "what about". */
  readonly instead: readonly string[];
  /** Begin a phrase that takes the place of one that begins the same: "in". */
  readonly prepositions: readonly string[];
  /** Ask by themselves for a circumstance: "when". */
  readonly circumstances: readonly string[];
  /** Ask by themselves for somebody or something: "who". */
  readonly participants: readonly string[];
  /** Ask by themselves how much of it there is: "how many". */
  readonly amounts: readonly string[];
  /** Ask by themselves, and have no place in the question before: "which ones". */
  readonly others: readonly string[];
  /** May follow such a word: "else". */
  readonly trimmings: readonly string[];
  /** Those of them that narrow it: "exactly". */
  readonly exactly: readonly string[];
  /** What a word for a circumstance may be asked of: "was that". */
  readonly ofThat: readonly string[];
  /** "last", "one". */
  readonly last: string;
  readonly one: string;
  /** Source of a pattern for a question that asks for more of the same: "go on". */
  readonly more: string;
  /**
   * Words that ask for an object, what asks for another, what stands for it where something else is asked, and before what
   * it then stands: "What did Lin say about it?", "When did Lin say *that* about it?".
   */
  readonly object: {
    readonly asked: readonly string[];
    readonly another: string;
    readonly standIn: string;
    readonly before: readonly string[];
  };
}

/** How a follow-up is completed with what was named before; it rests on pronouns, auxiliaries and people as well. */
export interface FollowUpWords {
  readonly references: ReferenceWords;
  readonly omissions: OmissionWords;
}
