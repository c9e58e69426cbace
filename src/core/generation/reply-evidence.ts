import type { Evidence } from '../answer.ts';
import type { Passage } from '../document/passage.ts';
import { sentencesOf } from '../text/language.ts';
import { align } from '../verification/alignment.ts';
import { tokensOf } from '../verification/claim-words.ts';
import { locateQuote } from '../verification/locate-quote.ts';

/** The passages that a model was given, and the number by which it calls the first of them. */
export interface Numbered {
  readonly passages: readonly Passage[];
  /** 1 as in the prompt, until the model names a passage 0. */
  first: number;
}

/** The passage that a model calls by this number. */
export function passageNumbered(numbered: Numbered, number: number): Passage | undefined {
  if (number === 0) numbered.first = 0;
  return Number.isInteger(number) ? numbered.passages[number - numbered.first] : undefined;
}

/** What is left of a quote where an ellipsis stands for the rest. */
const partsOf = (quote: string): readonly string[] =>
  quote.split(/\s*(?:…|\.{3}|\[\s*(?:…|\.{3})\s*\])\s*/u).filter((part) => /\p{L}.*\s.*\p{L}/u.test(part));

/**
 * A quote as evidence: in the passage that was named, or else in another where it stands, since models miscount. One with
 * an ellipsis that stands nowhere as a whole is taken for its parts. What stands nowhere is left with what was named.
 */
export function quoted(numbered: Numbered, quote: string, named?: Passage): readonly Evidence[] {
  const ordered = named ? [named, ...numbered.passages.filter((other) => other !== named)] : numbered.passages;
  const whole = ordered.find((passage) => locateQuote(passage.text, quote));
  if (whole) return [{ passage: whole, quote }];
  const parts = partsOf(quote);
  const all = ordered.find((passage) => parts.every((part) => locateQuote(passage.text, part))) ?? named;
  if (!all) return [];
  return parts.length > 1 ? parts.map((part) => ({ passage: all, quote: part })) : [{ passage: all, quote }];
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
