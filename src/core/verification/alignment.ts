import type { Token } from './claim-words.ts';

/** A stretch where two texts part: words only one of them has, between words that both have (or at an end). */
export interface Gap {
  readonly claim: readonly Token[];
  readonly evidence: readonly Token[];
  /** The word both have after the gap, if there is one. */
  readonly before: Pair | undefined;
  readonly after: Pair | undefined;
}

/** Places of the same word in the claim and in the evidence. */
export interface Pair {
  readonly claim: number;
  readonly evidence: number;
}

export interface Alignment {
  /** Ascending in both. */
  readonly pairs: readonly Pair[];
  readonly gaps: readonly Gap[];
  /** Rises with what the texts share: 3 for a word with content, 1 for another. */
  readonly score: number;
}

/** Against a word without content, which any two texts share: chosen by hand, not fitted. */
const contentWeight = 3;
const weight = (word: Token): number => (word.content ? contentWeight : 1);

/** The longest common subsequence by weight, and what lies between. */
export function align(claim: readonly Token[], evidence: readonly Token[]): Alignment {
  const width = evidence.length + 1;
  const best = new Int32Array((claim.length + 1) * width);
  const at = (c: number, e: number): number => best[c * width + e] as number;
  for (let c = claim.length - 1; c >= 0; c -= 1) {
    const word = claim[c] as Token;
    for (let e = evidence.length - 1; e >= 0; e -= 1) {
      const matched = word.key === evidence[e]?.key ? at(c + 1, e + 1) + weight(word) : 0;
      best[c * width + e] = Math.max(matched, at(c + 1, e), at(c, e + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let c = 0, e = 0; c < claim.length && e < evidence.length; ) {
    const word = claim[c] as Token;
    if (word.key === evidence[e]?.key && at(c, e) === at(c + 1, e + 1) + weight(word)) {
      pairs.push({ claim: c, evidence: e });
      c += 1;
      e += 1;
    } else if (at(c + 1, e) >= at(c, e + 1)) c += 1;
    else e += 1;
  }
  return { pairs, gaps: gapsBetween(pairs, claim, evidence), score: at(0, 0) };
}

function gapsBetween(pairs: readonly Pair[], claim: readonly Token[], evidence: readonly Token[]): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let index = 0; index <= pairs.length; index += 1) {
    const before = pairs[index - 1];
    const after = pairs[index];
    const gap = {
      claim: claim.slice((before?.claim ?? -1) + 1, after?.claim ?? claim.length),
      evidence: evidence.slice((before?.evidence ?? -1) + 1, after?.evidence ?? evidence.length),
      before,
      after,
    };
    if (gap.claim.length + gap.evidence.length > 0) gaps.push(gap);
  }
  return gaps;
}
