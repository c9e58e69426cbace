import type { ArticleSummary } from '../../core/document/article.ts';
import { samePage } from '../../core/document/same-page.ts';
import type { Home } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { mayBeArticle } from './no-article.ts';
import { scopeOf } from './scope.ts';

interface Sorted {
  /** Ids of the articles of this place that have one of the addresses as their own. */
  readonly articleIds: readonly string[];
  /** Addresses of no article here, where there may be one. */
  readonly unknown: readonly string[];
}

/** The article's own addresses, as `samePage` gives them. */
export const addressesOf = ({ address, origin }: ArticleSummary): readonly string[] =>
  [address, origin.location].flatMap((at) => (at !== undefined && /^https?:/i.test(at) ? [samePage(at)] : []));

/** Which of the addresses are those of articles. */
export async function articlesAt(
  links: readonly string[],
  home: Home,
  { footnote }: Pick<Shell, 'footnote'>,
): Promise<Sorted> {
  if (links.length === 0) return { articleIds: [], unknown: [] };
  const articles = await footnote.articles(scopeOf(home));
  const byAddress = new Map(
    articles.flatMap((article) => addressesOf(article).map((address) => [address, article.id] as const)),
  );
  const found = links.map((link) => ({ link, id: byAddress.get(samePage(link)) }));
  return {
    articleIds: [...new Set(found.flatMap(({ id }) => (id === undefined ? [] : [id])))],
    unknown: found.flatMap(({ link, id }) => (id === undefined && mayBeArticle(link) ? [link] : [])),
  };
}
