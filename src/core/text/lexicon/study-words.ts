/** What quizzes and study guides are asked in and made by. */
export interface StudyWords {
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
  /** Source of a pattern (flags iu): says that something is not known or not decided. */
  readonly unsettled: string;
  /** Words that change with how the next one begins, in lower case: "a" before what is asked for tells which choices fit. */
  readonly changing?: readonly string[];
  /** By what nouns are found that may be asked for. */
  readonly nouns?: {
    /** Stand before nouns, in lower case, and never before a verb. */
    readonly determiners: readonly string[];
    /** Those tell gender, number or case. */
    readonly isAgreeing?: boolean;
    /** Source of a pattern for adjectives that may stand between those and the noun. */
    readonly adjectives?: string;
    /** The same for those that may stand behind the noun. */
    readonly after?: string;
    /** Source of a pattern for words that end as no noun does, or are none behind those. */
    readonly not: string;
    /** Nouns that say too little to be asked for, in lower case. */
    readonly vague: readonly string[];
  };
}
