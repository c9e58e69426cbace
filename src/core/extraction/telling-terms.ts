import type { Query } from '../question/query.ts';
import { questionLanguages } from '../question/question-language.ts';
import type { Ranked } from '../retrieval/passage-ranking.ts';
import { editDistance } from '../text/edit-distance.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { foldWord, termsOf, wordsOf } from '../text/terms.ts';

const everyday = new Map<string, ReadonlySet<string>>();

/** Words that tell nothing of what a text is about: of chat, of every day, and those that ask. */
export function everydayOf(language: string): ReadonlySet<string> {
  const known = everyday.get(language);
  if (known) return known;
  const { everyday: words = '', question, stopWords = [] } = lexiconOf(language) ?? {};
  const fillers = question?.fillers ?? '';
  const all = new Set([...stopWords, ...`${words} ${fillers}`.split(/\s+/)].map(foldWord));
  everyday.set(language, all);
  return all;
}

/** The question's own language, which may be another than that of the articles. */
export const ownLanguage = ({ text, language }: Query): string => questionLanguages(text, [language])[0] ?? language;

/** A name, a number or a word for something: a term whose absence from an article is a sign. A word of every day is none. */
export function tellingTerms(query: Query): ReadonlySet<string> {
  const plain = [query.language, ownLanguage(query)].map(everydayOf);
  const said = wordsOf(query.text, query.language).filter(({ term }) => term !== undefined);
  const everyday = new Set(
    said
      .filter(({ start, end }) => plain.some((words) => words.has(foldWord(query.text.slice(start, end)))))
      .flatMap(({ term }) => (term === undefined ? [] : [term])),
  );
  return new Set(query.terms.filter((term) => !everyday.has(term) && (term.length > 1 || /\P{ASCII}|\d/u.test(term))));
}

/** The terms of the passages that were found in the article, and of its titles: all that could be of the question. */
export function termsOfArticle(articleId: string, rivals: readonly Ranked[]): ReadonlySet<string> {
  const own = rivals.filter(({ passage }) => passage.articleId === articleId);
  const { source } = own[0]?.passage ?? {};
  const titles = new Set(own.flatMap(({ passage: { heading = '' } }) => heading));
  const named = source ? termsOf([source.title, ...titles].join('\n'), source.language) : [];
  return new Set([...own.flatMap(({ terms }) => terms), ...named]);
}

/** In letters: shorter terms have too many neighbours. */
const shortestAlike = 5;
const shortestKin = 6;

/** Whether the article has the term, in another spelling or ending perhaps: "defence", "defense"; "22mm", "22 mm". */
export function isKnown(term: string, terms: ReadonlySet<string>): boolean {
  if (terms.has(term)) return true;
  const [, digits, unit] = /^(\d+)(\p{L}+)$/u.exec(term) ?? [];
  if (digits !== undefined) return terms.has(digits) || (unit !== undefined && terms.has(`${digits}${unit}`));
  if (/\d/.test(term) || term.length < shortestAlike) return false;
  for (const other of terms) {
    if (other.length < shortestAlike) continue;
    // "Hackerangriff" is an "Angriff", "Geldstrafe" a "Strafe".
    if (other.endsWith(term) || term.endsWith(other)) return true;
    if (other[0] !== term[0]) continue;
    const isKin =
      Math.min(term.length, other.length) >= shortestKin && (other.startsWith(term) || term.startsWith(other));
    if (isKin || (Math.abs(other.length - term.length) <= 1 && editDistance(other, term) === 1)) return true;
  }
  return false;
}

/** What tells in the question and is not in the article. */
export const unknownTerms = (telling: ReadonlySet<string>, terms: ReadonlySet<string>): readonly string[] =>
  [...telling].filter((term) => !isKnown(term, terms));
