import { inAllLanguages } from '../text/lexicon/index.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';

const calendar = new Set(
  inAllLanguages(({ calendar: words }) => [
    ...(words?.months ?? []),
    ...(words?.shortMonths ?? []),
    ...(words?.weekdays ?? []),
  ]).map((word) => word.toLowerCase()),
);

/** A month or a day of any language. */
export const isCalendarWord = (word: string): boolean => calendar.has(word.toLowerCase());

const patternFor = perLanguage(({ study }) => new RegExp(`^(?:${study?.ofPeople ?? '(?!)'})$`, 'u'));

/** Whether a word is an adjective of a country, as far as the language writes those with a capital. */
export const ofPeopleTest =
  (language: string) =>
  (word: string): boolean =>
    patternFor(language)?.test(word.toLowerCase()) === true;
