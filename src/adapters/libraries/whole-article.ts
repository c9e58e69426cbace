import { type Article, type ArticleSummary, summaryOf } from '../../core/document/article.ts';
import type { IndexedPassage } from '../../ports/library.ts';
import { parseSealed, seal } from '../databases/sealed.ts';
import { packVectors, toBytes } from '../databases/vector-bytes.ts';
import { placeOf, storedLocation } from './place.ts';
import type { StoredPassage, StoredVectors, WholeArticle } from './stored.ts';

interface Storing {
  readonly generation: number;
  /** Files in it are known by their path within. */
  readonly dataFolder: string;
  /** Milliseconds since 1970, where that is known. */
  readonly indexedAt: number | null;
}

/** An article as it is stored in any library. */
export function wholeArticle(
  article: Article,
  passages: readonly IndexedPassage[],
  { generation, dataFolder, indexedAt }: Storing,
): WholeArticle {
  const location = storedLocation(article.origin, dataFolder);
  const { text, bodyEnd, blocks } = article;
  return {
    id: article.id,
    collection: article.collection,
    generation,
    terms: passages.reduce((sum, passage) => sum + passage.terms.length, 0),
    vectors: passages.filter(({ vector }) => vector).length,
    summary: seal(summaryOf({ ...article, origin: { ...article.origin, location } }, passages.length)),
    body: seal({ text, bodyEnd, blocks }),
    place: placeOf(article.collection, location),
    indexedAt,
    passages: passages.map(storedPassage),
  };
}

/** Whether a stored summary is of the article as it is given, of so many passages: it may have been replaced since it was read. */
export function isSummaryOf(summary: string, { fingerprint }: Article, passages?: number): boolean {
  const stored = parseSealed<ArticleSummary>(summary);
  return stored.fingerprint === fingerprint && (passages === undefined || stored.passages === passages);
}

const storedPassage = (indexed: IndexedPassage): StoredPassage => ({
  ...storedVectors(indexed),
  passage: seal(indexed.passage),
  terms: indexed.terms.join(' '),
});

export const storedVectors = ({ passage, vector, sentenceVectors = [] }: IndexedPassage): StoredVectors => ({
  ordinal: passage.ordinal,
  ...(vector ? { vector: toBytes(vector) } : {}),
  ...(sentenceVectors.length > 0 ? { sentences: packVectors(sentenceVectors) } : {}),
});
