import type { Alignment, Gap } from './alignment.ts';
import { isDescribed } from './blended-sentences.ts';
import type { Token } from './claim-words.ts';
import type { EvidenceContext } from './evidence-context.ts';
import { hasName } from './names.ts';
import { sensesOf } from './senses.ts';
import { isCue, isPronoun } from './speakers.ts';
import { isFullerForm } from './unsupported-names.ts';

/** In words, one after the other as in the evidence: what goes on for so long is its predicate. Chosen by hand, not fitted. */
const predicate = 4;

/**
 * Whether the claim puts another beginning before what a sentence of its evidence goes on with, word for word: "The city was built
 * across the Tyne" of "A bridge was built across the Tyne".
 */
export function beginsAnew(words: readonly Token[], alignment: Alignment, context: EvidenceContext): boolean {
  const gap = alignment.gaps.find((one) => one.after && !contentBefore(one, alignment, words));
  if (!gap?.after || !goesOn(alignment, gap) || gap.claim.some(isCue)) return false;
  const here = gap.claim.filter((word) => word.content && !word.number);
  const there = gap.evidence.filter((word) => word.content && !word.number);
  if (here.length === 0 || there.length === 0 || gap.evidence.some(isPronoun)) return false;
  const foreign = here.filter((word) => count(word, words) > count(word, context.words));
  return (
    foreign.length === here.length &&
    foreign.every(
      (word) =>
        !hasName(word, there, words) &&
        !isFullerForm(word, words, context) &&
        !means(word, there, context) &&
        !isDescribed(word, there, context),
    ) &&
    !there.some((name) => isDescribed(name, foreign, context))
  );
}

const contentBefore = (gap: Gap, { pairs }: Alignment, words: readonly Token[]): boolean =>
  gap.before !== undefined &&
  pairs.some((pair) => pair.claim <= (gap.before?.claim ?? -1) && words[pair.claim]?.content === true);

const goesOn = ({ pairs }: Alignment, gap: Gap): boolean => {
  const from = gap.after ? pairs.indexOf(gap.after) : -1;
  const run = pairs.slice(from, from + predicate);
  return (
    run.length === predicate &&
    run.every((pair, at) => pair.claim === (run[0]?.claim ?? 0) + at && pair.evidence === (run[0]?.evidence ?? 0) + at)
  );
};

const count = (word: Token, words: readonly Token[]): number => words.filter(({ key }) => key === word.key).length;

const means = (word: Token, others: readonly Token[], { language }: EvidenceContext): boolean => {
  const senses = sensesOf(word.lower, language);
  return others.some((other) => sensesOf(other.lower, language).some((sense) => senses.includes(sense)));
};
