import { inAllLanguages } from '../text/lexicon/index.ts';
import type { RequestWords } from '../text/lexicon/question-words.ts';
import { groupOf, phrasePattern, wordsAlone } from './phrases.ts';

/** A request about an article: its words alone, and what the article is told apart by. */
export interface ArticleAsked {
  readonly words: string;
  readonly article?: string;
}

/** Words after "the article about the bridge" that may not be a part of the name any more: "… published". */
const mostAfter = 3;

interface Wording {
  readonly allowed: ReadonlySet<string>;
  /** What must stand in the words. */
  readonly asks: (words: string) => boolean;
}

/** Reads requests that have no words but those allowed and an article's name, which is taken out. */
export function articleReader(requests: RequestWords, wording: Wording): (text: string) => ArticleAsked | undefined {
  const named = phrasePattern(requests.named);
  return (text) => {
    const whole = wordsAlone(text, wording.allowed);
    if (whole !== undefined && wording.asks(whole)) return { words: whole };
    const found = named.exec(text);
    return found ? withoutName(text, found, requests, wording) : undefined;
  };
}

function withoutName(
  text: string,
  found: RegExpExecArray,
  requests: RequestWords,
  { allowed, asks }: Wording,
): ArticleAsked | undefined {
  const name = groupOf(found, 'about') ?? groupOf(found, 'before');
  if (name === undefined) return undefined;
  const isLast = groupOf(found, 'about') !== undefined;
  const parts = name.split(' ');
  for (const after of isLast ? lengthsAfter(parts) : [0]) {
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

/** In words: what is asked for besides ("… and who wrote it"), where it can be that; then ever more of what follows the name. */
function lengthsAfter(parts: readonly string[]): readonly number[] {
  const besides = parts.findLastIndex((part, at) => at > 0 && conjunctions.has(part.toLowerCase()));
  const most = Math.min(mostAfter, parts.length - 1);
  return [...(besides > 0 ? [parts.length - besides] : []), ...Array.from({ length: most + 1 }, (_, after) => after)];
}

const conjunctions = new Set(inAllLanguages((lexicon) => lexicon.conjunctions));

const standsFor = ({ article }: RequestWords): string => article.split(' ')[0] ?? '';
