import { capital } from '../text/letters.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';

export interface Otherwise {
  /** What may stand in a word's place, and how sure the word is: the place of its line. */
  readonly of: ReadonlyMap<string, { readonly others: readonly string[]; readonly rank: number }>;
  readonly pattern: RegExp;
}

type Pairs = readonly (readonly [word: string, others: readonly string[]])[];

/** "a = b = c" and "a > b". */
function pairsOf(line: string): Pairs {
  const [word = '', ...others] = line.split(' > ');
  if (others.length > 0) return [[word, others]];
  const set = line.split(' = ');
  return set.length < 2 ? [] : set.map((one) => [one, set.filter((other) => other !== one)] as const);
}

function otherwiseOf(lines: readonly Pairs[]): Otherwise | undefined {
  const of = new Map<string, { others: readonly string[]; rank: number }>();
  lines.forEach((pairs, rank) => {
    for (const [word, others] of pairs) if (!of.has(word)) of.set(word, { others, rank });
  });
  for (const [word, { others, rank }] of [...of])
    if (!of.has(capital(word))) of.set(capital(word), { others: others.map(capital), rank });
  const words = [...of.keys()];
  return words.length === 0
    ? undefined
    : { of, pattern: new RegExp(`(?<![\\p{L}\\p{N}’'/-])${anyOf(words)}(?![\\p{L}\\p{N}’'/-])`, 'gu') };
}

/** What says otherwise. */
export const otherwiseFor = perLanguage(({ study }) =>
  otherwiseOf((study?.otherwise ?? '').split('\n').map((line) => pairsOf(line.trim()))),
);
/** What denies, with what does not. */
export const affirmedFor = perLanguage(({ study }) =>
  otherwiseOf([(study?.denials ?? []).map(([said, denied]) => [denied, [said]])]),
);
/** What does not deny, with what does. */
export const deniedFor = perLanguage(({ study }) =>
  otherwiseOf([(study?.denials ?? []).map(([said, denied]) => [said, [denied]])]),
);

/** Verbs that a word before them denies. */
export const verbsFor = perLanguage(({ study }) =>
  study?.denier === undefined || study.past === undefined
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}’'/-])(?:${study.past})(?![\\p{L}\\p{N}’'/-])`, 'gu'),
);
