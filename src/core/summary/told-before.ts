import type { Article } from '../document/article.ts';
import { keptOn } from '../text/kept-on.ts';
import { escaped } from '../text/letters.ts';
import { anyOf, anyWord } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { termsOf } from '../text/terms.ts';
import { lowered } from './leaning-patterns.ts';
import { titleTerms } from './summarized-article.ts';
import type { SummaryUnit } from './summary-units.ts';
import { outsideQuotations } from './whole-sentence.ts';

/** In words, between an article and its noun: "a new stone bridge". Chosen by hand, not fitted. */
const mostBetween = 2;

/** In characters, in front of a sentence's subject: "After two months of imaginary weather, ". Chosen by hand, not fitted. */
const longestScene = 60;

interface Patterns {
  /** A sentence that opens with something known: "The meeting", "Just before the meeting". */
  readonly openings: readonly RegExp[];
  /** Where something may be told of for the first time: "a meeting". */
  readonly introducing: RegExp;
  /** Terms of what was always told of before. */
  readonly events: ReadonlySet<string>;
  /** One of those at the end of a clause, where nothing behind it tells which: "promised to look into the idea." */
  readonly eventNamed: RegExp;
}

const patterns = perLanguage(({ code, summaries, capitalNouns }): Patterns | undefined => {
  const words = summaries?.leaning;
  if (!words) return undefined;
  const word = `[\\p{L}-]+`;
  const noun = capitalNouns === true ? '\\p{Lu}[\\p{L}-]+' : '\\p{Ll}[\\p{L}-]+';
  const adjectives = `(?:\\p{Ll}[\\p{L}-]*\\s){0,${capitalNouns === true ? mostBetween : 0}}`;
  const scene = `(?:${words.introducers})\\s(?:\\p{Ll}+\\s)?`;
  const clause = `(?:\\p{L}[^,;:.]{0,${longestScene}},\\s)?`;
  const thing = `(?<known>${words.known})\\s?(?<first>${adjectives}${noun})(?<owner>['’]s?)?(?!\\p{L})`;
  const isOther = `\\s(?:(?:${words.narrowing})(?!\\p{L})|\\p{Lu}|\\d)`;
  const second = `(?:\\s(?<second>${noun}))?`;
  return {
    events: new Set(termsOf(words.events.join(' '), code)),
    openings: [
      new RegExp(`^\\P{L}*${clause}${thing}(?!,?${isOther})${second}`, 'u'),
      new RegExp(`^\\P{L}*${scene}${thing}(?!${isOther})${second}`, 'u'),
    ],
    eventNamed: new RegExp(`(?<!\\p{L})(?:${words.known})\\s?(?<first>${anyOf(words.events)})(?=\\s?[.,;!?])`, 'u'),
    introducing: new RegExp(
      `${anyWord(words.introducing)}\\s(?=(?<words>(?:${word}\\s){0,${mostBetween}}${word}))`,
      'giu',
    ),
  };
});

/** Where the article first tells of what: a noun's term, and its place. */
const introducedIn = keptOn(({ text, language }: Article): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  const pattern = patterns(language)?.introducing;
  for (const { index, groups } of pattern ? text.matchAll(pattern) : [])
    for (const term of termsOf(groups?.words ?? '', language)) if (!found.has(term)) found.set(term, index);
  return found;
});

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
  if (told === undefined || titleTerms(article).has(told.term)) return false;
  const { term, word } = told;
  const isNamed = (line: string): boolean => termsOf(line, article.language).includes(term);
  return !above.some((line) => word?.test(line.text) ?? isNamed(line.text));
}

interface Told {
  readonly term: string;
  /** Where the word itself is wanted, or another form of it. */
  readonly word?: RegExp;
}

/** What the line opens with, if it was told of before: "the two runs", "the paper’s end" and the like are always. */
function toldIn(text: string, article: Article, at: number): Told | undefined {
  const { language } = article;
  const plain = lowered(text);
  const openings = patterns(language)?.openings.map((one) => one.exec(plain)?.groups);
  const found = openings?.find((groups) => groups !== undefined);
  return (found && openingTold(found, article, at)) ?? eventTold(text, language);
}

/** "…, promised the ministry, which will look into the idea": nothing before it in the line is called so. */
function eventTold(text: string, language: string): Told | undefined {
  const outside = outsideQuotations(text);
  const found = patterns(language)?.eventNamed.exec(outside);
  const [term] = termsOf(found?.groups?.first ?? '', language);
  const isNamed = term !== undefined && termsOf(outside.slice(0, found?.index), language).includes(term);
  return term === undefined || isNamed ? undefined : { term };
}

function openingTold(found: Record<string, string | undefined>, article: Article, at: number): Told | undefined {
  const { language } = article;
  const [term] = termsOf(found.first ?? '', language).slice(-1);
  const isCounted = /\p{L}\s\p{L}/u.test(found.known ?? '');
  if (term !== undefined && isCounted)
    return { term, word: new RegExp(`(?<!\\p{L})${escaped((found.first ?? '').slice(0, -1))}\\p{L}?(?!\\p{L})`, 'iu') };
  if (term !== undefined && found.owner !== undefined) return { term };
  const introduced = introducedIn(article);
  const told = [term, ...termsOf(found.second ?? '', language)].find(
    (one) => one !== undefined && ((introduced.get(one) ?? at) < at || patterns(language)?.events.has(one) === true),
  );
  return told === undefined ? undefined : { term: told };
}

/** The first of the lines, in the order of reading, that leans so on one that is not above it. */
export const firstThatLeans = <T extends SummaryUnit>(lines: readonly T[], kept: readonly T[] = []): T | undefined =>
  lines.find((line, at) => !kept.includes(line) && leansOnTold(line, lines.slice(0, at)));
