import { perLanguage } from '../text/lexicon/per-language.ts';

const patternFor = perLanguage(({ study }) => new RegExp(`^(?:${study?.ofPeople ?? '(?!)'})$`, 'u'));

/** Whether a word is an adjective of a country, as far as the language writes those with a capital. */
export const ofPeopleTest =
  (language: string) =>
  (word: string): boolean =>
    patternFor(language)?.test(word.toLowerCase()) === true;
