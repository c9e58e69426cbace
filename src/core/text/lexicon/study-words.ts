import type { GuideWords } from './guide-words.ts';
/** "is" and "is not". */
export type StudyDenial = readonly [said: string, denied: string];

/** How a sentence goes on about what stands elsewhere; the test runs the examples. */
export interface StudyLeans {
  /** Source of a pattern (flags u). */
  readonly pattern: string;
  readonly leans: string;
  /** Looks like it and stands by itself. */
  readonly stands?: string;
}

/** Pronouns with the articles of nouns that they may mean, and of nouns that they cannot, each the source of a pattern. */
export interface StudyGrounds {
  readonly pronouns: string;
  /** In whatever casing. */
  readonly own: string;
  /** As written; where nouns have capitals alone. */
  readonly others?: string;
  readonly leans: string;
  readonly stands: string;
}

/** Pronouns for whom something is done to; sources of patterns (flags u). */
export interface StudyObjects {
  readonly pronouns: string;
  /** Before the pronoun, joins another clause, whose people it may mean. In whatever casing. */
  readonly joining: string;
  /** Anywhere in the sentence, names whom the pronoun says again. */
  readonly named?: string;
  readonly leans: string;
  readonly stands: string;
}

/** What quizzes and study guides are asked in and made by. */
export interface StudyWords {
  /** By what a study guide reads. */
  readonly guide?: GuideWords;
  /** Above somebody's words. */
  readonly whoSaid: string;
  /** Above two things that happened. */
  readonly cameFirst: string;
  /** Above four forms of a sentence. */
  readonly whichStands: string;
  /** Prepositions that a place follows right away, in lower case. */
  readonly places: readonly string[];
  /** Words with a capital that follow those and are no places, in lower case: languages, bodies. */
  readonly notPlaces?: readonly string[];
  /** Source of a pattern for adjectives of countries, in lower case, where they have capitals: "australian". */
  readonly ofPeople?: string;
  /** Prepositions before a date on which something happened, in lower case: "in", "on"; not "since". */
  readonly beforeDates: readonly string[];
  /** Right before a number that is a name and no amount, in lower case: "number 7", "room 12". */
  readonly numbered?: readonly string[];
  /** What follows the number of somebody's years, with what stands between: "-year-old". */
  readonly ofAge?: readonly string[];
  /** What follows a share of a hundred, besides "%". */
  readonly perCent?: readonly string[];
  /** Source of a pattern (flags iu): says that something is not known or not decided. */
  readonly unsettled: string;
  /** Words that change with how the next one begins, in lower case: "a" before what is asked for tells which choices fit. */
  readonly changing?: readonly string[];
  /** Before a number of things that were counted already, in lower case: "the two" tells nothing. */
  readonly definite?: readonly string[];
  /** Source of a pattern for a definite article that opens a sentence, with the blank behind it: "The neighbourhood lies …". */
  readonly opening?: string;
  /** Source of a pattern for what says whose or which the noun before it is: "of". */
  readonly genitive?: string;
  /** The same for what tells it otherwise: "most", behind its noun. */
  readonly telling?: string;
  /** Source of a pattern for words of which there is one alone, right behind the article: "largest". */
  readonly only?: string;
  /** Source of a pattern for words that are verbs where they stand behind a noun: "collapsed". */
  readonly finite?: string;
  /** Source of a pattern for words right behind a name and a comma that stand behind nobody's but a person's: "who". */
  readonly ofPersons?: string;
  /** What is said of somebody agrees with their sex: "agarrado", "die Bürgermeisterin". */
  readonly agrees?: true;
  /** Countries stand in sentences as they are called, without an article that agrees with them. */
  readonly countries?: true;
  /** Source of a pattern whose first group is the number of a century, and how that is written. */
  readonly century?: { readonly pattern: string; readonly written: 'ordinal' | 'point' | 'roman' };
  /** Source of a pattern for a decade: its four digits and what belongs to them. */
  readonly decade?: string;
  /** Source of a pattern for words with a capital that follow "in" and are no places: "Linguistics", "Figure". */
  readonly fields?: string;
  /** Words of one kind and one form each, of which only one is right where one is, besides the calendar's months: seasons, offices. */
  readonly sets?: readonly (readonly string[])[];
  /** Source of a pattern for words right beside one for kin that tell which it is: "younger". */
  readonly besideKin?: string;
  /** Words for kin, each set of one sex: one of them tells another. */
  readonly kin?: readonly (readonly string[])[];
  /** Nationalities and religions, each form by itself. */
  readonly peoples?: readonly (readonly string[])[];
  /** Source of a pattern for expressions no word of which is asked for: "second half". */
  readonly phrases?: string;
  /** Sources of patterns: behind a length of time they count from what stands elsewhere: "Two years later, …". */
  readonly thence?: readonly string[];
  /** Source of a pattern (flags u) for what goes on about something that is not in the sentence, besides what opens it: "… another in 2001", "… either." */
  readonly lacking?: string;
  /** The same, each with its example. */
  readonly leans?: readonly StudyLeans[];
  /** What a sentence that tells readers to do something opens with, where a verb alone tells: "Catch up on the race." */
  readonly orders?: {
    /** Right behind the verb, besides articles and pronouns. */
    readonly particles: readonly string[];
    /** Source of a pattern: forms of a verb that order nothing. */
    readonly others: string;
  };
  readonly grounds?: readonly StudyGrounds[];
  readonly objects?: StudyObjects;
  /** Source of a pattern for verbs that tell how things are, not what happened. */
  readonly states?: string;
  /** Source of a pattern for what all people have, whoever says so: "our universe". */
  readonly ofAll?: string;
  /** Source of a pattern for words of a question that is answered by a person's name: "athlete". */
  readonly asksForPerson?: string;
  /** Source of a pattern for words that join a sentence to the one before it and may be left out, where a noun phrase follows: "And". */
  readonly joins?: string;
  /** What may be left out at the beginning of a sentence, with the comma behind it: "However". */
  readonly connectives?: readonly string[];
  /** Verbs right behind the name of a company, an authority or a team, besides those of saying: "bought". */
  readonly acts?: readonly string[];
  /** One set a line, the surest first: words in whose place another says something else: "a = b = c", or one way alone, "a > b". */
  readonly otherwise?: string;
  /** Of `otherwise`, what stands right before numbers alone: "fewer than". */
  readonly beforeNumbers?: readonly string[];
  /** What is said and what denies it, where nothing of `otherwise` stands. */
  readonly denials?: readonly StudyDenial[];
  /** Words right before a verb that do not let it be denied, in lower case: "who". */
  readonly beforeDenials?: readonly string[];
  /** Words right behind a verb that do not let it be denied, in lower case: "also". */
  readonly behindDenials?: readonly string[];
  /** Words that a sentence needs its denial for, in lower case: "any". */
  readonly ofDenials?: readonly string[];
  /** Source of a pattern for words that open a clause without a comma before it, whose verb is not denied: "after". */
  readonly clauses?: string;
  /** Words that open a sentence whose verb is not denied, in lower case: "each". */
  readonly openingUndenied?: readonly string[];
  /** Denies the verb right behind it: "no"; and the source of a pattern for verbs that are no other word. */
  readonly denier?: string;
  readonly past?: string;
  /** Source of a pattern for what joins another clause behind a comma: "and". */
  readonly coordinates?: string;
  /** Words right before an adjective or adverb that its opposite does not go with, in lower case: "more". */
  readonly degrees?: readonly string[];
  /** Words that lose a letter before some others, in lower case: "le" before "ancien". */
  readonly eliding?: readonly string[];
  /** Verbs right behind a name that tell a person: "wrote". */
  readonly deeds?: readonly string[];
  /** Sources of patterns for what only people have: behind the name ("’s wife"), and before it ("the death of"). */
  readonly belongings?: { readonly behind?: string; readonly before?: string };
  /**
   * Sources of patterns for the word before a name that says what somebody is: `role` after an article that tells the sex, `female` by
   * itself.
   */
  readonly roles?: { readonly role: string; readonly female?: string };
  /** Before what somebody is, beside their name, and between both: "ein Lehrer namens Oelze". `ending`: source for how nouns of people end. */
  readonly beside?: {
    readonly determiners: readonly string[];
    readonly called: readonly string[];
    readonly ending?: string;
  };
  /** Words by which bodies, places and works are called, each list of one kind. */
  readonly heads?: readonly (readonly string[])[];
}
