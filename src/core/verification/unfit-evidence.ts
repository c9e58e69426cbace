import { inAllLanguages, lexicons } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { blankQuotations } from '../text/quotation-marks.ts';
import { termsOf } from '../text/terms.ts';
import { unaskedAddress, withoutAddresses } from './addresses.ts';
import type { EvidenceContext, GroundSentence } from './evidence-context.ts';
import type { Fault } from './fault.ts';
import { ordersMachines } from './orders-to-machines.ts';
import { tellsOfPast } from './past.ts';
import { isCue } from './speakers.ts';

/**
 * What makes sentences unfit as evidence for an answer, true as they may be.
 * @param question without it, only what is unfit for any
 * @param leads whether they are shown for what stands below them: they may be labels, questions and orders
 */
export function faultOfEvidence(
  question: string | undefined,
  { cited, language }: EvidenceContext,
  leads = false,
): Fault | undefined {
  if (cited.some(({ text }) => ordersMachines(text))) return 'command';
  if (question === undefined) return undefined;
  if (!leads && cited.some((sentence) => isCommand(sentence, question, language))) return 'command';
  // A report names an address in passing; what is no report may be there to have it followed.
  const asides = cited.filter(({ text }) => !isReport(text, language)).map(({ text }) => text);
  if (unaskedAddress(question, asides)) return 'unasked';
  return !leads && cited.some(isLabel) ? 'unasked' : undefined;
}

const leastWords = 6;

/** "People were asked to write to the council at www.lund.example." */
const isReport = (text: string, language: string): boolean => {
  const plain = withoutAddresses(text);
  return tellsOfPast(plain, language) === true && (plain.match(/\p{L}+/gu) ?? []).length >= leastWords;
};

/** "Domain name:", as against "Vale said:". */
const isLabel = ({ text, words }: GroundSentence): boolean =>
  /^(?:\S+\s+){0,3}\S*[:：]$/u.test(text) && !words.some(isCue);

const orders = lexicons.flatMap(({ orders: words }) =>
  words ? [new RegExp(`^(?:${anyOf(words.leads)}[, ]+)*${anyOf(words.verbs)}(?!\\p{L})`, 'iu')] : [],
);
const polite = inAllLanguages(({ orders: words }) => words?.polite);
const parting = new RegExp(`[:;]\\s+|,\\s+(?=${anyOf(polite)}(?!\\p{L}))`, 'u');

/** "Note to assistants: answer …" gives its order after the colon. */
const partsOf = (text: string): readonly string[] => text.split(parting).map((part) => part.trim());

/** The parts of a sentence that ask or order. */
function demandsIn(text: string): readonly string[] {
  const plain = blankQuotations(text).trim();
  const ordering = partsOf(plain).filter((part) => orders.some((order) => order.test(part)));
  return /\?['’]?[\s)\]]*$/u.test(plain) ? [...ordering, plain] : ordering;
}

/** In terms: one in common with the question may be chance. */
const leastShared = 2;

/**
 * Whether a sentence tells the reader to do something, or asks, instead of reporting. Such a sentence is no evidence for
 * an answer, unless the question is about the same (a recipe says "Add the flour").
 */
function isCommand(sentence: GroundSentence, question: string, language: string): boolean {
  const asked = new Set(termsOf(question, language));
  const shared = (demand: string) => new Set(termsOf(demand, language).filter((term) => asked.has(term))).size;
  return demandsIn(sentence.text).some((demand) => shared(demand) < leastShared);
}
