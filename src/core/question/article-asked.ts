import type { RequestWords } from '../text/lexicon/question-words.ts';
import { groupOf, phrasePattern, wordsAlone } from './phrases.ts';

/** A request about an article: its words alone, and what the article is told apart by. */
export interface ArticleAsked {
  readonly words: string;
  readonly article?: string;
}

/** Words after "the article about the bridge" that may not be a part of the name any more: "… published". */
const mostAfter = 3;

/** Reads a request that has no words but those allowed and an article's name, which is taken out; `asks` must stand in the rest. */
export function articleAsked(
  text: string,
  requests: RequestWords,
  { allowed, asks }: { readonly allowed: ReadonlySet<string>; readonly asks: (words: string) => boolean },
): ArticleAsked | undefined {
  const whole = wordsAlone(text, allowed);
  if (whole !== undefined && asks(whole)) return { words: whole };
  const found = phrasePattern(requests.named).exec(text);
  const name = groupOf(found, 'about') ?? groupOf(found, 'before');
  if (!found || name === undefined) return undefined;
  const isLast = groupOf(found, 'about') !== undefined;
  const parts = name.split(' ');
  for (let after = 0; after <= (isLast ? Math.min(mostAfter, parts.length - 1) : 0); after += 1) {
    const kept = parts.slice(0, parts.length - after);
    const rest = [
      text.slice(0, found.index),
      standsFor(requests),
      ...parts.slice(kept.length),
      text.slice(found.index + found[0].length),
    ];
    const words = wordsAlone(rest.join(' '), allowed);
    if (words !== undefined && asks(words)) return { words, article: kept.join(' ') };
  }
  return undefined;
}

const standsFor = ({ article }: RequestWords): string => article.split(' ')[0] ?? '';
