import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleSummary } from '../../src/core/document/article.ts';
import type { Footnote } from '../../src/footnote.ts';
import { everything } from './with-footnote.ts';

/** Shared articles whose file is gone; one that cannot be looked at is not. @param folders only those below, if given */
export async function vanishedArticles(
  footnote: Footnote,
  folders?: readonly string[],
): Promise<readonly ArticleSummary[]> {
  const gone: ArticleSummary[] = [];
  for (const article of await footnote.articles(everything)) {
    const { kind, location } = article.origin;
    if (kind !== 'file' || (folders && !folders.some((folder) => isBelow(location, folder)))) continue;
    if (await isGone(location)) gone.push(article);
  }
  return gone;
}

export const isBelow = (location: string, folder: string): boolean =>
  location.startsWith(path.resolve(folder).replace(/[\\/]*$/, path.sep));

export const isGone = (location: string): Promise<boolean> =>
  stat(location).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT' || error.code === 'ENOTDIR',
  );
