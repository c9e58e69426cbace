/** A list of single words, as a lexicon holds them. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Each stem with each ending: the regular forms of verbs. "-" is the stem by itself. */
export const withEndings = (stems: string, endings: string): readonly string[] =>
  words(stems).flatMap((stem) => words(endings).map((ending) => stem + ending.replace('-', '')));
