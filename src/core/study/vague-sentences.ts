import { type SummarySentence, titleTerms } from '../summary/central-sentences.ts';
import { outsideQuotations } from '../summary/whole-sentence.ts';
import { wordCount } from '../text/letters.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { termsOf } from '../text/terms.ts';

/** In words. */
const leastWithoutName = 10;

/**
 * Says too little by itself: short, without a name or anything that the title names ("A train covered the distance in three hours.").
 */
export const isVague = ({ text, terms, article }: SummarySentence): boolean =>
  wordCount(text) < leastWithoutName &&
  !namesWithin(text, article.language) &&
  !terms.some((term) => titleTerms(article).has(term));

/** "“It was difficult for us,” Holm said.": anybody could have. */
export const isFewWordsSaid = (text: string): boolean =>
  wordCount(text) < leastOfSaid && wordCount(outsideQuotations(text)) < wordCount(text) / 2;

/** In words. */
const leastOfSaid = 12;

/** Where nouns have capitals, none tells a name. */
const namesWithin = (text: string, language: string): boolean =>
  lexiconOf(language)?.capitalNouns !== true && /\s\P{L}*\p{Lu}/u.test(text);

/** "The neighbourhood lies …" right behind "… one of the oldest neighbourhoods …": which one, the sentence before tells. */
export function pointsBack(
  { text, place, terms, article }: SummarySentence,
  before: SummarySentence | undefined,
): boolean {
  const words = definiteOf(article.language)?.exec(text)?.[1];
  if (words === undefined || before?.place !== place - 1) return false;
  const subject = termsOf(words, article.language).slice(0, 1);
  return subject.some((term) => terms.includes(term) && before.terms.includes(term) && !titleTerms(article).has(term));
}

const definiteOf = perLanguage(({ study, capitalNouns }) =>
  study?.opening === undefined
    ? undefined
    : new RegExp(
        `^(?:${study.opening})(${capitalNouns ? '\\p{Lu}' : ''}\\p{Ll}+ (?!(?:${study.genitive ?? '(?!)'})(?!\\p{L}))\\p{Ll}+)`,
        'u',
      ),
);
