/**
 * By what a sentence is known to answer, in a language. Each is a source of a regular expression that is read without regard to case and
 * matches whole words.
 */
export interface AnsweringWords {
  /**
   * What somebody may be, beside a name: "minister", "author"; a sentence that has one tells who somebody is. `people.titles` are lone
   * words, courtesy titles ("mr") among them, by which it is decided where a name begins: those tell nobody apart.
   */
  readonly roles: string;
  /** Brings in what something is called, before the name. */
  readonly called: string;
  /** What follows a name where a sentence says what it is; see `definers`, which is looked for anywhere. */
  readonly defines: string;
  /** Gives a reason, to the sentence beside it; see `reasons` of the lexicon, which is wider. */
  readonly reasons: string;
  /** Between a name and what it is: "who". */
  readonly relatives: string;
  /** Begin, in a question, what only tells which or when: "the player *who* lost the ball". */
  readonly tellingWhich: string;
  /** Before what somebody or something is, beside its name. */
  readonly articles: string;
  /** Begin another clause, with a subject of its own. */
  readonly clauses: string;
  /** Between the two that are compared, beside `joins`. */
  readonly compares: string;
  /** What a question opens with that asks what something is, up to its name. */
  readonly asksWhatIs?: string;
  /** Ask for a name; groups `of`, `of2`: what that is of. */
  readonly asksName?: string;
  /** Ask for a year. */
  readonly asksYear?: string;
  /** Ask for an address, of the web or of mail. */
  readonly asksAddress?: string;
  /** Says that a reason or a way is given, and leaves it to the next sentence. */
  readonly announces: string;
  /** Gives the means or the way. */
  readonly means: string;
  /**
   * Where it is asked what one is to do: `asks` it, and by what a sentence tells one to: one of the `verbs` at its beginning or behind
   * `leads` or another clause, or `tells` anywhere.
   */
  readonly instructs?: {
    readonly asks: string;
    readonly verbs: readonly string[];
    readonly leads: string;
    readonly tells: string;
  };
  /** How a sentence opens that goes on with what the one before says. */
  readonly goesOn: string;
  /** A name that stands after one of these is not what does something. */
  readonly prepositions: string;
  /** How a sentence opens that is about the page or its readers, none of the article's statements. */
  readonly furniture: string;
  /** Says of a text that it came out. */
  readonly published: string;
  /** What is measured in what: how a question asks for it, and what stands beside a number that answers. */
  readonly measures: readonly { readonly asks: string; readonly holds: string }[];
  /** Speaks of whoever speaks: "I", "my". */
  readonly ofSpeaker: string;
  /** Speaks to whoever listens: "you", "your"; the one pattern that is read with regard to case ("Sie" is no "sie"). */
  readonly addresses: string;
  /** Between two questions in one, and what the second then opens with. */
  readonly joins: string;
  readonly asks: string;
  /** What asks at a question's end, where the language lets it: "c'est ouvert quand". */
  readonly asksLast?: string;
}
