/** `encodeURIComponent` leaves these; "-" is syntax in a text fragment, brackets end a masked link. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[-()'*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const longestWhole = 80;
const edgeWords = 4;
const edgeCharacters = 12;

/**
 * The directive that scrolls to a quote: the whole of a short one, the first and last words of a long one or of one that
 * runs over several blocks. https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textFragment(quote: string): string {
  const lines = quote.split(/\s*\n\s*/).filter((line) => line !== '');
  const first = lines[0] ?? '';
  const last = lines.at(-1) ?? '';
  if (lines.length <= 1 && first.length <= longestWhole) return `:~:text=${encode(first)}`;
  return `:~:text=${encode(edge(first, 'head'))},${encode(edge(last, 'tail'))}`;
}

/** Whole words, which is all that browsers find; characters only where a language writes none apart. */
function edge(line: string, side: 'head' | 'tail'): string {
  const words = line.split(/\s+/u);
  const isSpaced = words.length > edgeWords;
  if (!isSpaced && line.length <= longestWhole) return line;
  const parts = isSpaced ? words : [...line];
  const count = isSpaced ? edgeWords : edgeCharacters;
  const taken = side === 'head' ? parts.slice(0, count) : parts.slice(-count);
  return taken.join(isSpaced ? ' ' : '');
}
