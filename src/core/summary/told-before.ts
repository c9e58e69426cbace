import type { Article } from '../document/article.ts';
import { capital } from '../text/letters.ts';
import { anyOf, anyWord } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { termsOf } from '../text/terms.ts';
import { titleTerms } from './central-sentences.ts';
import type { SummaryUnit } from './summary-units.ts';

/** In words, between an article and its noun: "a new stone bridge". Chosen by hand, not fitted. */
const mostBetween = 2;

/** In characters, in front of a sentence's subject: "After two months of imaginary weather, ". Chosen by hand, not fitted. */
const longestScene = 60;

interface Patterns {
  /** A sentence that opens with something known: "The meeting". */
  readonly opening: RegExp;
  /** Where something may be told of for the first time: "a meeting". */
  readonly introducing: RegExp;
  /** Terms of what was always told of before. */
  readonly events: ReadonlySet<string>;
}

const patterns = perLanguage(({ code, summaries, capitalNouns, attribution, places }): Patterns | undefined => {
  const words = summaries?.leaning;
  if (!words) return undefined;
  const word = `[\\p{L}-]+`;
  const noun = capitalNouns === true ? '\\p{Lu}[\\p{L}-]+' : '\\p{Ll}[\\p{L}-]+';
  const adjectives = `(?:\\p{Ll}[\\p{L}-]*\\s){0,${capitalNouns === true ? mostBetween : 0}}`;
  const prepositions = attribution?.grammar?.prepositions ?? places?.prepositions ?? [];
  const before = `(?:${anyOf(prepositions.map(capital))}\\s|\\p{Lu}[^,;:.]{0,${longestScene}},\\s)?`;
  return {
    events: new Set(termsOf(words.events.join(' '), code)),
    opening: new RegExp(
      `^\\P{L}*${before}(?<known>${words.known}|${words.known.toLowerCase()})\\s?(?<first>${adjectives}${noun})(?<owner>['’]s?)?(?!\\p{L})(?!,?\\s(?:(?:${words.narrowing})(?!\\p{L})|\\p{Lu}|\\d))(?:\\s(?<second>${noun}))?`,
      'u',
    ),
    introducing: new RegExp(`${anyWord(words.introducing)}\\s(?<words>(?:${word}\\s){0,${mostBetween}}${word})`, 'giu'),
  };
});

const known = new WeakMap<Article, ReadonlyMap<string, number>>();

/** Where the article first tells of what: a noun's term, and its place. */
function introducedIn(article: Article): ReadonlyMap<string, number> {
  const found = new Map<string, number>(known.get(article));
  if (!known.has(article)) {
    const pattern = patterns(article.language)?.introducing;
    for (const { index, groups } of pattern ? article.text.matchAll(pattern) : [])
      for (const term of termsOf(groups?.words ?? '', article.language)) if (!found.has(term)) found.set(term, index);
    known.set(article, found);
  }
  return found;
}

/**
 * Whether the line opens with something that the article told of before, "The two runs" or "Die Spende", and that no line
 * above it names, nor the title. By the language's words; where it has none, no line does.
 * @param above the lines that are read before it
 */
export function leansOnTold(
  { text, article, at }: Pick<SummaryUnit, 'text' | 'article' | 'at'>,
  above: readonly { readonly text: string }[],
): boolean {
  const told = toldIn(text, article, at);
  if (told === undefined || titleTerms(article).has(told)) return false;
  return !above.some((line) => termsOf(line.text, article.language).includes(told));
}

/** The term of what the line opens with, if it was told of before: "the two runs", "the paper’s end" and the like are always. */
function toldIn(text: string, article: Article, at: number): string | undefined {
  const { language } = article;
  const found = patterns(language)?.opening.exec(text)?.groups;
  if (!found) return undefined;
  const [term] = termsOf(found.first ?? '', language).slice(-1);
  const isCounted = /\p{L}\s\p{L}/u.test(found.known ?? '');
  if (isCounted || found.owner !== undefined) return term;
  const introduced = introducedIn(article);
  return [term, ...termsOf(found.second ?? '', language)].find(
    (one) => one !== undefined && ((introduced.get(one) ?? at) < at || patterns(language)?.events.has(one) === true),
  );
}

/** The first of the lines, in the order of reading, that leans so on one that is not above it. */
export const firstThatLeans = <T extends SummaryUnit>(lines: readonly T[], kept: readonly T[] = []): T | undefined =>
  lines.find((line, at) => !kept.includes(line) && leansOnTold(line, lines.slice(0, at)));
