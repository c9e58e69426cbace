/** What BM25 needs to know of the collection that is searched. */
export interface TermStatistics {
  readonly passages: number;
  readonly averageLength: number;
  readonly documentFrequency: ReadonlyMap<string, number>;
}
