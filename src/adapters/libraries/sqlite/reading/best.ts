/** Keeps the best few of many scored rows, without sorting the many. */
export interface Best {
  offer(row: number, score: number): void;
  /** Best first. */
  rows(): readonly number[];
}

export function createBest(limit: number): Best {
  const rows: number[] = [];
  const scores: number[] = [];
  return {
    offer(row, score) {
      if (rows.length === limit && !(score > (scores.at(-1) ?? Infinity))) return;
      const place = placeOf(scores, score);
      rows.splice(place, 0, row);
      scores.splice(place, 0, score);
      if (rows.length <= limit) return;
      rows.pop();
      scores.pop();
    },
    rows: () => rows,
  };
}

/** Where a score belongs in a falling list, behind its equals. */
function placeOf(scores: readonly number[], score: number): number {
  let [low, high] = [0, scores.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scores[middle] as number) >= score) low = middle + 1;
    else high = middle;
  }
  return low;
}
