import type { Span } from '../text/span.ts';

/** From the offset `at` on, what began on another page stands on this one. */
export interface PageTurn {
  readonly page: number;
  readonly at: number;
}

/** Something of a paged document; nothing here where there are no pages. */
export interface Paged {
  /** 1-based page on which it begins. */
  readonly page?: number;
  /** Where it goes on to further pages, in order. */
  readonly turns?: readonly PageTurn[];
}

/** The page of what stands at an offset; offsets as those of the turns. */
const pageAt = ({ page, turns = [] }: Paged, offset: number): number | undefined =>
  turns.findLast(({ at }) => at <= offset)?.page ?? page;

/** The page that the first begins on, and the one that the last ends on where that is another. */
export function pagesOf(
  first: Paged & Pick<Span, 'start'>,
  last: Paged & Pick<Span, 'end'>,
): { readonly page?: number; readonly lastPage?: number } {
  const page = pageAt(first, first.start);
  const lastPage = pageAt(last, last.end - 1);
  return {
    ...(page === undefined ? {} : { page }),
    ...(lastPage === undefined || lastPage === page ? {} : { lastPage }),
  };
}

/** A span of something paged, with the turns that are in it. */
export function pagedSpan(paged: Paged, span: Span): Paged & Span {
  const page = pageAt(paged, span.start);
  const turns = (paged.turns ?? []).filter(({ at }) => at > span.start && at < span.end);
  return {
    start: span.start,
    end: span.end,
    ...(page === undefined ? {} : { page }),
    ...(turns.length > 0 ? { turns } : {}),
  };
}

/** The turns at other offsets. */
export const movedTurns = ({ turns }: Paged, move: (at: number) => number): Pick<Paged, 'turns'> =>
  turns ? { turns: turns.map(({ page, at }) => ({ page, at: move(at) })) } : {};

/** Of something paged and what carries it on, whose text begins at the offset `at`. */
export function joinedTurns(before: Paged, after: Paged, at: number): Pick<Paged, 'turns'> {
  const last = before.turns?.at(-1)?.page ?? before.page;
  const own = after.page === undefined || after.page === last ? [] : [{ page: after.page, at }];
  const turns = [...(before.turns ?? []), ...own, ...(movedTurns(after, (offset) => offset + at).turns ?? [])];
  return turns.length > 0 ? { turns } : {};
}
