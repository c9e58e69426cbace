import type { Query } from '../core/question/query.ts';
import type { FoundPassage } from '../core/retrieval/passage-ranking.ts';
import type { TermStatistics } from '../core/retrieval/term-scores.ts';
import { lexiconOf } from '../core/text/lexicon/index.ts';
import { foldWord, termsOf, wordsOf } from '../core/text/terms.ts';
import type { Library, Scope } from '../ports/library.ts';

/** In letters: shorter beginnings and endings stand in words of another kind. */
const shortestBeginning = 6;
const shortestEnding = 5;
const shortestPart = 4;

/** Compounds of the articles by the term of the question that is in them. */
export type Compounds = ReadonlyMap<string, string>;

/**
 * The articles' compounds that have a word of the question in them: "Hackerangriff" for "Hacker". Empty in a language that writes compounds
 * with a blank.
 */
export async function compoundsOf(library: Library, { text, language }: Query): Promise<Compounds> {
  if (!lexiconOf(language)?.joinsNouns) return new Map();
  const words = wordsOf(text, language).flatMap(({ start, end, term }) =>
    term === undefined ? [] : [{ term, word: foldWord(text.slice(start, end)) }],
  );
  const own = new Set(words.map(({ term }) => term));
  const telling = words.filter(
    ({ word, term }) => word.length >= shortestBeginning && term.length >= shortestEnding - 1 && !/\p{N}/u.test(word),
  );
  const found = await Promise.all(
    telling.map(async ({ word, term }) => {
      const ending = term.length >= shortestEnding ? term : word;
      return (await library.compounds(word, ending)).map((compound) => [compound, term] as const);
    }),
  );
  return new Map(found.flat().filter(([compound]) => !own.has(compound)));
}

/**
 * The passages with the question's terms in the place of what says them otherwise (compounds that have them, everyday words), so that
 * they count as those do. `otherwise`: what is asked by what stands there.
 */
export const withAskedTerms = (
  found: readonly FoundPassage[],
  otherwise: ReadonlyMap<string, string>,
): readonly FoundPassage[] =>
  otherwise.size === 0
    ? found
    : found.map((one) => ({ ...one, terms: one.terms.map((term) => otherwise.get(term) ?? term) }));

/** The same of the numbers of passages. */
export function countedAsAsked(statistics: TermStatistics, otherwise: ReadonlyMap<string, string>): TermStatistics {
  if (otherwise.size === 0) return statistics;
  const documentFrequency = new Map(statistics.documentFrequency);
  for (const [written, term] of otherwise) {
    const count = (documentFrequency.get(term) ?? 0) + (statistics.documentFrequency.get(written) ?? 0);
    documentFrequency.set(term, Math.min(statistics.passages, count));
  }
  return { ...statistics, documentFrequency };
}

/**
 * The question with each compound that no article has split into two words that the articles do have: "Hackerangriff" is looked for as
 * "Hacker" and "Angriff".
 */
export async function withCompoundsSplit(library: Library, query: Query, scope: Scope): Promise<Query> {
  const { text, language } = query;
  if (!lexiconOf(language)?.joinsNouns) return query;
  const long = wordsOf(text, language).flatMap(({ start, end, term }) => {
    const word = text.slice(start, end);
    return term !== undefined && query.terms.includes(term) && word.length >= shortestPart * 2 ? [{ term, word }] : [];
  });
  const splits = long.flatMap(({ term, word }) =>
    splitsOf(word).map((parts) => ({ term, parts: parts.map((part) => termsOf(part, language)[0] ?? '') })),
  );
  if (splits.length === 0) return query;
  const terms = [...new Set([...long.map(({ term }) => term), ...splits.flatMap(({ parts }) => parts)])];
  const { statistics } = await library.search({ scope, terms: terms.filter((term) => term !== ''), limit: 0 });
  const occurs = (term: string): boolean => (statistics.documentFrequency.get(term) ?? 0) > 0;
  const chosen = new Map<string, readonly string[]>();
  for (const { term, parts } of splits)
    if (!occurs(term) && !chosen.has(term) && parts.every(occurs)) chosen.set(term, parts);
  return { ...query, terms: query.terms.flatMap((term) => chosen.get(term) ?? [term]) };
}

/** What joins two nouns is no part of either: "Arbeitsplatz". */
const joint = /(?:es|s|en|n|er|e)$/u;

/** All ways to take a word apart in two, the longest first part first, with and without a joint. */
function splitsOf(word: string): readonly (readonly [string, string])[] {
  const cuts = Array.from({ length: word.length - 2 * shortestPart + 1 }, (_, at) => word.length - shortestPart - at);
  return cuts.flatMap((at) => {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    const bare = first.replace(joint, '');
    return bare.length >= shortestPart && bare !== first
      ? [[first, second] as const, [bare, second] as const]
      : [[first, second] as const];
  });
}
