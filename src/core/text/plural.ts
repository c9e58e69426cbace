interface Plurals {
  /** The one that goes with the count. https://cldr.unicode.org/index/cldr-spec/plural-rules */
  readonly either: (count: number, one: string, other: string) => string;
  /** The same with the count before it: "1,000 questions". */
  readonly counted: (count: number, one: string, other: string) => string;
}

/** How a language counts. @param language ISO 639-1, of a language that tells one from others */
export function pluralsOf(language: string): Plurals {
  const rules = new Intl.PluralRules(language);
  const either = (count: number, one: string, other: string): string => (rules.select(count) === 'one' ? one : other);
  return {
    either,
    counted: (count, one, other) => `${count.toLocaleString(language)} ${either(count, one, other)}`,
  };
}
