import type { Article } from '../document/article.ts';
import type { Passage } from '../document/passage.ts';
import { rankSummarySentences, type SummarySentence, standsAlone } from '../summary/central-sentences.ts';
import { leaningOf } from '../summary/leaning.ts';
import { leaningPatterns, lowered } from '../summary/leaning-patterns.ts';
import type { SummarizedArticle } from '../summary/summarized-article.ts';
import { outsideQuotations } from '../summary/whole-sentence.ts';
import { capital, wordCount } from '../text/letters.ts';
import { anyOf, standing } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';

/** A sentence that can be understood without those around it. */
export interface StudySentence {
  readonly article: Article;
  readonly passage: Passage;
  readonly text: string;
  /** Offset into the passage's text. */
  readonly start: number;
  /** Offset into the article's text. */
  readonly at: number;
  readonly terms: readonly string[];
  readonly centrality: number;
}

/** In words: a shorter one says too little to ask about, a longer one is hard to read with a gap in it. */
const length = { least: 7, most: 42 };

/** What is no sentence to ask about, each with an example. */
const untidy: readonly RegExp[] = [
  // "Such theorists as J.": what a full stop behind an initial has cut, and what follows it: "A. Hobson argued …".
  /(?<=\p{Ll} )\p{Lu}\.$|^\p{Lu}\. \p{Lu}/u,
  // "See https://example.org for more."
  /https?:|www\./iu,
  // "were governed privately[clarification needed]", "is needed ((it))".
  /\[\p{Ll}[^\]]*\]|\(\(/u,
  /\n/u,
  // "Aner Shalev: First of all because it was beautiful."
  /^(?:\p{Lu}[\p{L}.’'-]*\s){0,3}\p{Lu}[\p{L}.’'-]*:\s/u,
  // "I don't know, the O.J. …."
  /…|\.\.\./u,
  // "and a cat) were seen."
  /^[^(]*\)|\([^)]*$/u,
];

/** The article's whole sentences that lean on nothing before them, in reading order; none of whoever writes, speaks or is spoken to. */
export function studySentences(article: SummarizedArticle): readonly StudySentence[] {
  const { language } = article.article;
  return rankSummarySentences([article]).sentences.flatMap((sentence): readonly StudySentence[] => {
    const { article: from, passage, terms, centrality } = sentence;
    const left = standsAlone(sentence) ? 0 : afterConnective(sentence);
    const text = sentence.text.slice(left);
    const words = wordCount(text);
    const isOther =
      left === undefined ||
      words < length.least ||
      words > length.most ||
      untidy.some((one) => one.test(text)) ||
      isOfSpeakers(text, language) ||
      isFurniture(text, language);
    if (isOther) return [];
    return [{ article: from, passage, text, start: sentence.start + left, at: sentence.at + left, terms, centrality }];
  });
}

/** How much of a sentence's beginning is left out, where it leans on nothing else: "However, ". */
function afterConnective({ text, isWhole, article }: SummarySentence): number | undefined {
  const left = connectives(article.language)?.exec(text)?.[0].length;
  const isAlone = isWhole && left !== undefined && leaningOf(capital(text.slice(left)), article.language) === undefined;
  return isAlone ? left : undefined;
}

const connectives = perLanguage(
  ({ study }) => study?.connectives && new RegExp(`^${anyOf(study.connectives)}, (?=[\\p{L}\\p{N}])`, 'u'),
);

/** "The band I started in 1993": who that is stands elsewhere. */
function isOfSpeakers(text: string, language: string): boolean {
  const outside = outsideQuotations(text);
  const { first } = leaningPatterns(language) ?? {};
  const forms = [outside, lowered(outside)];
  return forms.some((form) => first?.test(form) === true || spokenTo(language)?.test(form) === true);
}

const spokenTo = perLanguage(({ pronouns }) => {
  const forms = (pronouns ?? []).filter(({ person }) => person === 2);
  const words = forms.flatMap(({ subject, object, possessive }) => [subject, object, possessive]);
  return words.length === 0 ? undefined : new RegExp(`(?<![\\p{L}])${anyOf(words)}(?![\\p{L}])`, 'u');
});

/** "Read more", "Reporting by": about the page, not of its matter. */
const isFurniture = (text: string, language: string): boolean => furniture(language)?.test(text) === true;

const furniture = perLanguage(({ answering }) => standing(answering?.furniture));
