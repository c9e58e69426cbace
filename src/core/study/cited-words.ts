import type { Claim } from '../answer.ts';
import { markOf, type WordsAt } from '../document/reading-address.ts';

/** Words that an answer rested on: where they stand, and a mark by which it is noticed that others stand there now. */
export interface CitedWords extends Required<WordsAt> {
  readonly articleId: string;
}

/** The words that claims rest on, each once, in their order. */
export function citedWordsOf(claims: readonly Pick<Claim, 'citations'>[]): readonly CitedWords[] {
  const cited = claims.flatMap(({ citations }) =>
    citations.map(({ passage, paragraph, start, end, quote }) => ({
      articleId: passage.articleId,
      paragraph,
      start,
      end,
      mark: markOf(quote),
    })),
  );
  const once = new Map(cited.map((words) => [`${words.articleId}/${words.start}/${words.end}`, words]));
  return [...once.values()];
}
