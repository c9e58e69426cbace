import type { Article } from '../../core/document/article.ts';
import { markOf } from '../../core/document/reading-address.ts';
import type { CitedWords } from '../../core/study/cited-words.ts';
import type { Shell } from '../shell/shell.ts';

/** Whether the words that were quoted stand where they stood. */
export const stillSays = (
  { text }: Article,
  { start, end, mark }: Omit<CitedWords, 'articleId' | 'paragraph'>,
): boolean => markOf(text.slice(start, end)) === mark;

/** What a question or a card rests on. */
interface Resting {
  readonly articleId: string;
  readonly cited: readonly CitedWords[];
}

/** The article of a question or a card, where all that this rests on stands in it as it did. */
export async function articleUnder(
  { articleId, cited }: Resting,
  { footnote }: Pick<Shell, 'footnote'>,
): Promise<Article | undefined> {
  const article = await footnote.article(articleId);
  return article && cited.length > 0 && cited.every((words) => stillSays(article, words)) ? article : undefined;
}

/** Whether all that a question or a card rests on stands in its article as it did. */
export const stillStands = async (resting: Resting, shell: Pick<Shell, 'footnote'>): Promise<boolean> =>
  (await articleUnder(resting, shell)) !== undefined;
