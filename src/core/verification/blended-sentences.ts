import { defaultLexicon } from '../text/lexicon/index.ts';
import type { Alignment, Gap, Pair } from './alignment.ts';
import type { Token } from './claim-words.ts';
import type { EvidenceContext, GroundSentence } from './evidence-context.ts';
import { hasName, mayBeName } from './names.ts';
import { isCue, isPronoun } from './speakers.ts';
import { isFullerForm, isSubjectPronoun } from './unsupported-names.ts';

/**
 * Whether the claim goes from one sentence over into the middle of another, leaving out whom or what the other is about:
 * the beginning of "Oslo lies by the sea" with the end of "Bern is the capital".
 */
export function weldsSentences(
  words: readonly Token[],
  alignment: Alignment,
  sentences: readonly GroundSentence[],
): boolean {
  const owner = sentences.flatMap((sentence, index) => sentence.words.map(() => index));
  const firstOf = sentences.map((_, index) => owner.indexOf(index));
  return alignment.pairs.some((pair, index) => {
    const previous = alignment.pairs[index - 1];
    const here = owner[pair.evidence];
    if (!previous || here === undefined || owner[previous.evidence] === here) return false;
    if (words.slice(previous.claim + 1, pair.claim + 1).some(opensClause)) return false;
    const skipped = (sentences[here] as GroundSentence).words.slice(0, pair.evidence - (firstOf[here] ?? 0));
    return losesSubject(skipped, alignment, pair.evidence, sentences);
  });
}

const joints = new Set(defaultLexicon.checking.joins);
const opensClause = ({ afterBreak, lower }: Token): boolean => afterBreak || joints.has(lower);
/** In words: an aside between commas that a claim may leave out. Chosen by hand, not fitted. */
const longestAside = 7;

function losesSubject(
  skipped: GroundSentence['words'],
  alignment: Alignment,
  resumedAt: number,
  sentences: readonly GroundSentence[],
): boolean {
  const words = sentences.flatMap((sentence) => sentence.words);
  const before = alignment.pairs.filter(({ evidence }) => evidence < resumedAt);
  const claimed = new Set(before.map(({ evidence }) => words[evidence]?.key));
  const subject = skipped.filter((word) => word.content && !claimed.has(word.key));
  const onlyAside = words[resumedAt]?.afterBreak === true && skipped.length > 0 && skipped.length <= longestAside;
  return (
    subject.length > 0 &&
    !onlyAside &&
    !(skipped.length === 1 && isPronoun(skipped[0] as GroundSentence['words'][number]))
  );
}

/**
 * Whether the claim speaks of something else than the evidence, in the same words: "Crowds are often swamped" of "Stations
 * are often swamped". The other subject is known by standing elsewhere in the passages, or by being a name.
 */
export const replacesSubject = (words: readonly Token[], alignment: Alignment, context: EvidenceContext): boolean =>
  alignment.gaps.some((gap) => isReplaced(gap, alignment, { words, context }));

function isReplaced(gap: Gap, alignment: Alignment, { words, context }: Compared): boolean {
  const there = gap.evidence.filter((word) => word.content && !word.number);
  const here = gap.claim.filter((word) => word.content && !word.number);
  if (there.length === 0 || !gap.after || gap.claim.some(isCue)) return false;
  if (gap.evidence.some(isSubjectPronoun)) return false;
  const opening = !gap.before && here.some(mayBeName) && !there.some(mayBeName);
  const subject = !alignment.pairs.some((pair) => isBefore(pair, gap, words));
  const goesOn = words[gap.after.claim]?.lower === defaultLexicon.checking.clauses.of;
  const foreign = here.filter((word) => opening || count(word, words) > count(word, context.words));
  return foreign.some(
    (word) =>
      (mayBeName(word) || (subject && !goesOn && context.nearby.has(word.key))) &&
      !isFullerForm(word, words, context) &&
      !hasName(word, there, words) &&
      !isDescribed(word, there, context),
  );
}

interface Compared {
  readonly words: readonly Token[];
  readonly context: EvidenceContext;
}

/** Whether a word with content that both texts have stands before the gap: then the gap is no subject's place. */
const isBefore = (pair: Pair, gap: Gap, words: readonly Token[]): boolean =>
  gap.before !== undefined && pair.claim <= gap.before.claim && words[pair.claim]?.content === true;

const count = (word: Token, words: readonly Token[]): number => words.filter(({ key }) => key === word.key).length;

/** In words, on either side of a name: how far what describes it stands. Chosen by hand, not fitted. */
const beside = 5;

/** Whether the passages put the name beside the words that stand for it: "the ambassador" for "Mohib". */
export const isDescribed = (name: Token, description: readonly Token[], context: EvidenceContext): boolean =>
  mayBeName(name) &&
  [...context.around.values()].flat().some(({ words }) =>
    words.some((word, at) => {
      const near = words.slice(Math.max(0, at - beside), at + beside).filter((other) => other !== word);
      return word.key === name.key && near.some((other) => description.some(({ key }) => key === other.key));
    }),
  );
