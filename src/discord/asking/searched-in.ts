import type { Scope } from '../../footnote.ts';
import { articlesAt } from '../library/articles-at.ts';
import { scopeIn, scopeOf } from '../library/scope.ts';
import type { Where } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';

interface Searched {
  readonly scope: Scope;
  /** Whether it is the articles whose addresses were given. */
  readonly isNamed: boolean;
  /** Addresses of no article here, where there may be one. */
  readonly unknown: readonly string[];
}

/** Where a question is looked up: in the articles whose own addresses come with it, otherwise where those of its place are. */
export async function searchedIn(
  links: readonly string[],
  where: Where,
  shell: Pick<Shell, 'preferences' | 'footnote'>,
): Promise<Searched> {
  const { articleIds, unknown } = await articlesAt(links, where, shell);
  const isNamed = articleIds.length > 0;
  return { isNamed, unknown, scope: isNamed ? scopeOf(where, articleIds) : await scopeIn(where, shell) };
}
