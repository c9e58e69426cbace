/**
 * What tells in a language what is asked. Phrases are sources of regular expressions, read without regard to case over a
 * question whose chat spellings are written out, with one blank between its words; they match whole words.
 */
export interface QuestionWords {
  /** Written without blanks: phrases match anywhere. */
  readonly runsOn?: true;
  /** Greetings, thanks, farewells, assent: alternatives without accents and apostrophes, "ß" as "ss". */
  readonly smallTalk: string;
  /** What may follow small talk without making it a question. */
  readonly smallTalkTrimmings?: string;
  /** As typed, in lower case without apostrophes, → as it is written: "abt" → "about", "whats" → "what is". */
  readonly chatSpellings?: Readonly<Record<string, string>>;
  /** Figures that chat writes for a word they sound like, by the pattern of what follows them: "4 it". */
  readonly soundingLike?: readonly { readonly figure: string; readonly word: string; readonly before: string }[];
  /** Letters, as alternatives, that chat sets apart from the vowel they are elided before: "c est" for "c'est". */
  readonly elided?: string;
  /** Words that ask nothing wherever they stand ("please", "lol"); white space between them. */
  readonly fillers?: string;
  /** What a question may open with and be the same without: "and", "so". */
  readonly openings?: string;
  /** Ask and name nothing, so that nothing is searched by them; those that are stop words need not stand here. Alternatives. */
  readonly asks?: string;
  /** What stands before the thing that is counted, and before one that is measured; sources of patterns. */
  readonly counts?: { readonly many: string; readonly much: string };
  readonly answers: AnswerWords;
  /** How it is asked what something takes ("what do I need"), and what heads or leads in a list of that ("Ingredients"). */
  readonly needs?: { readonly asks: string; readonly heads: string };
  readonly requests?: RequestWords;
  readonly said?: SaidWords;
}

/** How a question asks for an answer of each kind. */
export interface AnswerWords {
  /** What became of somebody or something, what somebody did. */
  readonly happening?: string;
  readonly money?: string;
  readonly number?: string;
  readonly time?: string;
  readonly reason?: string;
  /** Who somebody is whose name is given. */
  readonly identity?: string;
  readonly person?: string;
  readonly place?: string;
  readonly list?: string;
  readonly definition?: string;
  readonly manner?: string;
  readonly 'yes-no'?: string;
}

/**
 * How something is asked for that is no fact of the text. Where `words` belong to it, the request is told by its words alone, in any
 * order: `asks` stands in it, and there is no word in it that is not among `words`, `small` and `article`.
 */
export interface RequestWords {
  /** What an article is called and what stands for it; white space between the words. */
  readonly article: string;
  /** Small words that such a request may have. */
  readonly small: string;
  /** An article told apart by what it is about; groups `about` or `before`. */
  readonly named: string;
  readonly summary: {
    readonly asks: string;
    /** Asks what an article says about something, though an article could be told by it: "que dit l'article *sur* les loups". */
    readonly saysAbout?: string;
    readonly words: string;
  };
  /** How the summary is to be, as phrases. */
  readonly styles: {
    readonly bullets: string;
    readonly timeline: string;
    readonly voices: string;
    readonly long: string;
  };
  /** A summary of one matter; group `topic`. */
  readonly topic: string;
  /** Whole questions; group `topic`. */
  readonly enumeration: string;
  /** Whole questions; group `topic`. */
  readonly comparison: string;
  readonly metadata: {
    readonly byline: string;
    readonly date: string;
    readonly site: string;
    readonly title: string;
    readonly words: string;
    /** Asks who wrote to or upon something, which is none of the article's own: "Who wrote to us?". */
    readonly elsewhere: string;
    /** What an article may be and may also speak of; group `thing`: "the report". */
    readonly things: string;
    /** A text points to itself so, before the thing: "this report". */
    readonly pointing: string;
  };
}

/** Questions about who said what, as whole questions. */
export interface SaidWords {
  /** Verbs of saying, for the phrases below: `{verb}`, `{saying}`. English has a table of its own. */
  readonly verbs?: string;
  /** Bring in what the words are about: `{about}`. */
  readonly about: string;
  /** What stands behind a name and names nobody: "the councillor guy", "the mayor now". */
  readonly behindName?: string;
  /** What somebody said: groups `name`, and where they stand `verb`, and `topic` (what the words are about) or `rest` (what else follows). */
  readonly by: readonly string[];
  /** Where all that somebody says is found: what else is told of them is no answer then. */
  readonly throughout?: {
    /** Verbs that ask for words and for nothing else. */
    readonly verbs: string;
    /** Writings say something too, in sentences of their own. */
    readonly writings: string;
  };
  /** Who said something: group `words`. */
  readonly who: readonly string[];
  /** What somebody makes of it: groups as in `by`. */
  readonly opinions?: readonly string[];
}
