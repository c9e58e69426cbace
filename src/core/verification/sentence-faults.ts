import { quotationsIn } from '../text/quotation-marks.ts';
import { faultOfOrder } from './alignment-faults.ts';
import { directionDiffers } from './antonyms.ts';
import { claimWords } from './claim-words.ts';
import type { GroundSentence, Grounds } from './evidence-context.ts';
import type { Fault } from './fault.ts';
import { locateQuote } from './locate-quote.ts';
import { negationDiffers, negationsOf } from './negation.ts';
import { wrongFigure } from './numbers.ts';
import { speakerDiffers } from './speakers.ts';
import { missingNames } from './unsupported-names.ts';
import { sharesEnough } from './word-overlap.ts';

/** The first thing that one sentence of a claim says otherwise than the cited sentences. */
export function faultOfSentence(sentence: string, grounds: Grounds): Fault | undefined {
  if (standsVerbatim(sentence, grounds.cited)) return undefined;
  const quoted = quotationsIn(sentence).map(({ start, end }) => sentence.slice(start, end));
  if (quoted.some((words) => !grounds.cited.some(({ text }) => locateQuote(text, words)))) return 'quotation';
  const words = claimWords(sentence, grounds.language);
  if (wrongFigure(words, grounds.words)) return 'number';
  if (negationDiffers(words, grounds.words)) return 'negation';
  if (directionDiffers(words, grounds.words)) return 'direction';
  if (missingNames(words, grounds).length > 0) return 'name';
  if (speakerDiffers(words, grounds)) return 'speaker';
  return faultOfOrder(words, grounds) ?? (sharesEnough(words, grounds) ? undefined : 'content');
}

/** Word for word in a cited sentence, and not the part of it that a negation or a doubt before it is about. */
function standsVerbatim(claim: string, cited: readonly GroundSentence[]): boolean {
  return cited.some(({ text, words }) => {
    const place = locateQuote(text, claim);
    if (!place) return false;
    const before = words.filter(({ end }) => end <= place.start);
    const clauseStart = words.findIndex(({ start }) => start >= place.start);
    const lastBreak = words.findLastIndex((word, at) => at <= clauseStart && word.afterBreak);
    return negationsOf(before.slice(Math.max(0, lastBreak))).length === 0 || lastBreak === clauseStart;
  });
}
