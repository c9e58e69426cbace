/** How a word stands over others, so that they say what is not, or not yet, or only in somebody's words. */
export type Governing =
  | 'denial' // it is not so
  | 'condition' // it is so if something else is
  | 'saying' // somebody says or thinks so
  | 'hearsay'
  | 'accusation'
  | 'possibility'
  | 'plan'
  | 'future'
  | 'offer'
  | 'request'
  | 'order'
  | 'advice'
  | 'attempt'
  | 'consideration'
  | 'promise'
  | 'threat';

/** A sentence of an article, with a claim that says what it says and one that does not. */
export interface CheckedExample {
  readonly evidence: string;
  readonly faithful: string;
  readonly unfaithful: string;
}

/** Words that govern others in one way, as `anyWord` reads them. */
export interface GovernorWords {
  readonly kind: Governing;
  /** `clause`: what follows in the same clause; `sentence`: what follows, clauses that go on included; `around`: its clause. */
  readonly reach: 'clause' | 'sentence' | 'around';
  readonly words: readonly string[];
  /** Govern where they begin a sentence that is no question: "had the dam broken, …". */
  readonly opening?: readonly string[];
  /** In these, which hold one of the words, it governs nothing: "few if any". */
  readonly except?: readonly string[];
  /** In a claim these do as well. */
  readonly alsoBy?: readonly Governing[];
  readonly examples: readonly CheckedExample[];
}

/** Words of which one does not stand for another. */
export interface ClosedClass {
  readonly name: string;
  /** Words that say the same, as `anyWord` reads them, by group; a claim may not have a group that its evidence lacks. */
  readonly groups: readonly (readonly string[])[];
  /** A claim may not leave the group out either, where it shares the words beside it. */
  readonly kept?: true;
  readonly examples: readonly CheckedExample[];
}

/** Right before a number, whether something comes from there, goes there, or by how much: "from", "to", "by". */
export interface PathWords {
  readonly words: readonly string[];
  /** They stand before numbers for much else too ("un grupo de 40"), so that one is held against another only behind the same word, or from one number to another. */
  readonly vague?: true;
  readonly examples: readonly CheckedExample[];
}

/** By what the clauses of a sentence are known, and who does what in them; in lower case. */
export interface ClauseWords {
  /** Begin another clause; no noun phrase reaches over them. */
  readonly begin: readonly string[];
  /** In a passive clause, before who does it: "by". */
  readonly agent: string;
  /** Between a noun and what hangs on it: "of". */
  readonly of: string;
  /** The end of a word that something belongs to: "'s". */
  readonly owner: string;
  /** Joins two noun phrases to one: "and". */
  readonly and: string;
  /** Before a verb without a subject of its own: "to". */
  readonly infinitive: string;
  /** Endings of participles. */
  readonly participles: readonly string[];
  /** Measure a time and act in no clause, beside `units`: "last". */
  readonly times: readonly string[];
}

/** By what is known who speaks in a sentence, beside `reportingVerbs`; in lower case. */
export interface SpeakerWords {
  /** Right after a reporting verb, no speaker follows: "said at". */
  readonly noSpeaker: readonly string[];
  /** Stand for somebody just named, as pronouns do: "who". */
  readonly relatives: readonly string[];
  /** May stand between a speaker and the verb, beside auxiliaries: "later". */
  readonly adverbs: readonly string[];
  /** Stand inside the run of an office and a name, beside particles of names: "of", "mr". */
  readonly inOffices: readonly string[];
  /** Begin what a speaker is called who has no name: "the". */
  readonly articles: readonly string[];
  /** Verbs whose plain form brings in a speaker too: "they say". */
  readonly plainForms: readonly string[];
  /** Other forms that do: "saying". */
  readonly otherForms: readonly string[];
}

/** What looks like a word of saying and is none. */
export interface NotSaying {
  /** Before it, in lower case, they make it a noun: "the claims". */
  readonly after: readonly string[];
  /** With a capital and not at the sentence's beginning: "States". */
  readonly capitals: readonly string[];
}

/** What is known of a language to tell that a claim says more than its evidence. */
export interface CheckingWords {
  readonly governors?: readonly GovernorWords[];
  /** Stand before a clause that nothing before it governs: "but", "although". */
  readonly turns?: readonly string[];
  /** Join a clause to the one before: "and", "which". */
  readonly joins?: readonly string[];
  readonly clauses?: ClauseWords;
  readonly speakers?: SpeakerWords;
  readonly notSaying?: NotSaying;
  readonly classes?: readonly ClosedClass[];
  /** Words that speak of all: what follows their noun may say of which. */
  readonly universals?: readonly string[];
  /** Begin what says of which, beside `relatives`: "with". */
  readonly narrowing?: readonly string[];
  /** Begin a clause that says of which: "who". */
  readonly relatives?: readonly string[];
  /** Beside a number, how it bounds what is counted, as `anyOf` reads them: "at least". */
  readonly bounds?: Readonly<Record<string, readonly string[]>>;
  /** May stand between such words and the number: "the". */
  readonly betweenBound?: readonly string[];
  readonly paths?: PathWords;
  /** What numbers count, one unit an entry, white space between its forms. */
  readonly units?: readonly string[];
  /** Words that give one thing as the reason of another. */
  readonly causes?: readonly string[];
  /** Words that say that something has been, beside the second of `irregular`: "was", "*ed". */
  readonly past?: readonly string[];
  /** Whose word on what happened may be told as what happened ("police said"), where it is no opinion or forecast. */
  readonly official?: {
    readonly bodies: readonly string[];
    readonly sayings: readonly string[];
    readonly opinions: readonly string[];
  };
  /** Words whose forms share no stem, a slash between them, the plain one first: "pay/paid". */
  readonly irregular?: readonly string[];
  /** What words mean, by a name that is the same in every language: all forms, white space between them. */
  readonly senses?: Readonly<Record<string, string>>;
  /** Words so general that they add nothing to what is said. */
  readonly general?: readonly string[];
}
