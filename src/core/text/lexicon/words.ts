/** A list of single words, as a lexicon holds them. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);
