import { inAllLanguages } from './lexicon/index.ts';

const calendar = new Set(
  inAllLanguages(({ calendar: words }) => [
    ...(words?.months ?? []),
    ...(words?.shortMonths ?? []),
    ...(words?.weekdays ?? []),
  ]).map((word) => word.toLowerCase()),
);

/** A month or a day of any language. */
export const isCalendarWord = (word: string): boolean => calendar.has(word.toLowerCase());
