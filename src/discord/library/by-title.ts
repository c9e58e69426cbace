/** Titles in the order in which readers of a language look them up; "Part 2" before "Part 10". @param locale as Discord names it */
export function byTitle(
  locale: string,
): (one: { readonly title: string }, other: { readonly title: string }) => number {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return (one, other) => compare(one.title, other.title);
}
