import type { Span } from '../../core/text/span.ts';
import { customId } from './custom-id.ts';

/** Where quoted words stand, short enough for a custom id, with a mark by which a changed text is noticed. */
export interface Place extends Span {
  readonly articleId: string;
  readonly mark: string;
}

/** The id of what opens the place; `from` is where the page to read begins. */
export const placeId = (kind: string, { articleId, start, end, mark }: Place, from?: number): string =>
  customId(kind, articleId, start, end, mark, ...(from === undefined ? [] : [from]));

/** Undefined for what was not made by `placeId`. What follows `from` only makes ids differ. */
export function placeFrom([articleId = '', start, end, mark = '', from]: readonly string[]):
  | (Place & { readonly from?: number })
  | undefined {
  const [first, last] = [Number(start), Number(end)];
  if (articleId === '' || !Number.isInteger(first) || !Number.isInteger(last)) return undefined;
  return {
    articleId,
    start: first,
    end: last,
    mark,
    ...(from === undefined || from === '' ? {} : { from: Number(from) }),
  };
}
