import { samePage } from '../../core/document/same-page.ts';
import type { Home } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { scopeOf } from './scope.ts';

interface Sorted {
  /** Ids of the articles of this place that have one of the addresses as their own. */
  readonly articleIds: readonly string[];
  /** Addresses of no article. */
  readonly unknown: readonly string[];
}

/** Which of the addresses are those of articles. */
export async function articlesAt(
  links: readonly string[],
  home: Home,
  { footnote }: Pick<Shell, 'footnote'>,
): Promise<Sorted> {
  if (links.length === 0) return { articleIds: [], unknown: [] };
  const articles = await footnote.articles(scopeOf(home));
  const byAddress = new Map(
    articles.flatMap(({ id, address, origin }) =>
      [address, origin.location].flatMap((at) =>
        at !== undefined && /^https?:/i.test(at) ? [[samePage(at), id] as const] : [],
      ),
    ),
  );
  const found = links.map((link) => ({ link, id: byAddress.get(samePage(link)) }));
  return {
    articleIds: [...new Set(found.flatMap(({ id }) => (id === undefined ? [] : [id])))],
    unknown: found.flatMap(({ link, id }) => (id === undefined ? [link] : [])),
  };
}
