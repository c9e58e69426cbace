/** What OpenAI's newer models know: their tokens, a line of numbers and base64 each for many, and where a text is cut before. */
interface Vocabulary {
  readonly pat_str: string;
  readonly bpe_ranks: string;
}

/** Bytes as characters of one byte each: what slices and keys of a map are made of in no time. */
const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** Each token's bytes with its rank, which says what is put together first. */
function ranksIn({ bpe_ranks: lines }: Vocabulary): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const line of lines.split('\n')) {
    const [, first, ...tokens] = line.split(' ');
    for (const [at, token] of tokens.entries())
      ranks.set(Buffer.from(token, 'base64').toString('latin1'), Number(first) + at);
  }
  return ranks;
}

/**
 * Counts the tokens of a text by byte-pair encoding: of each piece the two neighbours of the lowest rank are put together, again
 * and again. Takes a time that grows with the square of the longest piece.
 */
export function createCounter(vocabulary: Vocabulary): (text: string) => number {
  const ranks = ranksIn(vocabulary);
  const pieces = new RegExp(vocabulary.pat_str, 'gu');
  const countPiece = (piece: string): number => {
    if (ranks.has(piece)) return 1;
    const starts = Array.from({ length: piece.length + 1 }, (_, at) => at);
    const rankAt = (at: number): number =>
      ranks.get(piece.slice(starts[at], starts[at + 2])) ?? Number.POSITIVE_INFINITY;
    const pairs = Array.from({ length: piece.length - 1 }, (_, at) => rankAt(at));
    for (;;) {
      const best = pairs.reduce((lowest, rank, at) => (rank < (pairs[lowest] ?? 0) ? at : lowest), 0);
      if ((pairs[best] ?? Number.POSITIVE_INFINITY) === Number.POSITIVE_INFINITY) return starts.length - 1;
      starts.splice(best + 1, 1);
      pairs.splice(best, 1);
      if (best > 0) pairs[best - 1] = rankAt(best - 1);
      if (best < pairs.length) pairs[best] = rankAt(best);
    }
  };
  return (text) => (text.match(pieces) ?? []).reduce((sum, piece) => sum + countPiece(bytesOf(piece)), 0);
}
