import type { Answer, Draft, GroundedAnswer } from '../../src/core/answer.ts';
import type { Passage, Source } from '../../src/core/passage.ts';
import { verifyDraft } from '../../src/core/verify.ts';

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

/** A grounded answer from a draft whose quotes stand in their passages. */
export function grounded(draft: Draft, more: Partial<GroundedAnswer> = {}): GroundedAnswer {
  const { claims, leftOut } = verifyDraft(draft);
  const [first, ...others] = claims;
  if (!first) throw new Error('None of the claims could be verified.');
  return { kind: 'grounded', question: 'What is said?', claims: [first, ...others], leftOut, ...more };
}

/** "Costs rose." with the sentence itself as its footnote. */
export const simpleAnswer = (sentence = 'Costs rose by two million.', source: Partial<Source> = {}): Answer =>
  grounded({ claims: [{ text: sentence, evidence: [{ passage: passageOf(sentence, source), quote: sentence }] }] });
