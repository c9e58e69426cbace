/** What nobody looks a title up by: quotation marks. */
const opening = /^[^\p{L}\p{N}]+/u;

/**
 * Titles in the order in which readers of a language look them up: "Part 2" before "Part 10", “Storm” beside Storm.
 * @param locale as Discord names it
 */
export function byTitle(
  locale: string,
): (one: { readonly title: string }, other: { readonly title: string }) => number {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const lookedUp = ({ title }: { readonly title: string }) => title.replace(opening, '') || title;
  return (one, other) => compare(lookedUp(one), lookedUp(other)) || compare(one.title, other.title);
}
