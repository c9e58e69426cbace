import { type Article, blockText, bodyBlocks } from '../document/article.ts';
import { markOf } from '../document/reading-address.ts';
import type { Span } from '../text/span.ts';
import type { CitedWords } from './cited-words.ts';

/** A question with its answer, or what somebody said who cited. */
export interface NotedTurn {
  readonly kind: 'question' | 'contribution';
  /** The question, or what was said. */
  readonly said: string;
  readonly who?: string;
  readonly understoodAs?: string;
  readonly answer?: string;
  readonly cited: readonly CitedWords[];
}

/** A question as it was kept. */
export const notedQuestion = ({
  question,
  answer,
  understoodAs,
  cited = [],
}: Pick<NotedTurn, 'understoodAs' | 'answer'> & {
  readonly question: string;
  readonly cited?: readonly CitedWords[];
}): NotedTurn => ({
  kind: 'question',
  said: question,
  cited,
  ...(answer === undefined ? {} : { answer }),
  ...(understoodAs === undefined ? {} : { understoodAs }),
});

export interface NotedQuote extends Span {
  readonly quote: string;
  /** The number of its source in `sources`, from 1. */
  readonly source: number;
  readonly paragraph: number;
  /** The heading it stands under. */
  readonly heading?: string;
}

export interface NotedEntry extends Omit<NotedTurn, 'cited'> {
  readonly quotes: readonly NotedQuote[];
  /** Words that are not in the library any more, or are others now. */
  readonly lost: number;
}

/** A round of a quiz with who had how many right. */
export interface NotedRound {
  /** When it was begun, in milliseconds since 1970. */
  readonly at: number;
  /** Most right first. */
  readonly scores: readonly { readonly who: string; readonly right: number; readonly answered: number }[];
}

/** A thread as it is taken home: what was asked and said, the words it rests on, and where they are from. */
export interface Notes {
  readonly entries: readonly NotedEntry[];
  /** In their order. */
  readonly rounds?: readonly NotedRound[];
  /** In the order in which they are first cited. */
  readonly sources: readonly Article[];
}

/** @param articles those there are by id; what is not among them is told as lost */
export function notesOf(turns: readonly NotedTurn[], articles: ReadonlyMap<string, Article>): Notes {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  const entries = turns.map(({ cited, ...turn }): NotedEntry => {
    const quotes = cited.flatMap((words) => {
      const article = articles.get(words.articleId);
      const quote = article && quoteAt(article, words);
      return quote ? [{ ...quote, source: numberOf(words.articleId) }] : [];
    });
    return { ...turn, quotes, lost: cited.length - quotes.length };
  });
  const sources = [...numbers.keys()].flatMap((id) => articles.get(id) ?? []);
  return { entries, sources };
}

function quoteAt(
  article: Article,
  { start, end, paragraph, mark }: CitedWords,
): Omit<NotedQuote, 'source'> | undefined {
  const quote = article.text.slice(start, end);
  if (markOf(quote) !== mark) return undefined;
  const heading = bodyBlocks(article).findLast((block) => block.kind === 'heading' && block.start <= start);
  return { quote, start, end, paragraph, ...(heading ? { heading: blockText(article, heading) } : {}) };
}
