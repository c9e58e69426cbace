import { isOneEditAway } from './one-edit.ts';

/** A term as it is found by its end. */
export const reverse = (term: string): string => [...term].reverse().join('');

/** What to look for among terms to find all that are one edit away from one, and some more. */
interface Halves {
  /** How the one begins. */
  readonly head: string;
  /** How the one begins, reversed. */
  readonly tail: string;
  /** With the two letters in the middle swapped. */
  readonly swapped: string;
  /** In letters; the others have at most one more or less. */
  readonly length: number;
}

/**
 * One edit leaves the first or the second half of a word as it was, unless it swaps the two letters in the middle. Undefined for a
 * term too short to be taken for a typing error.
 */
export function halvesOf(term: string): Halves | undefined {
  const letters = [...term];
  if (letters.length < 2) return undefined;
  const middle = Math.floor(letters.length / 2);
  const swapped = [...letters.slice(0, middle - 1), letters[middle], letters[middle - 1], ...letters.slice(middle + 1)];
  return {
    head: letters.slice(0, middle).join(''),
    tail: reverse(letters.slice(middle).join('')),
    swapped: swapped.join(''),
    length: letters.length,
  };
}

interface Counted {
  readonly other: string;
  /** In how many passages it occurs. */
  readonly count: number;
}

/** Those one edit away from the term that occur at all, the most frequent first, at most five. */
export const likeliest = (term: string, found: readonly Counted[]): readonly string[] =>
  found
    .filter(({ other, count }) => count > 0 && isOneEditAway(term, other))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 5)
    .map(({ other }) => other);

/** In letters: what is joined to a word is none that is shorter. */
const shortestOther = 3;
const mostCompounds = 10;

/** What to look for among terms to find those that begin with the one text or end with the other. */
interface Compound {
  readonly beginning: string;
  /** Letters, at least, of those that begin so. */
  readonly longer: number;
  /** Reversed. */
  readonly ending: string;
  /** Letters, at least, of those that end so. */
  readonly long: number;
}

/** Undefined where one of the texts is empty. */
export function boundsOfCompound(beginning: string, ending: string): Compound | undefined {
  if (beginning === '' || ending === '') return undefined;
  const [longer, long] = [beginning, ending].map((text) => [...text].length + shortestOther) as [number, number];
  return { beginning, longer, ending: reverse(ending), long };
}

export const mostFrequent = (found: readonly Counted[]): readonly string[] =>
  found
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.other < b.other ? -1 : 1))
    .slice(0, mostCompounds)
    .map(({ other }) => other);
