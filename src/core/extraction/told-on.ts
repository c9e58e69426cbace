import type { Sentence } from '../document/sentence.ts';
import type { AnswerKind } from '../question/intent.ts';
import { answeringPatterns } from './answering-patterns.ts';
import { type Excerpt, follows, isShortEnough } from './excerpt.ts';
import type { SentenceScore } from './sentence-ranking.ts';

/** Of what is asked, a question that the sentence answers has so much at least. Chosen by hand, not fitted. */
const isAnswerTo = 0.3;

/**
 * The excerpt with what its paragraph tells on, as far as is read in one go: what happened is told in more than a sentence, an answer in
 * an interview is all that is said, and where no reason or means is given yet, the next sentences may give it.
 */
export function toldOn(
  excerpt: Excerpt,
  best: SentenceScore,
  { all, kind }: { readonly all: readonly Sentence[]; readonly kind: AnswerKind },
): Excerpt {
  const [first, second] = excerpt;
  if (!excerpt.includes(best.sentence) || !goesOn(excerpt, best, kind)) return excerpt;
  let last = second ?? first;
  for (let next = after(last, all); next && isShortEnough(first, next); next = after(last, all)) last = next;
  return last === first ? excerpt : [first, last];
}

const after = (sentence: Sentence, all: readonly Sentence[]): Sentence | undefined =>
  all.find((other) => follows(sentence, other));

function goesOn(excerpt: Excerpt, { lead, features }: SentenceScore, kind: AnswerKind): boolean {
  if (kind === 'happening') return true;
  if (lead && !lead.isHeading && features.answers >= isAnswerTo) return true;
  if (kind !== 'reason' && kind !== 'manner') return false;
  const patterns = answeringPatterns(excerpt[0].passage.source.language);
  const gives = kind === 'reason' ? patterns?.reasons : patterns?.means;
  return gives !== undefined && !excerpt.some((one) => one && gives.test(one.text));
}
