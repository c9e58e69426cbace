import { perLanguage } from '../text/lexicon/per-language.ts';
import { missesGround, missesObject } from './grounds.ts';

/** It goes on about something that is not in it, besides what `leaningOf` knows. */
export const isLacking = (text: string, language: string): boolean =>
  lacking(language)?.test(text) === true || missesGround(text, language) || missesObject(text, language);

const lacking = perLanguage(({ study }) => {
  const sources = [...(study?.lacking ? [study.lacking] : []), ...(study?.leans ?? []).map(({ pattern }) => pattern)];
  return sources.length === 0 ? undefined : new RegExp(sources.map((one) => `(?:${one})`).join('|'), 'u');
});
