/** In UTF-16 code units: sentences and headings are shorter, and what is longer is seldom asked for twice. */
const longestKnown = 1_000;

/**
 * The same function, which does not work out again what it has lately been asked for: checks read the same few sentences for
 * each claim, and questions the same few passages. Does not remember longer texts, and forgets everything when it knows `most` texts.
 */
export function remembering<T>(read: (text: string) => T, most = 500): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longestKnown) return read(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= most) known.clear();
    const found = read(text);
    known.set(text, found);
    return found;
  };
}

/** The same for what is read otherwise in each language: of each, `most` texts are known. */
export function rememberingByLanguage<T>(
  read: (text: string, language: string) => T,
  most?: number,
): (text: string, language: string) => T {
  const readers = new Map<string, (text: string) => T>();
  return (text, language) => {
    const known = readers.get(language) ?? remembering((one) => read(one, language), most);
    readers.set(language, known);
    return known(text);
  };
}
