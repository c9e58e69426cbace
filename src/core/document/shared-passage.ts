import type { Passage, Source } from './passage.ts';

/** A passage that stands for others with the same words. */
export interface SharedPassage extends Passage {
  /** The other articles that have it; absent when there is none. */
  readonly alsoIn?: readonly Source[];
}

const wordsOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/** The first `limit` passages; the same words are given once, where they come first, with all their sources. */
export function sharePassages(passages: readonly Passage[], limit: number): readonly SharedPassage[] {
  const same = new Map<string, Passage[]>();
  for (const passage of passages) {
    const words = wordsOf(passage.text);
    const known = same.get(words);
    if (known) known.push(passage);
    else if (same.size < limit) same.set(words, [passage]);
  }
  return [...same.values()].flatMap(([first, ...others]) => (first ? [withSources(first, others)] : []));
}

function withSources(passage: Passage, others: readonly Passage[]): SharedPassage {
  const elsewhere = new Map(others.map(({ articleId, source }) => [articleId, source]));
  elsewhere.delete(passage.articleId);
  return elsewhere.size === 0 ? passage : { ...passage, alsoIn: [...elsewhere.values()] };
}
