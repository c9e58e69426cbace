import type { Article } from '../document/article.ts';
import { stopTest } from '../text/terms.ts';
import { inWord, placesOf } from '../text/word-places.ts';

/** So often both words stand side by side, the title included, where they are one name. */
const leastOfName = 2;

/** "… the pads of the ID. | Crozz opens at once.": a name has a full stop in it, as it stands elsewhere in the article too. */
export function isOfOneName(
  before: string,
  after: string,
  { text, title, language }: Pick<Article, 'text' | 'title' | 'language'>,
): boolean {
  const first = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}]*\.)\s*$/u.exec(before)?.[1];
  const second = /^\s*(\p{Lu}[\p{L}\p{N}]*)/u.exec(after)?.[1];
  if (first === undefined || second === undefined || stopTest(language)(second.toLowerCase())) return false;
  return placesOf(`${first} ${second}`, `${title}\n${text}`, inWord).length >= leastOfName;
}
