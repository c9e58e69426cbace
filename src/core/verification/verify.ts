import type { Citation, Claim, Draft, DraftClaim, Evidence, NonEmpty } from '../answer.ts';
import { pagesOf } from '../document/pages.ts';
import type { Passage, PassagePart } from '../document/passage.ts';
import { onlyUnderLeads } from '../document/under-leads.ts';
import { sentencesOf } from '../text/language.ts';
import { lazily } from '../text/lazily.ts';
import { quotationsIn } from '../text/quotation-marks.ts';
import { overlaps, type Span } from '../text/span.ts';
import { contradictionsOf } from './contradictions.ts';
import { isUnfit } from './fault.ts';
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
  const claims = draft.claims.map((claim) => verify(claim).confirmed).filter((claim) => claim !== undefined);
  return { claims, leftOut: draft.claims.length - claims.length };
}

/** What checking makes of one claim of a draft. */
export interface Checked {
  /** The claim with its citations; absent where it could not be confirmed. */
  readonly confirmed?: Claim;
  /** The whole sentences that a confirmed claim rests on, and those of its articles that contradict it, for whoever takes it back. */
  readonly withdraw?: () => readonly Claim[];
  /** Whether another sentence of the articles contradicts what was confirmed, so that it is not settled. */
  readonly isDisputed?: () => boolean;
  /**
   * In the place of a claim that could not be: the whole sentences that its quotes stand in, in the order they were cited,
   * as far as no other claim of the draft has brought them. Empty where none stands, or none is fit to be shown.
   */
  readonly instead: readonly Claim[];
}

/** `verifyDraft` for claims that come one by one. Footnotes are numbered across them. */
export function createVerifier(about: About = {}): (claim: DraftClaim) => Checked {
  const numbers = new Map<string, number>();
  const given: Given = { numbers, quoted: new Set(), known: about.known ?? [] };
  return (claim) => {
    const found = claim.evidence
      .slice(0, mostQuotes)
      .map(locate)
      .filter((place) => place !== undefined);
    if (claim.text.trim() === '' || !isNonEmpty(found)) return { instead: [] };
    const { fault, translated } = verdictOn(
      claim.text,
      found.map(quotedIn),
      claim.leads ? { ...about, leads: true } : about,
    );
    if (fault) return { instead: isUnfit(fault) ? [] : sentencesInstead(found, given) };
    const cited = new Map(found.map((place) => [numberOf(place, numbers), place]));
    const citations = [...cited].map(([number, place]): Citation => ({ ...place, number }));
    if (!isNonEmpty(citations)) return { instead: [] };
    const confirmed = { text: asSpelt(claim.text, found), citations, ...(translated ? { translated } : {}) };
    const against = lazily(() =>
      translated ? [] : contradictionsOf(claim.text, found.map(quotedIn), about.known ?? []),
    );
    return {
      confirmed,
      instead: [],
      isDisputed: () => against().length > 0,
      withdraw: () =>
        sentencesInstead([...found, ...against().map(({ passage, place }) => locatedAt(passage, place))], given),
    };
  };
}

/** More than any claim needs. */
const mostQuotes = 12;
const mostSentences = 6;

interface Given {
  readonly numbers: Map<string, number>;
  /** Places of sentences that were given before. */
  readonly quoted: Set<string>;
  /** In which what governs lists and tables is looked for. */
  readonly known: readonly Passage[];
}

/** The whole sentences of the quotes, below what governs them: part of one may leave out what it depends on. */
function sentencesInstead(found: readonly Located[], { numbers, quoted, known }: Given): readonly Claim[] {
  const sentences = found.flatMap(wholeSentences).slice(0, mostSentences);
  const shown = onlyUnderLeads(sentences.map(asShown), [...sentences.map(({ passage }) => passage), ...known]);
  return shown.flatMap(({ evidence: [one] }): readonly Claim[] => {
    const place = one && locate(one);
    if (!place) return [];
    const key = placeKey(place);
    if (quoted.has(key)) return [];
    quoted.add(key);
    return [{ text: place.quote, citations: [{ ...place, number: numberOf(place, numbers) }], instead: true }];
  });
}

const asShown = ({ passage, start, quote }: Located): DraftClaim => ({
  text: quote,
  evidence: [{ passage, quote, at: start - passage.start }],
});

function wholeSentences(quote: Located): readonly Located[] {
  const { passage } = quote;
  const { place } = quotedIn(quote);
  return sentencesOf(passage.text, passage.source.language)
    .filter((sentence) => overlaps(sentence, place))
    .map((sentence) => locatedAt(passage, sentence));
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
  return place && locatedAt(passage, place);
}

/** @param place offsets into the passage's text */
function locatedAt(passage: Passage, place: Span): Located {
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

const placeKey = ({ passage, start, end }: Located): string => `${passage.articleId}/${start}/${end}`;

function numberOf(place: Located, numbers: Map<string, number>): number {
  const key = placeKey(place);
  const number = numbers.get(key) ?? numbers.size + 1;
  numbers.set(key, number);
  return number;
}
