import { createHash } from 'node:crypto';

const digest = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length);

/** Stable across runs: 12 hexadecimal characters of the collection and the location. */
export const articleId = (collection: string, location: string): string => digest(`${collection}\n${location}`, 12);

/** All of an article that a reader could notice. */
interface Noticeable {
  readonly title: string;
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly siteName?: string;
  readonly address?: string;
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly object[];
}

/** Tells whether an article is still what it was made as. */
export function fingerprintOf(article: Noticeable): string {
  const { title, byline, publishedAt, siteName, address, language, text, blocks } = article;
  // What is undefined is left out; the order is part of it.
  return digest(JSON.stringify([{ title, byline, publishedAt, siteName, address, language }, text, blocks]), 32);
}
