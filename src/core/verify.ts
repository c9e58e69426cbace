import type { Citation, Claim, Draft, DraftClaim, Evidence, NonEmpty } from './answer.ts';
import type { Passage, PassagePart } from './passage.ts';
import { locateQuote } from './quote.ts';

export interface Verified {
  readonly claims: readonly Claim[];
  /** Claims of the draft that could not be confirmed. */
  readonly leftOut: number;
}

/**
 * The only maker of a citation. Every quote is looked up in its passage, and cited by its place in the article and as the
 * article spells it; a claim without a quote that stands there is left out. Footnotes are numbered from 1 in order of
 * first use, the same words by the same number.
 */
export function verifyDraft(draft: Draft): Verified {
  const numbers = new Map<string, number>();
  const claims = draft.claims.map((claim) => confirm(claim, numbers)).filter((claim) => claim !== undefined);
  return { claims, leftOut: draft.claims.length - claims.length };
}

function confirm(claim: DraftClaim, numbers: Map<string, number>): Claim | undefined {
  const found = claim.evidence.map(locate).filter((place) => place !== undefined);
  if (claim.text.trim() === '' || !isNonEmpty(found)) return undefined;
  const cited = new Map(found.map((place) => [numberOf(place, numbers), place]));
  const citations = [...cited].map(([number, place]): Citation => ({ ...place, number }));
  return isNonEmpty(citations) ? { text: claim.text, citations } : undefined;
}

const isNonEmpty = <T>(items: readonly T[]): items is NonEmpty<T> => items.length > 0;

type Located = Omit<Citation, 'number'>;

function locate({ passage, quote, at }: Evidence): Located | undefined {
  const place = locateQuote(passage.text, quote, at);
  if (!place) return undefined;
  const start = passage.start + place.start;
  const part = partAt(passage, start);
  return {
    start,
    end: passage.start + place.end,
    quote: passage.text.slice(place.start, place.end),
    passage,
    paragraph: part.paragraph,
    ...(part.page === undefined ? {} : { page: part.page }),
  } as Located;
}

/** The paragraph that holds the offset, or the one below the heading that does. */
function partAt(passage: Passage, offset: number): PassagePart {
  const part = passage.parts.find(({ end }) => offset < end) ?? passage.parts.at(-1);
  if (!part) throw new TypeError(`Passage ${passage.id} has no paragraphs.`);
  return part;
}

function numberOf({ passage, start, end }: Located, numbers: Map<string, number>): number {
  const key = `${passage.articleId}/${start}/${end}`;
  const number = numbers.get(key) ?? numbers.size + 1;
  numbers.set(key, number);
  return number;
}
