import { type Passage, passageId } from './passage.ts';
import { headingsIn, type Sentence, sentencesIn } from './sentence.ts';

/** Words of articles that are shown, as a claim of a draft has them: what it shows first stands first. */
export interface Shown {
  readonly text: string;
  readonly evidence: readonly { readonly passage: Passage; readonly quote: string; readonly at?: number }[];
  /** See `DraftClaim`. */
  readonly leads?: true;
}

/**
 * What is shown, each item of a list and each row of a table after what governs it ("ruled out the following:"), once, and marked
 * as leading; what is shown already keeps its place where it stands before.
 * @param found the passages in which that is looked for
 */
export function underLeads<T extends Shown>(shown: readonly T[], found: readonly Passage[]): readonly (T | Shown)[] {
  if (!shown.some(isBelow)) return shown;
  const all = sentencesOfAll(found);
  const placed: (T | Shown)[] = [];
  const isPlaced = (sentence: Sentence): boolean => placed.some((other) => holds(other, sentence));
  for (const one of shown) {
    const sentence = sentenceOf(one);
    for (const lead of sentence ? leadsOver(sentence, all) : []) if (!isPlaced(lead)) placed.push(asShown(lead));
    if (!sentence || !isPlaced(sentence)) placed.push(one);
  }
  return placed.map((one) => (leadsAny(one, placed) ? { ...one, leads: true } : one));
}

/** The same, without the items and rows over which nothing that governs them was found: they may say the opposite by themselves. */
export function onlyUnderLeads<T extends Shown>(
  shown: readonly T[],
  found: readonly Passage[],
): readonly (T | Shown)[] {
  if (!shown.some(isBelow)) return shown;
  const all = sentencesOfAll(found);
  const isLed = (one: T): boolean => {
    const sentence = sentenceOf(one);
    return !isBelow(one) || (sentence !== undefined && leadsOver(sentence, all).length > 0);
  };
  return underLeads(shown.filter(isLed), found);
}

/** Whether the passage is of a list, a table, or anything else that is read with what governs it. */
export const isGoverned = ({ context }: Passage): boolean => context !== undefined;

const isBelow = ({ evidence: [first] }: Shown): boolean => first !== undefined && isGoverned(first.passage);

/** What governs the passage's first words, the outermost first, as far as it stands elsewhere. */
export function leadsAbove(passage: Passage, found: readonly Passage[]): readonly Sentence[] {
  const [first] = sentencesIn(passage);
  const leads = first && passage.context !== undefined ? leadsOver(first, sentencesOfAll(found)) : [];
  return leads.filter((lead) => lead.passage.id !== passage.id);
}

const sentencesOfAll = (found: readonly Passage[]): readonly Sentence[] =>
  found.flatMap((passage) => [...headingsIn(passage), ...sentencesIn(passage)]);

/** Of an item the outer items, what leads those in, and the heading over it; of a row its header, the table's caption and what leads that in. */
const mostLeads = 5;

function leadsOver(sentence: Sentence, all: readonly Sentence[]): readonly Sentence[] {
  const chain: Sentence[] = [];
  for (let lead = leadOf(sentence, all); lead && chain.length < mostLeads; lead = leadOf(lead, all))
    chain.unshift(lead);
  return chain;
}

/** The nearest sentence before it that ends what it stands under: a lead-in may be the last of several sentences. */
function leadOf(sentence: Sentence, all: readonly Sentence[]): Sentence | undefined {
  const { articleId, context, start } = sentence.passage;
  if (context === undefined || sentence.index < 0) return undefined;
  const isBefore = ({ passage, index }: Sentence): boolean =>
    passage.start < start || (passage.start === start && index < 0);
  return all
    .filter((one) => one.passage.articleId === articleId && isBefore(one) && context.endsWith(one.text))
    .sort((a, b) => b.passage.start + b.start - (a.passage.start + a.start))[0];
}

/** The one that the words begin in. */
function sentenceOf({ evidence: [first] }: Shown): Sentence | undefined {
  if (!first) return undefined;
  const { passage, quote, at = passage.text.indexOf(quote) } = first;
  return [...headingsIn(passage), ...sentencesIn(passage)].find(({ start, end }) => start <= at && at < end);
}

const holds = ({ evidence }: Shown, { passage, start, end }: Sentence): boolean =>
  evidence.some(
    ({ passage: { id }, quote, at }) =>
      id === passage.id && at !== undefined && at <= start && end <= at + quote.length,
  );

const asShown = ({ passage, text, start }: Sentence): Shown => ({
  text,
  evidence: [{ passage, quote: text, at: start }],
});

/** Words of an article as they are cited. */
interface Quote {
  readonly passage: Passage;
  readonly quote: string;
}

/** Whether the first are what the other stand under. */
export const governs = ({ passage: { articleId }, quote }: Quote, { passage: other }: Quote): boolean =>
  other.articleId === articleId && other.context?.endsWith(quote) === true;

const leadsAny = ({ evidence: [lead] }: Shown, placed: readonly Shown[]): boolean =>
  lead !== undefined && placed.some(({ evidence: [first] }) => first !== undefined && governs(lead, first));

/** So many passages may lie between what governs a list or a table and a part of it. */
const farthest = 6;

/** The ids of the passages above those of lists and tables, in which what governs them stands; those given are left out. */
export function idsAbove(passages: readonly Passage[]): readonly string[] {
  const given = new Set(passages.map(({ id }) => id));
  const listed = passages.filter(({ context }) => context !== undefined);
  const ids = listed.flatMap(({ articleId, ordinal }) =>
    Array.from({ length: Math.min(farthest, ordinal) }, (_, back) => passageId(articleId, ordinal - 1 - back)),
  );
  return [...new Set(ids)].filter((id) => !given.has(id));
}
