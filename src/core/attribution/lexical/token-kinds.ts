import type { Token } from './tokens.ts';

/** A token that is no mark and no quotation. */
export type Word = Token & { readonly isWord?: true };

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && !token.quotation && /^\p{Lu}/u.test(token.text);
export const isComma = (token: Token | undefined): boolean => token?.text === ',';
export const isWord = (token: Token | undefined): token is Word =>
  token !== undefined && !token.quotation && /[\p{L}\p{N}]/u.test(token.text);

/** The tokens as the text has them, on one line. */
export const textOf = (tokens: readonly Token[]): string => {
  let text = '';
  for (const [at, token] of tokens.entries()) {
    const isGlued = at === 0 || tokens[at - 1]?.end === token.start;
    text += isGlued ? token.text : ` ${token.text}`;
  }
  return text;
};
