import type { Article } from '../../../src/core/document/article.ts';
import { articleOf } from '../../indexed-articles.ts';

const colours = ['red', 'blue'] as const;

/** One of two versions of an article, which differ in every passage and in length. */
export const versionOf = (which: number): Article =>
  articleOf(
    'house.txt',
    Array.from({ length: 30 + 10 * which }, (_, index) => `Room ${index} of the house was painted ${colours[which]}.`),
  );
