import type { DraftClaim } from '../answer.ts';
import { isList, type Passage, passageId } from '../document/passage.ts';
import { headingsIn, type Sentence, sentencesIn } from '../document/sentence.ts';
import type { Excerpt } from './excerpt.ts';

/** One that the article has as a list is shown whole, up to so many items. */
const mostItems = 12;

/**
 * The list that the sentence belongs to, its lead-in first: of the one that leads it in, and where a list is asked for also of an
 * item. Empty where there is none.
 */
export function listAt(sentence: Sentence, all: readonly Sentence[], isAsked: boolean): readonly Sentence[] {
  const led = itemsBelow(sentence, all);
  if (led.length > 0) return [sentence, ...led];
  if (!isAsked) return [];
  const lead = all.find((one) => isContextOf(one, sentence));
  if (lead) return [lead, ...itemsBelow(lead, all)];
  return isList(sentence.passage)
    ? inOrder(all.filter(({ passage }) => passage.id === sentence.passage.id)).slice(0, mostItems)
    : [];
}

/** Whether the sentence is the header row or the lead-in that the other stands under. */
export const isContextOf = (sentence: Sentence, other: Sentence): boolean =>
  sentence.passage.articleId === other.passage.articleId && sentence.text === other.passage.context;

const itemsBelow = (lead: Sentence, all: readonly Sentence[]): readonly Sentence[] =>
  inOrder(all.filter((sentence) => isContextOf(lead, sentence))).slice(0, mostItems);

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

/**
 * The excerpts, each item of a list and each row of a table after what governs it ("ruled out the following:"), once; what
 * is chosen already keeps its place where it stands before.
 * @param found the passages in which leads are looked for
 */
export function underLeads(excerpts: readonly Excerpt[], found: readonly Passage[]): readonly Excerpt[] {
  if (!excerpts.some(([{ passage }]) => passage.context !== undefined)) return excerpts;
  const all = found.flatMap((passage) => [...headingsIn(passage), ...sentencesIn(passage)]);
  const isSame = (a: Sentence, b: Sentence): boolean => a.passage.id === b.passage.id && a.index === b.index;
  const placed: Excerpt[] = [];
  for (const excerpt of excerpts) {
    const chain: Sentence[] = [];
    for (let lead = leadOf(excerpt[0], all); lead && chain.length < mostLeads; lead = leadOf(lead, all))
      chain.unshift(lead);
    for (const one of chain)
      if (!placed.some((other) => other.some((shown) => shown && isSame(shown, one)))) placed.push([one]);
    if (!placed.some((other) => other.some((shown) => shown && isSame(shown, excerpt[0])))) placed.push(excerpt);
  }
  return placed;
}

/** The claim of one of the excerpts, marked where any other is an item or a row below it. */
export const markedLead = (claim: DraftClaim, excerpt: Excerpt, excerpts: readonly Excerpt[]): DraftClaim =>
  leadsAny(excerpt, excerpts) ? { ...claim, leads: true } : claim;

const leadsAny = ([lead, further]: Excerpt, excerpts: readonly Excerpt[]): boolean =>
  !further &&
  excerpts.some(
    ([{ passage }]) => passage.articleId === lead.passage.articleId && (passage.context?.endsWith(lead.text) ?? false),
  );

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

/** Of a row its header, the table's caption, and the heading that governs it. */
const mostLeads = 3;

const inOrder = (sentences: readonly Sentence[]): readonly Sentence[] =>
  [...sentences].sort((a, b) => a.passage.start + a.start - (b.passage.start + b.start));
