import { perLanguage } from '../text/lexicon/per-language.ts';
import { termsOf } from '../text/terms.ts';
import { distinctTerms, type Query } from './query.ts';

/** One seldom counts anything. */
const fewestSpelt = 2;

/** Terms that articles may have instead of a question's, by that term. */
type Others = ReadonlyMap<string, readonly string[]>;

const othersIn = perLanguage(({ code, saidOtherwise = {}, numbers }): Others => {
  const spelt = Object.entries(numbers?.cardinals ?? {}).filter(([, number]) => number >= fewestSpelt);
  const figures = spelt.flatMap(([word, number]) => [[word, String(number)] as const, [String(number), word] as const]);
  const found = new Map<string, readonly string[]>();
  for (const [word, others] of [...Object.entries(saidOtherwise), ...figures])
    for (const term of termsOf(word, code)) found.set(term, [...(found.get(term) ?? []), ...termsOf(others, code)]);
  return found;
});

const doersIn = perLanguage(({ code, doers = [] }) => ({ code, doers }));

/** In letters: of shorter stems the ending makes another word. */
const shortestStem = 4;

/** What whoever does it may be called: "editor", where it is asked who edits. */
function doersOf(term: string, language: string): readonly string[] {
  if (term.length < shortestStem) return [];
  const { doers = [] } = doersIn(language) ?? {};
  return doers.flatMap((ending) => termsOf(term.replace(/e$/u, '') + ending, language));
}

/**
 * Terms by which the articles may have what the question asks about, with the question's own: everyday words ("boss" for a "director"),
 * numbers in words or figures ("chapter 9"), and, where it asks who does something, who does it by their name for it.
 */
export function saidOtherwise(query: Query): ReadonlyMap<string, string> {
  const { language, kind } = query;
  const own = new Set(query.terms);
  const pairs = distinctTerms(query).flatMap((term) => {
    const doers = kind === 'person' ? doersOf(term, language) : [];
    return [...(othersIn(language)?.get(term) ?? []), ...doers].map((other) => [other, term] as const);
  });
  return new Map(pairs.filter(([other]) => !own.has(other)));
}
