import { createHash } from 'node:crypto';
import { type Article, toArticle } from '../src/core/document/article.ts';
import { splitPassages } from '../src/core/document/split-passages.ts';
import { termsOf } from '../src/core/text/terms.ts';
import type { IndexedPassage, Recipe } from '../src/ports/library.ts';

export const fakeDimension = 32;

/** A vector by which texts of the same words are close: the sum of a direction of its own for each word. */
export function fakeVector(text: string): Float32Array {
  const vector = new Float32Array(fakeDimension);
  vector[0] = 0.01;
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const direction = createHash('sha256').update(word).digest();
    for (let place = 0; place < fakeDimension; place += 1)
      vector[place] = (vector[place] ?? 0) + (direction.readUInt8(place) - 127.5) / 127.5;
  }
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

export const fakeRecipe = (changed: Partial<Recipe> = {}): Recipe => ({
  embedder: 'fake',
  dimension: fakeDimension,
  probe: fakeVector('the quick brown fox'),
  analysis: '1',
  ...changed,
});

interface Options {
  readonly collection?: string;
  readonly language?: string;
  readonly vectors?: boolean;
}

/** An article of one paragraph a text, as the flows would index it: each paragraph a passage where it is long enough. */
export function articleOf(name: string, paragraphs: readonly string[], options: Options = {}): Article {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  const origin = { kind: 'file' as const, location: `/articles/${name}`, name };
  return toArticle({ title: name, language: options.language ?? 'en', blocks }, origin, options.collection);
}

export function indexedOf(article: Article, { vectors = true }: Options = {}): readonly IndexedPassage[] {
  return splitPassages(article, { target: 1, most: 1_500 }).map((passage) => ({
    passage,
    terms: termsOf(passage.text, article.language),
    ...(vectors ? { vector: fakeVector(passage.text) } : {}),
  }));
}

export const questionOf = (text: string): { terms: readonly string[]; vector: Float32Array } => ({
  terms: [...new Set(termsOf(text, 'en'))],
  vector: fakeVector(text),
});
