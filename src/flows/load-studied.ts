import type { StudiedArticle } from '../core/study/facts.ts';
import type { Ports } from '../ports/ports.ts';
import { loadArticles } from './load-articles.ts';

/** The articles with their passages and who says what in them, in the ids' order; those that are not there are passed over. */
export async function loadStudied(ports: Ports, ids: readonly string[]): Promise<readonly StudiedArticle[]> {
  const articles = await loadArticles(ports, ids);
  return Promise.all(
    articles.map(async (one) => ({ ...one, statements: await ports.analyst.statements(one.article) })),
  );
}
