export interface SentenceWords {
  /** Abbreviations that no sentence ends with where more follows, without their last full stop: "Mr", "e.g". */
  readonly neverEnd?: readonly string[];
  /** Abbreviations that may end one, without their last full stop: "p.m". */
  readonly mayEnd?: readonly string[];
  /** Words that open sentences, with a capital there, and are no names: "The". */
  readonly openers?: readonly string[];
  /** Words that want something after them, in lower case: a text that ends with one goes on elsewhere. */
  readonly neverLast?: readonly string[];
  /** A full stop after digits may make an ordinal of them: "in der 31. Minute". */
  readonly ordinalStop?: true;
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
  /** Prepositions before a date, which are no part of it. */
  readonly before?: readonly string[];
  readonly year?: string;
  /** What follows the number of a year, month or day where it has no name: "6月22日". */
  readonly counters?: readonly string[];
  /** The time of day: what stands before "18.30", what follows "8", and how such a time is asked for; alternatives of a pattern. */
  readonly clock?: { readonly before: readonly string[]; readonly after: readonly string[]; readonly asked: string };
  /** After them four digits are a year. */
  readonly beforeYear?: readonly string[];
  /** Words that are something else than a day or month as well, as they are written then: "may", "the Sun". */
  readonly homographs?: readonly string[];
  /** How words begin without which no sentence has a date, in lower case; without the part every sentence may have one. */
  readonly signs?: readonly string[];
  /** How many, without a number, beside a length of time: "*several* years ago" is no date. */
  readonly vague?: readonly string[];
  /** Before a day that is counted from another one that is told of: "*the next* Tuesday". */
  readonly narrated?: readonly string[];
  /** Beside a day or month they say which year it is of. */
  readonly thisYear?: readonly string[];
  readonly lastYear?: readonly string[];
  /** Words of a clause that looks ahead: its dates lie in the future. */
  readonly ahead?: readonly string[];
  /** Forms of verbs that tell of what has been, and which nothing that is to come stands beside: "was". */
  readonly told?: readonly string[];
  /** The same, where nothing in the clause looks ahead: "opened", which is in "will be opened" too. */
  readonly perhapsTold?: readonly string[];
  /** Present forms of verbs that announce: "*begins* in August". */
  readonly announced?: readonly string[];
  /** Begin a clause whose time is its own: "asked *that* nobody drill in May". */
  readonly clauseOpeners?: readonly string[];
  /** Stand before a month without its year: "*in* August". */
  readonly beforeMonth?: readonly string[];
  /** Beside a length of time, they make a time of it: "ago". As `anyOf` reads them, like the next. */
  readonly past?: readonly string[];
  /** How long something took, unless the clause looks ahead: "*in a year*". */
  readonly lengths?: readonly string[];
  /** Beside a day, they say that it comes again and again: "every". */
  readonly recurring?: readonly string[];
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
  /** After the word for one they make it a pronoun: "one *of* them". */
  readonly pronounBefore?: readonly string[];
  /** Digits that are written as words are, and what they count: "三个". */
  readonly digits?: string;
  readonly counters?: string;
  /** Parts of a whole, by how many make it: "quarter". */
  readonly parts?: Readonly<Record<string, number>>;
}

/** Tell a place where a word with a capital follows. */
export interface PlaceWords {
  readonly prepositions: readonly string[];
  readonly articles?: readonly string[];
  readonly directions?: readonly string[];
  /** A name after one of these is rather a place's or a body's than a person's. */
  readonly beforeBodies?: readonly string[];
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
  /** What a name ends with that owns something, with the common one first: "'s". */
  readonly possessive?: readonly string[];
  /** What is left of the names of a country, its people and its language behind what they share: "ese", "land". */
  readonly peopleEndings?: readonly string[];
  /**
   * Stop words that are no name by themselves even with a capital inside a sentence, in lower case: articles, forms of
   * address. Without them a capital does not tell names from stop words.
   */
  readonly neverNames?: readonly string[];
  /** How people begin a request; with a capital they are no names. */
  readonly requests?: readonly string[];
}

/** In lower case, as `anyOf` reads them. */
export interface MastheadWords {
  /** Open a byline. */
  readonly by: readonly string[];
  /** Before a colon: whose name follows wrote the article ("Words: …"), or did where others are credited beside (interviewer or interviewed), or made its pictures. */
  readonly wrote?: readonly string[];
  readonly asked?: readonly string[];
  readonly pictured?: readonly string[];
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
  /** Words by which a byline tells a body from a person: "Associated *Press*", "*Agence* France-Presse". */
  readonly bodies?: readonly string[];
  /** Joins two last names of one person: "Ortega *y* Gasset". */
  readonly betweenLast?: readonly string[];
  /** Tell which of a family: "Jr.". */
  readonly generations?: readonly string[];
  /** Stand behind a name and are no part of it: "PhD". */
  readonly behind?: readonly string[];
  /** Lead a last name, wherever it is from: "*ten* Haaf". */
  readonly particles?: readonly string[];
  /** Stand before a name and are no part of it, beside what people are called. */
  readonly degrees?: readonly string[];
}

/** In lower case, but for `credits`. */
export interface NoticeWords {
  /** Sources of patterns (flags iu): a block that opens with one of them is a notice. */
  readonly openings?: readonly string[];
  /** Sources of patterns: those openings that make a long block a notice too, which others may open by chance. */
  readonly openingsOfLong?: readonly string[];
  /** Sources of patterns: a block that holds one of them is a notice. */
  readonly inside?: readonly string[];
  /** Sources of patterns: a short block that holds one of them is a notice; a long one may be about them. */
  readonly insideShort?: readonly string[];
  /** Notices by themselves: "Advertisement". As `anyOf` reads them. */
  readonly alone?: readonly string[];
  /** Labels over what readers say about the article: "comments". As `anyOf` reads them. */
  readonly othersWords?: readonly string[];
  /** Before a colon they tell what the article is filed under. As `anyOf` reads them. */
  readonly labels?: readonly string[];
  /** "Page", and "of" in "Page 3 of 9". */
  readonly page?: readonly string[];
  readonly pageOf?: readonly string[];
  /** Before who made a picture, as they are written there: "Photo". */
  readonly credits?: readonly string[];
  /** Before what a picture shows, with a colon or a number: "figure". */
  readonly captions?: readonly string[];
  /** Before what a table shows: "table". As `anyOf` reads them. */
  readonly tables?: readonly string[];
  /** Sources of patterns of captions that are told by other words. */
  readonly captionMarks?: readonly string[];
}

/** In lower case, as `anyWord` reads them. Beside them, words of negation govern what stands below a heading. */
export interface HeadingWords {
  /** In a heading they deny, limit or condition what stands below it, or make it somebody's view: "excluded", "myths". */
  readonly governing: readonly string[];
  /** … where they open it: "if". */
  readonly opening: readonly string[];
}

/** How programs for mail head a message that another one answers or forwards, in lower case. */
export interface MailWords {
  /** Who sent it: "from". */
  readonly sender: readonly string[];
  readonly sent: readonly string[];
  readonly receiver: readonly string[];
  readonly subject: readonly string[];
  /** Above it, between dashes or with a colon: "original message". */
  readonly above: readonly string[];
  /** In the line that ends with a colon and says who wrote when: "wrote". */
  readonly wrote: readonly string[];
}

/** What a hyphen at a line's end is, in lower case. */
export interface HyphenWords {
  /** Compounds are written with a hyphen; elsewhere a word broken at a line's end is one word. */
  readonly compounds?: true;
  /** Syllables that look like words and are none: "re", "under". */
  readonly prefixes?: readonly string[];
  /** First parts that keep their hyphen before whatever follows: "self". */
  readonly firstParts?: readonly string[];
  /** Words after a hyphen that stands for what comes later: "first- *and* second-rate". */
  readonly suspendedBefore?: readonly string[];
}
