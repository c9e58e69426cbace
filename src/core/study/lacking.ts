import { wordCount } from '../text/letters.ts';
import { defaultLexicon } from '../text/lexicon/index.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { tagWords } from '../text/part-of-speech.ts';
import { remembering } from '../text/remembering.ts';
import { missesGround, missesObject } from './grounds.ts';

/** "A bell for a mosque, or for a place with no tower at all." */
export const isVerbless = (text: string, language: string): boolean =>
  language === defaultLexicon.code && wordCount(text) <= longestVerbless && !hasVerb(text.replace(/\([^)]*\)/gu, ' '));

/** In words. */
const longestVerbless = 40;

const hasVerb = remembering((text) => tagWords(text).some(({ pos }) => pos === 'VERB' || pos === 'AUX'));

/** "Catch up on the race by our podcast.": said to whoever reads. Told where a verb without an ending tells it. */
export const isOrder = (text: string, language: string): boolean => ordersIn(language)?.(text) ?? false;

const ordersIn = perLanguage(({ study }) => {
  if (!study?.orders) return undefined;
  const particles: ReadonlySet<string> = new Set(study.orders.particles);
  const others = new RegExp(study.orders.others, 'u');
  return remembering((text) => {
    const [first, next] = tagWords(text);
    const isVerb = first?.pos === 'VERB' && !others.test(first.text);
    return isVerb && next !== undefined && (next.pos === 'DET' || next.pos === 'PRON' || particles.has(next.lower));
  });
});

/** It goes on about something that is not in it, besides what summaries know. */
export const isLacking = (text: string, language: string): boolean =>
  lacking(language)?.test(text) === true || missesGround(text, language) || missesObject(text, language);

const lacking = perLanguage(({ study }) => {
  const sources = [...(study?.lacking ? [study.lacking] : []), ...(study?.leans ?? []).map(({ pattern }) => pattern)];
  return sources.length === 0 ? undefined : new RegExp(sources.map((one) => `(?:${one})`).join('|'), 'u');
});
