import { type Article, type Block, blockText, bodyBlocks } from '../document/article.ts';
import { isGoverned } from '../document/under-leads.ts';
import type { SummarizedArticle } from '../summary/summarized-article.ts';
import { genderOfFirstName } from '../text/first-names.ts';
import { wordCount } from '../text/letters.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { contains } from '../text/span.ts';
import { answerLabelOf } from './answer-label.ts';
import type { Rests } from './candidate.ts';

/** A short answer of an interview, with what was asked. */
export interface Exchange {
  readonly asked: string;
  readonly answer: Rests;
  /** What is asked for is a person. */
  readonly isOfPerson: boolean;
  /** Whom the other answers of the interview name, long ones too. */
  readonly others: readonly string[];
}

/** In words: a longer answer is sentences, which are asked about by themselves. */
const longest = 14;
/** In words. */
const longestAsked = 16;
/** Fewer are no interview. */
const least = 3;

/** "Favorite athlete?", answered "Lena Brook": each question right above one short answer. */
export function exchangesIn({ article, passages }: SummarizedArticle): readonly Exchange[] {
  const blocks = bodyBlocks(article);
  const pairs = blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    const asked = withoutLabel(blockText(article, block));
    return isQuestion(asked, block) && next?.kind === 'paragraph' ? [{ asked, next }] : [];
  });
  if (pairs.length < least) return [];
  return pairs.flatMap(({ asked, next }): readonly Exchange[] => {
    const text = withoutLabel(blockText(article, next));
    const from = next.end - text.length;
    const passage = passages.find((one) => contains(one, { start: from, end: next.end }));
    const isShort = wordCount(text) <= longest && !/[?？؟]|\n|\p{L}[.!] \p{Lu}/u.test(text);
    if (!passage || isGoverned(passage) || !isShort) return [];
    const answer = { article, passage, text, start: from - passage.start };
    const rest = pairs.filter((other) => other.next !== next).map((other) => blockText(article, other.next));
    const others = [...new Set(rest.flatMap(peopleNamed))];
    return [{ asked, answer, isOfPerson: asksForPerson(asked, article), others }];
  });
}

const withoutLabel = (text: string): string => text.slice(answerLabelOf(text));

const isQuestion = (asked: string, { kind }: Block): boolean =>
  (kind === 'heading' || kind === 'paragraph') &&
  /[?？؟]$/u.test(asked) &&
  wordCount(asked) <= longestAsked &&
  !/[.!?] \p{Lu}/u.test(asked);

/** With a first name that is known. */
const peopleNamed = (text: string): readonly string[] =>
  (text.match(/(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/gu) ?? []).filter(
    (name) => genderOfFirstName(name.split(' ')[0] ?? '') !== undefined,
  );

const ofPersons = perLanguage(({ study }) =>
  study?.asksForPerson === undefined
    ? undefined
    : new RegExp(`(?<![\\p{L}])(?:${study.asksForPerson})(?![\\p{L}])`, 'iu'),
);

/** "Favorite athlete?", "Quel compositeur …?" */
const asksForPerson = (asked: string, { language }: Article): boolean => ofPersons(language)?.test(asked) === true;
