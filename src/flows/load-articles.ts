import type { SummarizedArticle } from '../core/summary/summarized-article.ts';
import type { Ports } from '../ports/ports.ts';

/** So many articles are read closely for an answer; what more of them have would be a list, not an answer. */
export const mostArticles = 3;

/** The articles with their passages, in the ids' order; those that are not there are passed over. */
export async function loadArticles({ library }: Ports, ids: readonly string[]): Promise<readonly SummarizedArticle[]> {
  const found = await Promise.all(
    ids.map(async (id) => ({ article: await library.article(id), passages: await library.passages(id) })),
  );
  return found.flatMap(({ article, passages }) => (article ? [{ article, passages }] : []));
}
