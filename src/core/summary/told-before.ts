import type { Article } from '../document/article.ts';
import { anyWord } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { termsOf } from '../text/terms.ts';
import { titleTerms } from './central-sentences.ts';
import type { SummaryUnit } from './summary-units.ts';

/** In words, between an article and its noun: "a new stone bridge". Chosen by hand, not fitted. */
const mostBetween = 2;

interface Patterns {
  /** A sentence that opens with something known: "The meeting". */
  readonly opening: RegExp;
  /** Where something may be told of for the first time: "a meeting". */
  readonly introducing: RegExp;
}

const patterns = perLanguage(({ summaries, capitalNouns }): Patterns | undefined => {
  const words = summaries?.leaning;
  if (!words) return undefined;
  const word = `[\\p{L}-]+`;
  const noun = capitalNouns === true ? '\\p{Lu}[\\p{L}-]+' : '\\p{Ll}[\\p{L}-]+';
  const adjectives = `(?:\\p{Ll}[\\p{L}-]*\\s){0,${capitalNouns === true ? mostBetween : 0}}`;
  return {
    opening: new RegExp(
      `^\\P{L}*(?:${words.known})\\s?(?<first>${adjectives}${noun})(?:['’]s?)?(?!\\p{L})(?!,?\\s(?:(?:${words.narrowing})(?!\\p{L})|\\p{Lu}|\\d))(?:\\s(?<second>${noun}))?`,
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
  const { language } = article;
  const found = patterns(language)?.opening.exec(text)?.groups;
  const [term] = termsOf(found?.first ?? '', language).slice(-1);
  const told = [term, ...termsOf(found?.second ?? '', language)].find(
    (one) => one !== undefined && (introducedIn(article).get(one) ?? at) < at,
  );
  if (told === undefined || titleTerms(article).has(told)) return false;
  return !above.some((line) => termsOf(line.text, language).includes(told));
}

/** The first of the lines, in the order of reading, that leans so on one that is not above it. */
export const firstThatLeans = <T extends SummaryUnit>(lines: readonly T[], kept: readonly T[] = []): T | undefined =>
  lines.find((line, at) => !kept.includes(line) && leansOnTold(line, lines.slice(0, at)));
