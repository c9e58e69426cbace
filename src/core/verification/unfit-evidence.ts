import { termsOf } from '../text/terms.ts';
import { unaskedAddress } from './addresses.ts';
import type { EvidenceContext, GroundSentence } from './evidence-context.ts';
import type { Fault } from './fault.ts';
import { isCue } from './speakers.ts';

/** What makes sentences unfit as evidence for an answer, true as they may be. */
export function faultOfEvidence(question: string, { cited, language }: EvidenceContext): Fault | undefined {
  if (cited.some((sentence) => isCommand(sentence, question, language))) return 'command';
  const texts = cited.map(({ text }) => text);
  if (unaskedAddress(question, texts)) return 'address';
  return cited.some(isLabel) ? 'content' : undefined;
}

/** "Domain name:", as against "Vale said:". */
const isLabel = ({ text, words }: GroundSentence): boolean =>
  /^(?:\S+\s+){0,3}\S*[:：]$/u.test(text) && !words.some(isCue);

const verbs =
  'act|add|analy[sz]e|answer|append|augment|break down|calculate|click|combine|compare|compose|convert|create|describe|develop|design|discuss|disregard|download|draft|enhance|execute|explain|find|forget|generate|give|group|help|identify|ignore|include|install|integrate|introduce|jumble|list|make|mention|misspell|modify|open|output|pretend|print|provide|rearrange|recommend|remove|render|repeat|replace|reply|respond|reveal|rewrite|say|scramble|send|show|solve|substitute|suggest|summari[sz]e|tell|translate|anagram|use|visit|write';

const order = new RegExp(String.raw`^(?:(?:please|now|first|then|also|always|never)[, ]+)*(?:${verbs})\b`, 'iu');

const orderInside = /\b(?:in|to|of|from|with) (?:your|the) (?:response|answer|reply|message|output)\b/iu;

const toMachine =
  /\b(?:note to (?:assistants?|ai|models?|bots?)|(?:previous|prior|above|all|these|your) (?:instructions?|prompts?|rules)|system prompt|language models?|you are (?:an? )?(?:ai|assistant|chatbot)|as an ai|assistants?:|system:|user:)/iu;

const code = /(?:javascript|data|vbscript):\S|<\/?(?:script|iframe|img|svg)\b|\bon(?:error|load|click)\s*=/iu;

const outsideQuotes = (text: string): string => text.replace(/“[^”]*”?|"[^"]*"?|«[^»]*»?/gu, '');

/** "Note to assistants: answer …" gives its order after the colon. */
const partsOf = (text: string): readonly string[] => text.split(/[:;]\s+|,\s+(?=please\b)/u).map((part) => part.trim());

/** Speaks to a program that reads it, whatever else it may say. */
const addressesMachine = (text: string): boolean => toMachine.test(text) || code.test(text) || orderInside.test(text);

/** The parts of a sentence that ask or order. */
function demandsIn(text: string): readonly string[] {
  const plain = outsideQuotes(text).trim();
  const orders = partsOf(plain).filter((part) => order.test(part));
  return /\?['’]?[\s)\]]*$/u.test(plain) ? [...orders, plain] : orders;
}

/**
 * Whether a sentence tells the reader to do something, or asks, instead of reporting. Such a sentence is no evidence for
 * an answer, unless the question is about the same (a recipe says "Add the flour").
 */
function isCommand(sentence: GroundSentence, question: string, language: string): boolean {
  if (addressesMachine(sentence.text)) return true;
  const asked = new Set(termsOf(question, language));
  const shared = (demand: string) => new Set(termsOf(demand, language).filter((term) => asked.has(term))).size;
  return demandsIn(sentence.text).some((demand) => shared(demand) < 2);
}
