import type { SummarySentence } from '../summary/central-sentences.ts';
import { titleTerms } from '../summary/summarized-article.ts';
import { outsideQuotations } from '../summary/whole-sentence.ts';
import { wordCount } from '../text/letters.ts';
import { lexiconOf } from '../text/lexicon/index.ts';

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
