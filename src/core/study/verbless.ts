import { wordCount } from '../text/letters.ts';
import { defaultLexicon } from '../text/lexicon/index.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { tagWords } from '../text/part-of-speech.ts';
import { remembering } from '../text/remembering.ts';

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
