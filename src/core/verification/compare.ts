import type { Passage } from '../document/passage.ts';
import type { Span } from '../text/span.ts';
import { tokensOf } from './claim-words.ts';
import { type Difference, differencesBetween } from './differences.ts';
import { languageOf, sentencesOfPassage } from './evidence-context.ts';
import { standsIn } from './stands-there.ts';

/**
 * What articles have to say to a sentence of somebody's: its very words; nearly them, but for a number, a name, a denial or
 * an opposite; something on the same; or nothing.
 */
export type Verdict = 'stands' | 'differs' | 'about' | 'nothing';

/** A sentence of an article held against one of somebody's. */
export interface ComparedPassage {
  readonly passage: Passage;
  /** Of the article's sentence; offsets into the passage's text. */
  readonly place: Span;
  readonly differs: readonly Difference[];
}

export interface Comparison {
  readonly verdict: Verdict;
  /** Best first; the one that has the words alone where they stand, none where there is nothing. */
  readonly passages: readonly ComparedPassage[];
}

/** Shares of the words with content that two sentences have in common: to be on the same, and to be nearly the same. Chosen by hand, not fitted. */
const least = { about: 0.3, same: 0.5 };
/** Words in common that show two sentences to be on the same: one of a short sentence's two or three, else two. */
const leastShared = (words: number): number => (words < 4 ? 1 : 2);
const mostShown = 3;

/** @param passages those nearest to the sentence, best first */
export function compareSentence(sentence: string, passages: readonly Passage[]): Comparison {
  for (const passage of passages) {
    const place = standsIn(sentence, passage);
    if (place) return { verdict: 'stands', passages: [{ passage, place, differs: [] }] };
  }
  const near = passages
    .map((passage) => nearestIn(sentence, passage))
    .filter((one) => one !== undefined)
    .sort((a, b) => b.share - a.share)
    .slice(0, mostShown);
  const [best] = near;
  if (!best) return { verdict: 'nothing', passages: [] };
  const compared = near.map(({ passage, place, share }) => ({
    passage,
    place,
    differs: share >= least.same ? differencesIn(sentence, passage, place) : [],
  }));
  return { verdict: compared[0]?.differs.length ? 'differs' : 'about', passages: compared };
}

interface Near {
  readonly passage: Passage;
  readonly place: Span;
  /** Of the sentence's words with content, those that stand there. */
  readonly share: number;
}

function nearestIn(sentence: string, passage: Passage): Near | undefined {
  const wanted = new Set(tokensOf(sentence, languageOf(passage)).flatMap(({ content, key }) => (content ? [key] : [])));
  let best: Near | undefined;
  for (const { start, end, words } of sentencesOfPassage(passage)) {
    const place = { start, end };
    const keys = new Set(words.map(({ key }) => key));
    const shared = [...wanted].filter((key) => keys.has(key)).length;
    const share = shared / Math.max(1, wanted.size);
    const enough = shared >= leastShared(wanted.size) && share >= least.about;
    if (enough && share > (best?.share ?? 0)) best = { passage, place, share };
  }
  return best;
}

function differencesIn(sentence: string, { text, source }: Passage, { start, end }: Span): readonly Difference[] {
  return differencesBetween(sentence, text.slice(start, end), source.language);
}

/** Of all sentences of a text together: it stands there where each of them does. */
export function verdictOnAll(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('differs')) return 'differs';
  if (verdicts.length > 0 && verdicts.every((one) => one === 'stands')) return 'stands';
  return verdicts.some((one) => one !== 'nothing') ? 'about' : 'nothing';
}
