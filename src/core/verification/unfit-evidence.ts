import { unaskedAddress } from './addresses.ts';
import { isCommand } from './commands.ts';
import type { GroundSentence, Grounds } from './evidence-context.ts';
import type { Fault } from './fault.ts';
import { isCue } from './speakers.ts';

/** What makes sentences unfit as evidence for an answer, true as they may be. */
export function faultOfEvidence(question: string, { cited, language }: Grounds): Fault | undefined {
  if (cited.some((sentence) => isCommand(sentence, question, language))) return 'command';
  const texts = cited.map(({ text }) => text);
  if (unaskedAddress(question, texts)) return 'address';
  return cited.some(isLabel) ? 'content' : undefined;
}

/** "Domain name:", as against "Vale said:". */
const isLabel = ({ text, words }: GroundSentence): boolean =>
  /^(?:\S+\s+){0,3}\S*[:：]$/u.test(text) && !words.some(isCue);
