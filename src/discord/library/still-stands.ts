import type { Article } from '../../core/document/article.ts';
import { markOf } from '../../core/document/reading-address.ts';
import type { CitedWords } from '../../core/study/cited-words.ts';
import type { Shell } from '../shell/shell.ts';

/** Whether the words that were quoted stand where they stood. */
export const stillSays = (
  { text }: Article,
  { start, end, mark }: Omit<CitedWords, 'articleId' | 'paragraph'>,
): boolean => markOf(text.slice(start, end)) === mark;

/** Whether all that a question or a card rests on stands in its article as it did. */
export async function stillStands(
  { articleId, cited }: { readonly articleId: string; readonly cited: readonly CitedWords[] },
  { footnote }: Pick<Shell, 'footnote'>,
): Promise<boolean> {
  const article = await footnote.article(articleId);
  return article !== undefined && cited.length > 0 && cited.every((words) => stillSays(article, words));
}
