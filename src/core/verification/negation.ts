import { defaultLexicon } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { remembering } from '../text/remembering.ts';
import type { Gap } from './alignment.ts';
import type { Token } from './claim-words.ts';

const { words: plain, absence, denials, harmlessAfter, between, plainPrefixes } = defaultLexicon.negation;
const negator = new RegExp(`^${anyOf([...plain, ...absence, ...denials])}$`, 'u');
/** Some thousands of words are most of what is written. */
const wordsKnown = 2_000;
const negates = remembering((word) => negator.test(word), wordsKnown);
const isNegator = (word: Token): boolean => negates(word.lower);

/** "not only" and "no longer … than" do not negate what follows. */
const harmless: ReadonlySet<string> = new Set(harmlessAfter);

/** Words of both texts that may stand between a negator and what it negates. */
const light: ReadonlySet<string> = new Set(between);

const prefixes: ReadonlySet<string> = new Set(plainPrefixes);

export interface Negation {
  readonly negator: Token;
  /** The first word with content after it, in the same clause. */
  readonly head: Token | undefined;
}

/** In words, from a negator to what it denies: a clause's length. Chosen by hand, not fitted. */
const reach = 7;

export function negationsOf(words: readonly Token[]): readonly Negation[] {
  return words.flatMap((negator, index) => {
    if (!isNegator(negator) || harmless.has(words[index + 1]?.lower ?? '')) return [];
    const rest = words.slice(index + 1, index + 1 + reach);
    const clauseEnd = rest.findIndex((word, place) => word.afterBreak && place > 0);
    const clause = clauseEnd === -1 ? rest : rest.slice(0, clauseEnd);
    const head = clause.find((word) => word.content && !light.has(word.lower) && !isNegator(word));
    return [{ negator, head }];
  });
}

/**
 * Whether the claim denies what the evidence affirms, or the other way round: the word that is negated in one stands in
 * the other, and is never negated there.
 */
export function negationDiffers(claim: readonly Token[], evidence: readonly Token[]): boolean {
  const inClaim = negationsOf(claim).filter(({ head }) => !head || !isDeniedByPrefix(head, evidence));
  const inEvidence = negationsOf(evidence);
  if (inClaim.length > 0 && inEvidence.length === 0) return true;
  return isDenied(inClaim, inEvidence, evidence) || isDenied(inEvidence, inClaim, claim);
}

/** "not crowded" of "uncrowded". */
const isDeniedByPrefix = (head: Token, words: readonly Token[]): boolean =>
  words.some(({ lower }) => lower.endsWith(head.lower) && prefixes.has(lower.slice(0, -head.lower.length)));

function isDenied(here: readonly Negation[], there: readonly Negation[], words: readonly Token[]): boolean {
  const negatedThere = new Set(there.map(({ head }) => head?.key));
  return here.some(({ head, negator }) => {
    if (!head || negatedThere.has(head.key)) return false;
    const kept = words.some((word) => word.lower === negator.lower);
    return words.some((word) => word.key === head.key) && !(kept && there.length >= here.length);
  });
}

/** Whether the claim slips a negation in between words that it shares with the evidence. */
/** In words: longer gaps are another order of the same. */
const longestSlip = 3;

export const negationSlips = ({ claim, evidence, before, after }: Gap): boolean =>
  claim.length <= longestSlip &&
  before !== undefined &&
  after !== undefined &&
  claim.some(isNegator) &&
  !evidence.some(isNegator);
