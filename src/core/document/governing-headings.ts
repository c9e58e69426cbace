import { lexicons } from '../text/lexicon/index.ts';
import { anyWord } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';

/** A list under a question is somebody's answer to it. */
const asks = /[?？؟]["”’»)\]]*$/u;

const governing = perLanguage(({ headings, negation }) => {
  const within = [...(headings?.governing ?? []), ...(negation?.words ?? []), ...(negation?.absence ?? [])];
  const opening = headings?.opening ?? [];
  return within.length === 0 ? undefined : new RegExp(`${anyWord(within)}|^["“„«¿(]*${anyWord(opening)}`, 'iu');
});

/**
 * Whether what stands below the heading is denied, limited, conditioned, only somebody's view or an answer by it ("What we
 * ruled out", "If you live alone"), so that it says something else without it; "Results" does not.
 * @param language ISO 639-1
 */
export const isGoverning = (heading: string, language: string): boolean =>
  asks.test(heading) || (governing(language)?.test(heading) ?? false);

/** Likewise of a document's title, whose language a short list below it need not tell: "und" is any. */
export const isGoverningTitle = (title: string, language: string): boolean =>
  language === 'und' ? lexicons.some(({ code }) => isGoverning(title, code)) : isGoverning(title, language);
