import type { GroundSentence } from './evidence-context.ts';

/** Whether a quotation that began in an earlier sentence goes on in this one. */
export function isQuoteOpen(sentence: GroundSentence, all: readonly GroundSentence[]): boolean {
  const before = all
    .slice(0, sentence.index)
    .map(({ text }) => text)
    .join(' ');
  return hasOpenQuotation(before);
}

/** Whether a text ends inside a quotation. */
export const hasOpenQuotation = (before: string): boolean =>
  (before.match(/“/g)?.length ?? 0) > (before.match(/”/g)?.length ?? 0) || (before.match(/"/g)?.length ?? 0) % 2 === 1;
