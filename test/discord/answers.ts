import type { Answer, Claim, Draft, GroundedAnswer, NonEmpty } from '../../src/core/answer.ts';
import type { Passage, Source } from '../../src/core/document/passage.ts';
import { verifyDraft } from '../../src/core/verification/verify.ts';

/** A passage that is its whole article: one paragraph. */
export function passageOf(text: string, source: Partial<Source> = {}, place: Partial<Passage> = {}): Passage {
  return {
    id: 'a1b2c3d4e5f6:0',
    articleId: 'a1b2c3d4e5f6',
    collection: 'shared',
    ordinal: 0,
    start: 0,
    end: text.length,
    text,
    source: { name: 'bridge.txt', title: 'The bridge', language: 'en', ...source },
    parts: [{ start: 0, end: text.length, paragraph: 4 }],
    ...place,
  };
}

const isNonEmpty = <T>(items: readonly T[]): items is NonEmpty<T> => items.length > 0;

/**
 * A grounded answer with the draft's claims as they stand. Only the quotes are verified, each as a claim of its own:
 * whether a claim follows from them is not what these tests are about.
 */
export function grounded(draft: Draft, more: Partial<GroundedAnswer> = {}): GroundedAnswer {
  const quotes = draft.claims.flatMap(({ evidence }) => evidence);
  const verified = verifyDraft({ claims: quotes.map((one) => ({ text: one.quote, evidence: [one] })) });
  const citations = verified.claims.flatMap((claim) => claim.citations);
  const claims = draft.claims.flatMap(({ text, evidence }): readonly Claim[] => {
    const own = citations.filter(({ passage }) => evidence.some((one) => one.passage === passage));
    return isNonEmpty(own) ? [{ text, citations: own }] : [];
  });
  if (!isNonEmpty(claims)) throw new Error('None of the quotes stands in its passage.');
  return { kind: 'grounded', question: 'What is said?', claims, leftOut: 0, ...more };
}

/** "Costs rose." with the sentence itself as its footnote. */
export const simpleAnswer = (sentence = 'Costs rose by two million.', source: Partial<Source> = {}): Answer =>
  grounded({ claims: [{ text: sentence, evidence: [{ passage: passageOf(sentence, source), quote: sentence }] }] });
