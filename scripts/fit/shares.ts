export interface OfSet {
  readonly set: string;
}

/** What a fit is told besides its rows. */
export interface Learning {
  /** What each row counts, together 1. */
  sharesOf(rows: readonly OfSet[]): readonly number[];
  /** L2, on weights of features divided by their spread. */
  readonly penalty: number;
  /** Features that are given no weight. */
  readonly without: readonly string[];
}

/**
 * A set counts as its number of questions to a power: with 1 every question counts alike and 72 natural ones drown among
 * thousands, with 0 every set does, and one natural question outweighs twenty others. Half way is between.
 */
export const sharesBy =
  (power: number) =>
  (rows: readonly OfSet[]): readonly number[] => {
    const counts = new Map<string, number>();
    for (const { set } of rows) counts.set(set, (counts.get(set) ?? 0) + 1);
    const total = [...counts.values()].reduce((sum, count) => sum + count ** power, 0);
    return rows.map(({ set }) => (counts.get(set) ?? 1) ** (power - 1) / total);
  };
