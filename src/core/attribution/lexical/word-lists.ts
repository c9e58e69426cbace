import type { GenderedWords } from '../../text/lexicon/attribution-parts.ts';
import type { Lexicon } from '../../text/lexicon/lexicon.ts';
import { anyOf } from '../../text/lexicon/patterns.ts';
import { remembering } from '../../text/remembering.ts';

export type Gender = 'male' | 'female' | 'plural' | 'either';

export const wordsIn = (phrase: string): readonly string[] => phrase.toLowerCase().split(/\s+|(?<=')/);

export const daysOf = ({ calendar }: Lexicon): ReadonlySet<string> =>
  new Set(
    [...(calendar?.months ?? []), ...(calendar?.weekdays ?? []), ...(calendar?.relative ?? [])].map((word) =>
      word.toLowerCase(),
    ),
  );

const wordsKnown = 5_000;

/** Whether a word is one of the nouns, as `anyOf` reads them. */
export function testOf(nouns: readonly string[]): (word: string) => boolean {
  const pattern = new RegExp(`^${anyOf(nouns.map((noun) => noun.toLowerCase()))}$`, 'u');
  return remembering(
    (word) => pattern.test(word.replace(/^\d+/, '')) || pattern.test(word.replace(/^.*-/, '')),
    wordsKnown,
  );
}

export const genders = ({ male, female, plural, either }: GenderedWords): ReadonlyMap<string, Gender> =>
  new Map([
    ...male.map((word) => [word, 'male'] as const),
    ...female.map((word) => [word, 'female'] as const),
    ...plural.map((word) => [word, 'plural'] as const),
    ...either.map((word) => [word, 'either'] as const),
  ]);

export function verbsOf(
  withParticle: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [particle, verbs] of Object.entries(withParticle))
    for (const verb of verbs) found.set(verb, [...(found.get(verb) ?? []), particle.toLowerCase()]);
  return found;
}
