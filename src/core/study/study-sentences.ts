import type { Article } from '../document/article.ts';
import type { Passage } from '../document/passage.ts';
import { isGoverned } from '../document/under-leads.ts';
import { rankSummarySentences, type SummarySentence, standsAlone } from '../summary/central-sentences.ts';
import { isKnownFromBefore, pointsBack, timesIn } from '../summary/known-before.ts';
import { isLacking } from '../summary/lacking.ts';
import { leaningOf } from '../summary/leaning.ts';
import type { SummarizedArticle } from '../summary/summarized-article.ts';
import { asksOften } from '../summary/summary-units.ts';
import { capital, wordCount } from '../text/letters.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { isOfSeveral, isOfSpeakers, isSaidTo } from './speakers-sentences.ts';
import { isTidy, isWellFormed } from './tidy-sentences.ts';
import { isVague } from './vague-sentences.ts';

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
  /** What was left out before it: "However, ", "But ". */
  readonly opening?: string;
}

/** A sentence that is understood by the one or two that stand right before it. */
export interface LeaningSentence extends StudySentence {
  /** Those sentences: the first of them stands alone. */
  readonly context: string;
  /** It leans on somebody who was named before. */
  readonly isOfSomebody: boolean;
}

/** What an article has to ask about, in reading order. */
export interface StudySentences {
  readonly alone: readonly StudySentence[];
  readonly leaning: readonly LeaningSentence[];
  /** Of an interview: what whoever is asked says of themselves, which is shown as a quotation. */
  readonly spoken: readonly StudySentence[];
}

/**
 * The article's whole sentences, none of whoever writes, speaks or is spoken to, none that something over its list governs, and no pieces of any: those that lean on nothing, and those whose ground is near.
 */
export function studySentences(article: SummarizedArticle): StudySentences {
  const sentences = rankSummarySentences([article]).sentences.filter(({ passage }) => !isGoverned(passage));
  const timesOf = timesIn(sentences);
  const isInterview = asksOften(article.article);
  const read = sentences.map((sentence, at): ReadSentence => {
    const within = { sentence: withoutJoining(sentence), before: sentences[at - 1], timesOf };
    const isBack = pointsBack(within) || isKnownFromBefore(within) || (isInterview && opensAnswer(sentence));
    const alone = isBack ? undefined : aloneOf(sentence);
    return { ...sentence, isBack, ...(alone === undefined ? {} : { alone }) };
  });
  const found = read.map((sentence, at) => ({
    alone: sentence.alone,
    leaning: leaningOn(sentence, read.slice(Math.max(0, at - mostBefore - 1), at)),
  }));
  const spoken = isInterview
    ? read.filter((one) => standsAlone(one) && !one.isAsked && !one.isBack && isSpoken(withoutLabel(one)))
    : [];
  return {
    alone: found.flatMap(({ alone }) => alone ?? []),
    leaning: found.flatMap(({ alone, leaning }) => (alone === undefined ? (leaning ?? []) : [])),
    spoken: spoken.map((one) => from(one, labelOf(one.text))),
  };
}

interface ReadSentence extends SummarySentence {
  /** It goes on about something that was told right before. */
  readonly isBack: boolean;
  readonly alone?: StudySentence;
}

/** Right behind what is asked: what an answer opens with goes on about that. */
const opensAnswer = ({ article, at, text }: SummarySentence): boolean =>
  wordCount(text) < leastOfAnswer &&
  /[?？؟]["”»’]?\s*(?:\p{Lu}{1,3}[.:]\s*)?$/u.test(article.text.slice(Math.max(0, at - longestMark), at));

/** In words: a longer one mostly says again what was asked. */
const leastOfAnswer = 15;
/** In letters: the end of a question, and who answers: "R. ". */
const longestMark = 12;

/** "A: I block time for mails.": who speaks, in a letter or two. */
const labelOf = (text: string): number => /^\p{Lu}{1,3}[.:] (?=\p{Lu})/u.exec(text)?.[0].length ?? 0;

const withoutLabel = <T extends SummarySentence>(one: T): T => ({ ...one, text: one.text.slice(labelOf(one.text)) });

const isSpoken = ({ text, article: { language } }: SummarySentence): boolean =>
  isWellFormed(text, language) &&
  isOfSpeakers(text, language) &&
  !isSaidTo(text, language) &&
  !isOfSeveral(text, language) &&
  !isLacking(text, language);

function aloneOf(sentence: SummarySentence): StudySentence | undefined {
  const left = standsAlone(sentence) ? 0 : afterConnective(sentence);
  const { language } = sentence.article;
  const isTold =
    left !== undefined &&
    !isVague(sentence) &&
    isTidy(sentence.text.slice(left), language) &&
    !isLacking(sentence.text, language);
  return isTold ? from(sentence, left) : undefined;
}

const from = ({ article, passage, text, start, at, terms, centrality }: SummarySentence, left = 0): StudySentence => ({
  ...{ article, passage, text: text.slice(left), start: start + left, at: at + left, terms, centrality },
  ...(left > 0 ? { opening: text.slice(0, left) } : {}),
});

/** In sentences: a longer way back is no question any more. */
const mostBefore = 2;
/** In words, together. */
const longestWithContext = 110;

/** With what it leans on, where that stands right before it and by itself. */
function leaningOn(sentence: ReadSentence, before: readonly ReadSentence[]): LeaningSentence | undefined {
  const { text, isWhole, leaning, place, paragraph, article, isBack } = sentence;
  const isLeaning = leaning !== undefined || isBack || isLacking(text, article.language) || isVague(sentence);
  if (!isWhole || !isLeaning || !isTidy(text, article.language)) return undefined;
  const near = before.filter((one, at) => one.place === place - before.length + at).slice(-mostBefore);
  const first = near.findLastIndex(
    (one) => one.alone && standsAlone(one) && (one.paragraph === paragraph || opens(one, before)),
  );
  const ground = first < 0 ? [] : near.slice(first);
  const context = ground.map((one) => one.text).join(' ');
  const isOther =
    ground.length === 0 ||
    ground.at(-1)?.place !== place - 1 ||
    ground.some((one) => !isTidy(one.text, article.language)) ||
    wordCount(context) + wordCount(text) > longestWithContext;
  return isOther ? undefined : { ...from(sentence), context, isOfSomebody: leaning === 'whom' };
}

/** News has a paragraph for every sentence or two: what opens the one before may be leant on. */
const opens = ({ place, paragraph }: SummarySentence, before: readonly SummarySentence[]): boolean =>
  before.some((one) => one.place === place - 1 && one.paragraph !== paragraph);

/** "But the offer fell short": which offer, the sentence before tells as well. */
function withoutJoining(sentence: SummarySentence): SummarySentence {
  const left = connectives(sentence.article.language)?.exec(sentence.text)?.[0].length ?? 0;
  return { ...sentence, text: capital(sentence.text.slice(left)) };
}

/** How much of a sentence's beginning is left out, where it leans on nothing else: "However, ", "But ". */
function afterConnective({ text, isWhole, article }: SummarySentence): number | undefined {
  const left = connectives(article.language)?.exec(text)?.[0].length;
  const isAlone = isWhole && left !== undefined && leaningOf(capital(text.slice(left)), article.language) === undefined;
  return isAlone ? left : undefined;
}

const connectives = perLanguage(
  ({ study }) =>
    study?.connectives &&
    new RegExp(`^(?:${anyOf(study.connectives)}, (?=[\\p{L}\\p{N}])|${study.joins ?? '(?!)'})`, 'u'),
);
