/** What tells whether a sentence can stand by itself. Sources of patterns (flags iu) but for lists of words in lower case. */
export interface LeaningWords {
  /** A sentence that opens with one goes on about something said before: "another", "this". */
  readonly opens: string;
  /** What opens like that and stands all the same: "this week". */
  readonly stands: string;
  /** The same anywhere outside quotations: "also". */
  readonly holds: string;
  /** What holds such a word and stands all the same: "but also". */
  readonly within: string;
  /** Pronouns of the third person and their possessives, which want somebody or something before them. */
  readonly pronouns: readonly string[];
  /** Those of them that only people are meant by, where there are some. */
  readonly ofPeople?: readonly string[];
  /** Those of them that mean several, and so nobody who is named alone. */
  readonly plural?: readonly string[];
  /** Pronouns that mean nothing: "it is likely". */
  readonly empty: string;
  /** Open a phrase that is no subject: "in", "when". */
  readonly introducers: string;
  /** A verb whose subject is left out. */
  readonly dropped?: string;
  /** Mean somebody by something told of them elsewhere: "the 47-year-old". */
  readonly epithets: string;
  /** Articles before what is known, in lower case: "the". */
  readonly definite: string;
  /** The same before things as well, at a sentence's beginning: "the", "the two". In lower case. Source of a pattern. */
  readonly known: string;
  /** What follows a noun and tells which one it is, so that it needs no other sentence: "of", "that". Source of a pattern. */
  readonly narrowing: string;
  /** Before what is told of for the first time: "a", "several". */
  readonly introducing: readonly string[];
  /** What was told of before wherever it opens a sentence as something known: "The meeting would honour Lorenz." Nouns, as they are written. */
  readonly events: readonly string[];
  /** Sentences about how a story is told begin so; they tell neither who nor what. */
  readonly frames: string;
  /** "I" and "we". */
  readonly first: string;
  /** Sentences that lean, and such as do not though they look it: the test runs them. */
  readonly examples: { readonly leans: readonly string[]; readonly stands: readonly string[] };
}

/** What summaries are made by. Sources of patterns (flags iu). */
export interface SummaryWords {
  readonly leaning: LeaningWords;
  /** Before what something is done to, beside prepositions of places: "against". Lists of words, in lower case. */
  readonly beforeObjects?: readonly string[];
  /** Joins a clause after what something is done to: "and". */
  readonly joinsClause?: string;
  /** Between the parts of a name, where nouns have capitals: "von". */
  readonly insideNames?: readonly string[];
  /** Between a verb and its pronoun after it: "a-*t-*il". */
  readonly inversion?: string;
  /** A title or a heading of instructions: "how to", "step by step". */
  readonly instructions: string;
  /** Above what is wanted for it, which is no method: "what you need", "ingredients". */
  readonly needs: string;
  /** How a match ended, beside the words for victory and defeat: "drew". */
  readonly results: string;
  /** After an hour, which is no score: "a.m". Written so; case tells. */
  readonly afterHour?: string;
  /** Somebody holds a figure to be wrong. */
  readonly disputes: string;
  /** How words are said with which nobody can agree or disagree: "asked", "thanked", "explained why". */
  readonly unarguable: string;
  /** How a quotation begins that wants something and claims nothing: "give us". */
  readonly requests: string;
  /** What is disputed there, where no number stands: "the figure". */
  readonly figures: string;
}
