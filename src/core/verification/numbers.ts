import { defaultLexicon } from '../text/lexicon/index.ts';
import type { Gap } from './alignment.ts';
import type { Token } from './claim-words.ts';

const {
  cardinals,
  pronounBefore,
}: { readonly cardinals: Readonly<Record<string, number>>; readonly pronounBefore: readonly string[] } =
  defaultLexicon.numbers;

/**
 * In words: how far around a number those are looked at that say what it counts; farther in the evidence, whose sentences are longer.
 * Chosen by hand, not fitted.
 */
const near = { claim: 4, evidence: 10 };

/**
 * The first number of the claim that the evidence does not have: another value, another unit, or the same value but
 * counting something else.
 */
export function wrongFigure(claim: readonly Token[], evidence: readonly Token[]): Token | undefined {
  return claim.find((word, at) => {
    if (!word.number || isPronounOne(claim, at) || isArticle(claim, at, evidence)) return false;
    const places = placesOf(word, evidence);
    return places.length === 0 || !countsTheSame(claim, at, evidence, places);
  });
}

/** Whether the claim has one number where the evidence, alike around it, has another. */
/** Longer gaps are paraphrases. */
const longestSwap = 4;

export const figuresSwapped = (gap: Gap): boolean => {
  if (Math.max(gap.claim.length, gap.evidence.length) > longestSwap) return false;
  const [here, there] = [gap.claim, gap.evidence].map((words) =>
    words.filter(({ number, key }) => number && key !== '#1').map(({ key }) => key),
  );
  return here?.length === 1 && there?.length === 1 && here[0] !== there[0];
};

/** "one of them", "one another". */
const isPronounOne = (words: readonly Token[], at: number): boolean =>
  cardinals[words[at]?.lower ?? ''] === 1 && pronounBefore.some((word) => word === words[at + 1]?.lower);

/** "one seat" of "a seat". */
function isArticle(words: readonly Token[], at: number, evidence: readonly Token[]): boolean {
  if (words[at]?.key !== '#1') return false;
  const counted = words.slice(at + 1, at + 4).filter((word) => word.content);
  const place = evidence.findIndex(({ key }) => counted.some((word) => word.key === key));
  return place > 0 && !evidence.slice(Math.max(0, place - 3), place).some(({ number }) => number);
}

function placesOf(word: Token, evidence: readonly Token[]): readonly number[] {
  return evidence.flatMap((other, at) => {
    if (!other.number) return [];
    const equal = other.key === word.key || word.key === endOfRange(evidence, at);
    return equal && unitsAgree(word, other) ? [at] : [];
  });
}

/** The second year of "2010–15". */
function endOfRange(words: readonly Token[], at: number): string | undefined {
  const year = /^#(1\d|20)\d\d$/.exec(words[at - 1]?.key ?? '')?.[1];
  return year && /^#\d\d$/.test(words[at]?.key ?? '') ? `#${year}${words[at]?.key.slice(1)}` : undefined;
}

function unitsAgree(one: Token, other: Token): boolean {
  const [here, there] = [one.number?.unit, other.number?.unit];
  return here === there || (here !== '%' && there !== '%' && (here === undefined || there === undefined));
}

function countsTheSame(
  claim: readonly Token[],
  at: number,
  evidence: readonly Token[],
  places: readonly number[],
): boolean {
  if (/^#(?:1\d|20)\d\d$|th$/.test(claim[at]?.key ?? '')) return true;
  const unit = claim[at]?.number?.unit;
  const alike = evidence.filter(({ number }) => number && (unit === undefined || number.unit === unit));
  if (new Set(alike.map(({ key }) => key)).size === 1) return true;
  const beside = contentAround(claim, at, near.claim);
  const known = new Set(evidence.map(({ key }) => key));
  const telling = [...beside].filter((key) => known.has(key));
  if (telling.length === 0) return true;
  return places.some((place) => {
    const there = contentAround(evidence, place, near.evidence);
    return telling.some((key) => there.has(key));
  });
}

function contentAround(words: readonly Token[], at: number, reach: number): ReadonlySet<string> {
  const around = [...words.slice(Math.max(0, at - reach), at), ...words.slice(at + 1, at + 1 + reach)];
  return new Set(around.filter((word) => word.content && !word.number).map(({ key }) => key));
}
