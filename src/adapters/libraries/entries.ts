import type { ArticleSummary } from '../../core/document/article.ts';

/** An article as it is listed. */
export interface Entry {
  /** Never used twice: a replaced article has a new one. */
  readonly no: number;
  /** Of its vectors: those of one space can be compared. */
  readonly space: number;
  readonly terms: number;
  readonly vectors: number;
  readonly summary: ArticleSummary;
}

/**
 * A passage's row is its article's number times this, and its ordinal. Numbers are never used twice, so whatever is remembered by
 * row can be old, but never wrong.
 */
export const rowsOfArticle = 2 ** 20;

export const articleOfRow = (row: number): number => Math.floor(row / rowsOfArticle);

/** The rows an article's passages may have. */
export const rangeOf = ({ no }: { readonly no: number }): { readonly first: number; readonly last: number } => ({
  first: no * rowsOfArticle,
  last: (no + 1) * rowsOfArticle - 1,
});

/** Where a passage is kept, by its id: `<article id>:<ordinal>`. */
export function rowOf(id: string, entries: ReadonlyMap<string, Entry>): number | undefined {
  const [, articleId = '', ordinal] = /^(.*):(\d{1,7})$/s.exec(id) ?? [];
  const entry = entries.get(articleId);
  return entry && rangeOf(entry).first + Number(ordinal);
}
