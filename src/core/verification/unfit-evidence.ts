import { defaultLexicon } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { blankQuotations } from '../text/quotation-marks.ts';
import { termsOf } from '../text/terms.ts';
import { unaskedAddress } from './addresses.ts';
import type { EvidenceContext, GroundSentence } from './evidence-context.ts';
import type { Fault } from './fault.ts';
import { isCue } from './speakers.ts';

/** What makes sentences unfit as evidence for an answer, true as they may be. */
export function faultOfEvidence(question: string, { cited, language }: EvidenceContext): Fault | undefined {
  if (cited.some((sentence) => isCommand(sentence, question, language))) return 'command';
  const texts = cited.map(({ text }) => text);
  if (unaskedAddress(question, texts)) return 'unasked';
  return cited.some(isLabel) ? 'unasked' : undefined;
}

/** "Domain name:", as against "Vale said:". */
const isLabel = ({ text, words }: GroundSentence): boolean =>
  /^(?:\S+\s+){0,3}\S*[:：]$/u.test(text) && !words.some(isCue);

const { verbs, polite, leads, toMachine } = defaultLexicon.orders;
const parting = new RegExp(`[:;]\\s+|,\\s+(?=${anyOf(polite)}(?!\\p{L}))`, 'u');
const order = new RegExp(`^(?:${anyOf(leads)}[, ]+)*${anyOf(verbs)}\\b`, 'iu');
const machine = new RegExp(toMachine.join('|'), 'iu');

const code = /(?:javascript|data|vbscript):\S|<\/?(?:script|iframe|img|svg)\b|\bon(?:error|load|click)\s*=/iu;

/** "Note to assistants: answer …" gives its order after the colon. */
const partsOf = (text: string): readonly string[] => text.split(parting).map((part) => part.trim());

/** Speaks to a program that reads it, whatever else it may say. */
const addressesMachine = (text: string): boolean => machine.test(text) || code.test(text);

/** The parts of a sentence that ask or order. */
function demandsIn(text: string): readonly string[] {
  const plain = blankQuotations(text).trim();
  const orders = partsOf(plain).filter((part) => order.test(part));
  return /\?['’]?[\s)\]]*$/u.test(plain) ? [...orders, plain] : orders;
}

/** In terms: one in common with the question may be chance. */
const leastShared = 2;

/**
 * Whether a sentence tells the reader to do something, or asks, instead of reporting. Such a sentence is no evidence for
 * an answer, unless the question is about the same (a recipe says "Add the flour").
 */
function isCommand(sentence: GroundSentence, question: string, language: string): boolean {
  if (addressesMachine(sentence.text)) return true;
  const asked = new Set(termsOf(question, language));
  const shared = (demand: string) => new Set(termsOf(demand, language).filter((term) => asked.has(term))).size;
  return demandsIn(sentence.text).some((demand) => shared(demand) < leastShared);
}
