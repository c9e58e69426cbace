import { isCalendarWord } from '../text/calendar-words.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { termsOf } from '../text/terms.ts';
import { titleTerms } from './summarized-article.ts';
import type { SummaryUnit } from './summary-units.ts';

/** "The neighbourhood lies …" right behind "… one of the oldest neighbourhoods …": which one, the sentence before tells. */
export function pointsBack({ sentence, before, timesOf }: Within): boolean {
  const { text, place, terms, article } = sentence;
  const words = definiteOf(article.language)?.exec(text)?.[1];
  if (words === undefined || before?.place !== place - 1) return false;
  const subject = termsOf(words, article.language).slice(0, 1);
  return subject.some(
    (term) =>
      terms.includes(term) &&
      before.terms.includes(term) &&
      timesOf(term) < leastOfMatter &&
      !titleTerms(article).has(term),
  );
}

/** What goes on about what its paragraph tells. */
export interface Within {
  readonly sentence: SummaryUnit;
  readonly before: SummaryUnit | undefined;
  /** In how many sentences of the article a term stands. */
  readonly timesOf: (term: string) => number;
}

/**
 * "The wall was finished in 2019." behind another sentence of its paragraph: which wall, that one tells. Not what the article is
 * about, as its title or many of its sentences name it, nor what the sentence itself tells: "The wall of Halden", "The operator, Stagway,".
 */
export function isKnownFromBefore({ sentence, before, timesOf }: Within): boolean {
  const { text, place, paragraph, article } = sentence;
  if (before?.place !== place - 1 || before.paragraph !== paragraph) return false;
  const { language } = article;
  const noun = nounOf(text, language);
  if (noun === undefined || noun.split(' ').some(isCalendarWord)) return false;
  const [head] = termsOf(noun, language);
  return head !== undefined && timesOf(head) < leastOfTopic && !titleTerms(article).has(head);
}

/** In sentences. */
const leastOfTopic = 3;
/** What so many sentences name is the matter of all, and which one it is no question. */
const leastOfMatter = 7;

/** The noun that the definite article at a sentence's beginning is of, with what stands between, where nothing behind tells which. */
function nounOf(text: string, language: string): string | undefined {
  const patterns = nounPatterns(language);
  const capitalNouns = lexiconOf(language)?.capitalNouns === true;
  const rest = patterns && text.replace(patterns.opening, '');
  if (!patterns || rest === text || rest === undefined) return undefined;
  const all = patterns.words.exec(rest)?.[0].trim().split(' ');
  if (all === undefined || patterns.only.test(all[0] ?? '')) return undefined;
  const verb = all.findIndex((word, at) => at > 0 && patterns.finite.test(word));
  const words = all.slice(0, verb < 0 ? all.length : verb).join(' ');
  const behind = rest.slice(words.length);
  const isTold =
    patterns.told.test(behind) || ((capitalNouns || !words.includes(' ')) && patterns.telling.test(behind));
  return isTold ? undefined : words;
}

/** In words: "old wooden wall". */
const longestNoun = 3;

const nounPatterns = perLanguage(({ study, capitalNouns, stopWords }) => {
  if (study?.opening === undefined) return undefined;
  const stop = `(?!${anyOf(stopWords)}(?![\\p{L}]))`;
  const word = `${stop}\\p{Ll}[\\p{L}-]*`;
  const noun = capitalNouns ? `(?:${word} ){0,2}\\p{Lu}[\\p{L}-]*` : `(?:${word} ){0,${longestNoun - 1}}${word}`;
  return {
    opening: new RegExp(`^(?:${study.opening})`, 'u'),
    words: new RegExp(`^${noun}(?![\\p{L}-])`, 'u'),
    finite: new RegExp(`^(?:${study.finite ?? '(?!)'})$`, 'u'),
    only: new RegExp(`^(?:${study.only ?? '(?!)'})$`, 'u'),
    telling: new RegExp(`^ (?:${study.telling ?? '(?!)'})(?![\\p{L}])`, 'u'),
    told: new RegExp(`^,? ?(?:(?:${study.genitive ?? '(?!)'})(?![\\p{L}])|\\p{Lu}|\\p{N}|[“"„«])`, 'u'),
  };
});

const definiteOf = perLanguage(({ study, capitalNouns }) =>
  study?.opening === undefined
    ? undefined
    : new RegExp(
        `^(?:${study.opening})(${capitalNouns ? '\\p{Lu}' : ''}\\p{Ll}+ (?!(?:${study.genitive ?? '(?!)'})(?!\\p{L}))\\p{Ll}+)`,
        'u',
      ),
);

/** In how many of the sentences a term stands. */
export function timesIn(sentences: readonly SummaryUnit[]): Within['timesOf'] {
  const times = new Map<string, number>();
  for (const { terms } of sentences) for (const term of new Set(terms)) times.set(term, (times.get(term) ?? 0) + 1);
  return (term) => times.get(term) ?? 0;
}
