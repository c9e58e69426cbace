import type { Article } from '../../document/article.ts';
import type { Found } from './resolution.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Token, Unit } from './tokens.ts';

/** A sentence that is being read, and what was found up to it. */
export interface Context {
  readonly article: Article;
  readonly words: SpeechWords;
  readonly units: readonly Unit[];
  readonly unit: Unit;
  readonly at: number;
  /** What was found before; the last may be made longer. */
  readonly found: Found[];
}

/** The article's words from one token up to another, on one line. */
export const textOf = (article: Article, tokens: readonly Token[], from: number, to: number): string =>
  article.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
