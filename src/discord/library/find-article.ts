import type { ArticleSummary } from '../../core/document/article.ts';
import type { Shell } from '../shell/shell.ts';
import { scopeOf } from './scope.ts';

/** An article of this place by its id, or by its title where somebody typed on instead of choosing. */
export async function findArticle(
  { guildId }: { readonly guildId: string | null },
  typed: string,
  { footnote }: Pick<Shell, 'footnote'>,
): Promise<ArticleSummary | undefined> {
  const articles = await footnote.articles(scopeOf(guildId));
  const wanted = typed.trim().toLowerCase();
  return (
    articles.find(({ id }) => id === typed) ??
    articles.find(({ title, origin }) => title.toLowerCase() === wanted || origin.name.toLowerCase() === wanted)
  );
}
