import { LRUCache } from 'lru-cache';
import type { Article, ArticleSummary, Origin } from '../../core/document/article.ts';
import type { Passage } from '../../core/document/passage.ts';
import type { Candidate } from '../../ports/library.ts';
import { originAt } from './place.ts';
import { bodyShape, originShape, parseAs, passageShape, shaped, sourceShape, summaryShape } from './shape.ts';

/**
 * A candidate as it is stored. Between threads it goes like this, since two strings are copied much sooner than the
 * hundreds of values they stand for.
 */
export interface StoredCandidate {
  readonly passage: string;
  readonly terms: string;
  readonly similarity?: number;
}

/**
 * As some ten questions are given, and a few megabytes with what is worked out of them. A question is often given the passages
 * of the one before, and the same one twice: as a candidate, and as a part of the article that is cited.
 */
const passagesKept = 500;
const kept = new LRUCache<string, Passage>({ max: passagesKept });

/**
 * The same object for the same passage as long as it was lately asked for, so that its sentences and their words are
 * worked out once.
 * @throws SyntaxError when it is damaged
 */
export function toPassage(json: string): Passage {
  const known = kept.get(json);
  if (known) return known;
  const passage = parseAs<Passage>(json, passageShape);
  shaped(passage.source, sourceShape);
  kept.set(json, passage);
  return passage;
}

/** @throws SyntaxError when it is damaged */
export const toCandidate = ({ passage, terms, ...rest }: StoredCandidate): Candidate => ({
  passage: toPassage(passage),
  terms: terms === '' ? [] : terms.split(' '),
  ...rest,
});

/**
 * @param indexedAt milliseconds since 1970, where that is known
 * @throws SyntaxError when it is damaged
 */
export function toSummary(json: string, indexedAt: number | null, dataFolder: string): ArticleSummary {
  const summary = parseAs<ArticleSummary>(json, summaryShape);
  shaped<Origin>(summary.origin, originShape);
  return {
    ...summary,
    origin: originAt(summary.origin, dataFolder),
    ...(indexedAt === null ? {} : { indexedAt: new Date(indexedAt).toISOString() }),
  };
}

/** @throws SyntaxError when its body is damaged */
export function toArticle(summary: ArticleSummary, body: string): Article {
  const { passages: _passages, characters: _characters, indexedAt: _indexedAt, ...metadata } = summary;
  return { ...metadata, ...parseAs<Pick<Article, 'text' | 'bodyEnd' | 'blocks'>>(body, bodyShape) };
}

/** An article as every library stores it. */
export interface StoredArticle {
  readonly id: string;
  readonly collection: string;
  readonly generation: number;
  readonly terms: number;
  readonly vectors: number;
  readonly summary: string;
  readonly body: string;
  readonly place: string;
  readonly indexedAt: number | null;
}

export interface StoredVectors {
  readonly ordinal: number;
  readonly vector?: Uint8Array;
  readonly sentences?: Uint8Array;
}

export interface StoredPassage extends StoredVectors {
  readonly passage: string;
  readonly terms: string;
}

/** All that is stored of an article. */
export interface WholeArticle extends StoredArticle {
  readonly passages: readonly StoredPassage[];
}

/** A recipe as every library stores it. */
export interface StoredRecipe {
  readonly generation: number;
  readonly space: number;
  readonly recipe: string;
}

/** What an article's summary says of its collection. */
export const collectionIn = (summary: string): string => parseAs<ArticleSummary>(summary, summaryShape).collection;
