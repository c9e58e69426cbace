import { quotationsIn } from '../text/quotation-marks.ts';
import { faultOfOrder } from './alignment-faults.ts';
import { directionDiffers } from './antonyms.ts';
import { tokensOf } from './claim-words.ts';
import type { EvidenceContext, GroundSentence } from './evidence-context.ts';
import type { Fault } from './fault.ts';
import { locateQuote } from './locate-quote.ts';
import { negationDiffers, negationsOf } from './negation.ts';
import { wrongFigure } from './numbers.ts';
import { speakerDiffers } from './speakers.ts';
import { missingNames } from './unsupported-names.ts';
import { sharesEnough } from './word-overlap.ts';

/** The first thing that one sentence of a claim says otherwise than the cited sentences. */
export function faultOfSentence(sentence: string, context: EvidenceContext): Fault | undefined {
  if (standsVerbatim(sentence, context.cited)) return undefined;
  const quoted = quotationsIn(sentence).map(({ start, end }) => sentence.slice(start, end));
  if (quoted.some((words) => !context.cited.some(({ text }) => locateQuote(text, words)))) return 'quotation';
  const words = tokensOf(sentence, context.language);
  if (wrongFigure(words, context.words)) return 'number';
  if (negationDiffers(words, context.words)) return 'negation';
  if (directionDiffers(words, context.words)) return 'direction';
  if (missingNames(words, context).length > 0) return 'name';
  if (speakerDiffers(words, context)) return 'speaker';
  return faultOfOrder(words, context) ?? (sharesEnough(words, context) ? undefined : 'content');
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
