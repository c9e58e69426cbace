import type { Span } from '../../text/span.ts';
import { fewestWords } from './clause-after.ts';
import { isWord } from './token-kinds.ts';
import type { Token } from './tokens.ts';

/** The span of the tokens, without marks at its ends but the last stop, where it holds enough. */
export function spans(tokens: readonly Token[], from: number, to: number, least = fewestWords): readonly Span[] {
  const own = tokens.slice(from, to);
  const first = own.findIndex((token) => isWord(token) || token.quotation !== undefined);
  const kept = own.slice(first);
  const last = kept.at(-1)?.text === ',' ? kept.at(-2) : kept.at(-1);
  return first >= 0 && last && kept[0] && weight(kept) >= least ? [{ start: kept[0].start, end: last.end }] : [];
}

/** In letters: a quotation of more holds some words. */
const shortQuotation = 15;

/** How many words, about. */
export const weight = (tokens: readonly Token[]): number => tokens.reduce((sum, token) => sum + weightOf(token), 0);

function weightOf(token: Token): number {
  if (token.quotation) return token.end - token.start > shortQuotation ? 3 : 2;
  return isWord(token) ? 1 : 0;
}
