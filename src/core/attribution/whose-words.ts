import { perLanguage } from '../text/lexicon/per-language.ts';

const patterns = perLanguage(({ whoseWords }) =>
  whoseWords ? new RegExp(`^(?:${whoseWords.before.join('|')})(?<=[\\s’'])`, 'iu') : undefined,
);

/**
 * Where in a sentence that tells whose the words before it were somebody's name begins: "That was how | Vale put it." Undefined
 * where the sentence tells nothing such, as far as the language's lexicon knows.
 */
export function placeOfWhose(sentence: string, language: string): number | undefined {
  return patterns(language)?.exec(sentence)?.[0].length;
}
