import type { Citation, Claim, Draft, DraftClaim, Evidence, NonEmpty } from '../answer.ts';
import { pagesOf } from '../document/pages.ts';
import type { Passage, PassagePart } from '../document/passage.ts';
import { quotationsIn } from '../text/quotation-marks.ts';
import { locateQuote } from './locate-quote.ts';
import { type About, verdictOn } from './support.ts';

export interface Verified {
  readonly claims: readonly Claim[];
  /** Claims of the draft that could not be confirmed. */
  readonly leftOut: number;
}

/**
 * The only maker of a citation. Every quote is looked up in its passage, and cited by its place in the article and as the
 * article spells it; a claim without a quote that stands there, or that says something else than its quotes, is left out.
 * Footnotes are numbered from 1 in order of first use, the same words by the same number.
 */
export function verifyDraft(draft: Draft, about: About = {}): Verified {
  const verify = createVerifier(about);
  const claims = draft.claims.map(verify).filter((claim) => claim !== undefined);
  return { claims, leftOut: draft.claims.length - claims.length };
}

/** `verifyDraft` for claims that come one by one; undefined for what could not be confirmed. */
export function createVerifier(about: About = {}): (claim: DraftClaim) => Claim | undefined {
  const numbers = new Map<string, number>();
  return (claim) => {
    const found = claim.evidence.map(locate).filter((place) => place !== undefined);
    if (claim.text.trim() === '' || !isNonEmpty(found)) return;
    const { fault, translated } = verdictOn(claim.text, found.map(quotedIn), about);
    if (fault) return;
    const cited = new Map(found.map((place) => [numberOf(place, numbers), place]));
    const citations = [...cited].map(([number, place]): Citation => ({ ...place, number }));
    if (!isNonEmpty(citations)) return;
    return { text: asSpelt(claim.text, found), citations, ...(translated ? { translated } : {}) };
  };
}

/** The claim with its quotations as the article spells them. */
function asSpelt(text: string, found: readonly Located[]): string {
  return quotationsIn(text).reduceRight((spelt, { start, end }) => {
    for (const { passage } of found) {
      const place = locateQuote(passage.text, spelt.slice(start, end));
      if (place) return spelt.slice(0, start) + passage.text.slice(place.start, place.end) + spelt.slice(end);
    }
    return spelt;
  }, text);
}

const isNonEmpty = <T>(items: readonly T[]): items is NonEmpty<T> => items.length > 0;

type Located = Omit<Citation, 'number'>;

function locate({ passage, quote, at }: Evidence): Located | undefined {
  const place = locateQuote(passage.text, quote, at);
  if (!place) return undefined;
  const start = passage.start + place.start;
  const end = passage.start + place.end;
  const part = partAt(passage, start);
  return {
    start,
    end,
    quote: passage.text.slice(place.start, place.end),
    passage,
    paragraph: part.paragraph,
    ...pagesOf({ ...part, start }, { ...partAt(passage, end - 1), end }),
  } as Located;
}

const quotedIn = ({ passage, start, end }: Located) => ({
  passage,
  place: { start: start - passage.start, end: end - passage.start },
});

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
