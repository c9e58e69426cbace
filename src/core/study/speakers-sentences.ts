import { leaningPatterns, lowered } from '../summary/leaning-patterns.ts';
import { outsideQuotations } from '../summary/whole-sentence.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';

/** "The band I started in 1993": who that is stands elsewhere. */
export function isOfSpeakers(text: string, language: string): boolean {
  const { first } = leaningPatterns(language) ?? {};
  return formsOutside(text, language).some((form) => first?.test(form) === true) || isSaidTo(text, language);
}

/** "We began with four hives": who that is stands elsewhere, and it may be whoever asks. */
const ofSeveral = perLanguage(({ pronouns = [] }) => {
  const subjects = pronouns
    .filter(({ person, number }) => person === 1 && number === 'plural')
    .map((one) => one.subject);
  return subjects.length === 0 ? undefined : new RegExp(`(?<![\\p{L}])${anyOf(subjects)}(?![\\p{L}])`, 'iu');
});

export const isSaidTo = (text: string, language: string): boolean =>
  formsOutside(text, language).some((form) => spokenTo(language)?.test(form) === true);

/** Whose "our universe" is, everybody knows. */
const ofAll = perLanguage(({ study }) =>
  study?.ofAll === undefined ? undefined : new RegExp(`(?<![\\p{L}])(?:${study.ofAll})(?![\\p{L}])`, 'giu'),
);

function formsOutside(text: string, language: string): readonly string[] {
  const outside = outsideQuotations(text).replace(ofAll(language) ?? '', ' ');
  return [outside, lowered(outside)];
}

const spokenTo = perLanguage(({ pronouns }) => {
  const forms = (pronouns ?? []).filter(({ person }) => person === 2);
  const words = forms.flatMap(({ subject, object, possessive }) => [subject, object, possessive]);
  return words.length === 0 ? undefined : new RegExp(`(?<![\\p{L}])${anyOf(words)}(?![\\p{L}])`, 'u');
});

/** Whether several speak of themselves. */
export const isOfSeveral = (text: string, language: string): boolean => ofSeveral(language)?.test(text) === true;
