import type { Evidence } from '../answer.ts';
import type { Passage } from '../document/passage.ts';
import { sentencesOf } from '../text/language.ts';
import { align } from '../verification/alignment.ts';
import { tokensOf } from '../verification/claim-words.ts';
import { locateQuote } from '../verification/locate-quote.ts';

/** The passage that a model calls by this number, from 1. */
export const passageNumbered = (passages: readonly Passage[], number: number): Passage | undefined =>
  Number.isInteger(number) ? passages[number - 1] : undefined;

/**
 * A quote as evidence. One with an ellipsis that does not stand there as a whole is taken for its parts; one that stands
 * in another of the passages, and not in the one that was named, is left with the one that was named.
 */
export function quoted(passage: Passage, quote: string): readonly Evidence[] {
  if (locateQuote(passage.text, quote)) return [{ passage, quote }];
  const parts = quote
    .split(/\s*(?:…|\.{3}|\[\s*(?:…|\.{3})\s*\])\s*/u)
    .filter((part) => /\p{L}.*\s.*\p{L}/u.test(part));
  return parts.length > 1 ? parts.map((part) => ({ passage, quote: part })) : [{ passage, quote }];
}

/** One word with content; see `align`. */
const leastShared = 2;

/** The sentence of a passage that has most of a claim, for a model that names a passage without quoting it. */
export function nearestSentence(passage: Passage, claim: string): readonly Evidence[] {
  const language = passage.source.language;
  const words = tokensOf(claim, language);
  const scored = sentencesOf(passage.text, language).map((span) => {
    const text = passage.text.slice(span.start, span.end);
    return { at: span.start, quote: text, score: align(words, tokensOf(text, language)).score };
  });
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (most, other) => (other.score > (most?.score ?? leastShared) ? other : most),
    undefined,
  );
  return best ? [{ passage, quote: best.quote, at: best.at }] : [];
}
