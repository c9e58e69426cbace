import { fold } from '../text/fold.ts';
import { quotationsIn } from '../text/quotation-marks.ts';
import { faultOfOrder } from './alignment-faults.ts';
import { directionDiffers } from './antonyms.ts';
import { addsCause } from './causes.ts';
import { tokensOf } from './claim-words.ts';
import { classDiffers, dropsRestriction } from './closed-classes.ts';
import type { EvidenceContext, GroundSentence } from './evidence-context.ts';
import type { Fault } from './fault.ts';
import { addsFuture, lostGovernor } from './governed-words.ts';
import { locateQuote } from './locate-quote.ts';
import { negationDiffers } from './negation.ts';
import { wrongFigure } from './numbers.ts';
import { measureDiffers } from './quantities.ts';
import { rolesDiffer } from './roles.ts';
import { speakerDiffers } from './speakers.ts';
import { missingNames } from './unsupported-names.ts';
import { sharesEnough } from './word-overlap.ts';

/** The first thing that one sentence of a claim says otherwise than the cited sentences. */
export function faultOfSentence(sentence: string, context: EvidenceContext): Fault | undefined {
  if (standsWhole(sentence, context.cited)) return undefined;
  const quoted = quotationsIn(sentence).map(({ start, end }) => sentence.slice(start, end));
  if (quoted.some((words) => !context.cited.some(({ text }) => locateQuote(text, words)))) return 'quotation';
  const words = tokensOf(sentence, context.language);
  if (wrongFigure(words, context.words)) return 'number';
  if (negationDiffers(words, context.words)) return 'negation';
  if (lostGovernor(sentence, words, context) || addsFuture(sentence, context)) return 'certainty';
  if (measureDiffers(sentence, words, context)) return 'measure';
  if (addsCause(sentence, words, context)) return 'cause';
  if (dropsRestriction(sentence, context)) return 'class';
  if (classDiffers(sentence, words, context)) return 'class';
  if (directionDiffers(words, context.words)) return 'direction';
  if (missingNames(words, context).length > 0) return 'name';
  if (speakerDiffers(words, context)) return 'speaker';
  if (rolesDiffer(sentence, context)) return 'role';
  return faultOfOrder(words, context) ?? (sharesEnough(words, context) ? undefined : 'content');
}

/** Word for word one of the cited sentences, whole. */
const standsWhole = (claim: string, cited: readonly GroundSentence[]): boolean => {
  const said = bare(claim);
  return cited.some(({ text }) => bare(text) === said);
};

/** Without the marks around it, as `locateQuote` reads it. */
const bare = (sentence: string): string =>
  fold(sentence)
    .text.replace(/^[\s'"]+|[\s'".,;:]+$/gu, '')
    .toLowerCase();
