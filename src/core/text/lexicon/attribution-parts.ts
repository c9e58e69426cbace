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
  /** Stand for them where they are no subject: "laut *ihm*". */
  readonly objectPronouns?: Pick<GenderedWords, 'male' | 'female'>;
  /** Begin the phrase of who speaks. */
  readonly determiners: GenderedWords;
  /** Those of them that say whose by a pronoun: "seine". */
  readonly possessives: readonly string[];
  /** Those of them that point back: "diese". */
  readonly demonstratives: readonly string[];
  /** Begin a phrase that is no subject: "dem". They follow the words of `accordingTo`. */
  readonly objectDeterminers?: readonly string[];
  /** Those of them behind which a noun ends in "s": "des". */
  readonly genitives?: readonly string[];
  /** Join a noun to what it belongs to: "de". */
  readonly joiners: readonly string[];
  /** Joins the two parts of a name, where nouns have capitals: "von". */
  readonly insideNames?: readonly string[];
  /** Stand within names, in front of a surname: "van". */
  readonly particles: readonly string[];
  /** Negations beside which a verb reports all the same: "nie". */
  readonly stillReporting?: readonly string[];
  /** Those of the prepositions that tell to whom, between a verb and its infinitive: "reproche *aux* élus de …". */
  readonly listeners?: readonly string[];
  /** Words that are an answer by themselves: "dijo que *no*". */
  readonly answers?: readonly string[];
  /** Verbs of a will, behind which an infinitive is no words: "*veut* partir". */
  readonly wishing?: readonly string[];
  /** Nouns without an article for those who say something behind their verb: "reconocen *fuentes* del club". */
  readonly sources?: readonly string[];
  /** Between an article that points back and its noun: "ese *mismo* estudio". */
  readonly same?: readonly string[];
  /** Begin a phrase that tells whom, where or when, not who. */
  readonly prepositions: readonly string[];
  /** Those with an article in them, which no person's name has before it: "*ins* Hammer Bruch". */
  readonly contractions?: readonly string[];
  /** Adverbs and the like, of which no phrase is made. */
  readonly loose: readonly string[];
  /** A relative clause begins with them. */
  readonly relatives: readonly string[];
  /** Those of them that are its subject. */
  readonly subjectRelatives?: readonly string[];
  /** Source of a pattern for how adverbs end, at least a letter before it. */
  readonly adverbEnding?: string;
  /** Source of a pattern for how forms of verbs end that no noun does: "cerra*rá*". */
  readonly verbEnding?: string;
  /** How the determiners of somebody not named before begin: "ein". */
  readonly indefinite?: string;
  /** Nouns for somebody with a task: "*sprecher". */
  readonly persons: readonly string[];
  /** Those of them that are somebody's: "mother". */
  readonly kin: readonly string[];
  /** Those that anybody is, whatever else: "woman". */
  readonly anybody: readonly string[];
  /** Those that nobody is of whom it was not said: "the prosecutor". */
  readonly offices: readonly string[];
  /** Beside such a noun they tell that somebody held the office once, which is what anybody may be called by: "the *former* judge". */
  readonly former: readonly string[];
  /** What people of many callings are, so that somebody named is called such afterwards, whatever else is said with it: "the scientist". */
  readonly kinds: readonly string[];
  /** What a body that was named is called afterwards: "the company". */
  readonly bodies: readonly string[];
  /** Those of them that no body of another kind is called: "the *union*" is no bank. */
  readonly ownKinds?: readonly string[];
  /** Nouns of lands and towns, which nobody calls a company or a union: "the *state* of Hesse". */
  readonly territories?: readonly string[];
  /** Things with words on them that nobody says: "placard". */
  readonly inscriptions: readonly string[];
  /** What stands before a title in quotation marks: "book", "entitled". */
  readonly titled: readonly string[];
  /** Join two verbs of one subject: "and". */
  readonly coordinators: readonly string[];
  /** Nouns for bodies: "*ministerium". */
  readonly bodyNouns: readonly string[];
  /** Nouns for those who are told things, where they look like what a speaker belongs to: "*zeitung". */
  readonly media?: readonly string[];
  /** What bodies write, so that it is they who say it: "the letter". */
  readonly writings: readonly string[];
  /** Stand before who holds a view, at a sentence's beginning: "*pour* le maire, …". */
  readonly viewOf?: readonly string[];
  /** Verbs of opinions: not to have one is one too, "ne *croit* pas que". */
  readonly opinions: readonly string[];
  /** Those of the persons that are women. */
  readonly women: readonly string[];
  /** Source of a pattern for how the others end that are men. */
  readonly manEnding: string;
  /** In front of a surname. */
  readonly courtesy: Pick<GenderedWords, 'male' | 'female'> & Partial<Pick<GenderedWords, 'either'>>;
  /** Common first names by the sex that bears them. */
  readonly firstNames: Pick<GenderedWords, 'male' | 'female'>;
  /** Stands before the speaker like `accordingTo`, but after a comma only: "so". */
  readonly closing?: readonly string[];
  /** Phrases by which a sentence is the view of who spoke last: "in their view". */
  readonly inTheirView?: readonly string[];
  /** The same of whom the sentence itself is about: "eine Fischerin fing nach eigenen Angaben vierzig Aale". */
  readonly byOwnAccount?: readonly string[];
  /** Stand behind the speaker: "zufolge". */
  readonly following?: readonly string[];
  /** Before a work they say what it tells: "*nach* einer Studie". */
  readonly beforeWorks?: readonly string[];
  /** Those works: "*studie". */
  readonly works?: readonly string[];
  /** How a verb ends that is several people's, in a language that drops its subject: "asegura*n*". */
  readonly manysEnding?: string;
  /** Before a body within which it is said: "*desde* el ministerio aseguran", "*à* la mairie, on assure". */
  readonly within?: readonly string[];
  /** Stand for nobody in particular: "*on* assure". */
  readonly someone?: readonly string[];
  /** Stand for what is nobody, or nobody one could name: "*cela* explique que". */
  readonly things: readonly string[];
  /** Verbs of what things do as well, so that a noun that no list knows is nobody before them: "la subida *demuestra*". */
  readonly showing: readonly string[];
  /** Behind the figure they tell how old somebody is: "nine *years*". */
  readonly years: readonly string[];
  /** Who made what has a title, before "of": "*author* of “Far Fires”". */
  readonly authors: readonly string[];
  /** Phrases with a form of `subjunctives` that tell nobody's words: "es sei denn". */
  readonly setPhrases?: readonly string[];
  /** Verbs that report words in quotation marks alone: "lacht". */
  readonly quotedOnly?: readonly string[];
  /** Before a word of `that` they make another conjunction of it: "*alors* que". */
  readonly beforeThat?: readonly string[];
  /** Verbs that show a clause to be somebody's words: "sei". */
  readonly subjunctives?: readonly string[];
  /** Those of them that whoever tells the story uses too: "würde". */
  readonly hypotheticals?: readonly string[];
  /** Verbs that do so right behind a cue only: "wäre". */
  readonly conditionals?: readonly string[];
  /** Bring in what is said without a conjunction: "dit *avoir*". */
  readonly infinitives?: readonly string[];
  /** How other infinitives end that do so. */
  readonly infinitiveEnding?: string;
  /** May stand before such an infinitive: "*ne pas* avoir". */
  readonly beforeInfinitives?: readonly string[];
  /** What is said ends in such a form: "vor, … *zu haben*". */
  readonly infinitiveMark?: string;
  /** Verbs, and their participles, behind which a question is what somebody says: "*fragte*, wer …". */
  readonly asking?: readonly string[];
  /** Begin such a question: "who". */
  readonly interrogatives?: readonly string[];
  /** Phrases behind words in quotation marks and before what they stand in: "“…”, *se lee en* la carta". */
  readonly writtenIn?: readonly string[];
  /** The same where it was named before: "“…”, *steht da*". */
  readonly writtenThere?: readonly string[];
  /** What it may have been: "Rechnung". */
  readonly papers?: readonly string[];
  /** Phrases behind words in quotation marks that are what something is called: "“…”, *c'est le nom* du bar". */
  readonly naming?: readonly string[];
  /** Nouns for that: "nickname". */
  readonly names?: readonly string[];
  /** Say that what the article tells is its own: "*nos* informations". */
  readonly ours?: readonly string[];
  /** What somebody is of what was told of before as theirs: "the *founder* of the festival". */
  readonly owners?: readonly string[];
  /** Opens a sentence before whom its verb is about, though not as its subject: "*A* Luis la idea le gusta". */
  readonly experiencers?: readonly string[];
  /** Begin a sentence that looks back at words just quoted: "*das* sagte". */
  readonly lookingBack: readonly string[];
  /** Bring in who says it, at a sentence's beginning: "wie" of "Wie die Polizei mitteilte, …". */
  readonly asSaid?: readonly string[];
  /** Phrases behind a body that says it, "Aus dem Rathaus *hieß es*, …", and what stands before the body. */
  readonly itWasSaid?: readonly string[];
  readonly itWasSaidIn?: readonly string[];
  /** A verb without a subject means who spoke last. */
  readonly dropsSubject?: true;
}

/**
 * How a verb brings in what somebody says.
 * `say`: words or a clause ("said that", "said, “…”"). `tell`: the same after a listener ("told reporters that").
 * `ask`: a question. `think`: a clause only ("believes that"). `show`: what a study or a document does.
 * `judge`: the whole sentence is the statement ("denounced", "called for"), since its words cannot be told from its cue.
 */
export type SpeechKind = 'say' | 'tell' | 'ask' | 'think' | 'show' | 'judge';

/** Sentences that tell whose the words before them were: "That was how Vale put it." */
export interface WhoseWords {
  /** Sources of patterns (flags iu) of how they begin, up to who it is. */
  readonly before: readonly string[];
  /** Sentences with whose words they tell, and such as tell nobody's though they look it: the test runs them. */
  readonly examples: {
    readonly tells: readonly (readonly [sentence: string, speaker: string])[];
    readonly others: readonly string[];
  };
}

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
  /** Name who says it, without a verb: "according". */
  readonly accordingTo: readonly string[];
  /** Bring in a clause without "that". */
  readonly bare: readonly string[];
  /** Things that speak for those who wrote them: "findings". */
  readonly works: readonly string[];
  /** Things with words on them. */
  readonly writings: readonly string[];
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
