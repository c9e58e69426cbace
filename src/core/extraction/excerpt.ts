import type { DraftClaim, Evidence } from '../answer.ts';
import { type Sentence, sentencesIn } from '../document/sentence.ts';
import { clarified, goesOn } from './clarify-pronouns.ts';
import { wordsUnderLead } from './lists.ts';
import { closedQuotation, endsQuoted, inOneLine } from './one-quotation.ts';

/** Further footnotes for the same words; more would only be more of the same. */
const mostTwins = 2;
/** In characters: what a phone shows without scrolling. */
const longestExcerpt = 400;

/** One sentence, or the first and the last of some that follow each other, in the order of reading. */
export type Excerpt = readonly [Sentence, Sentence?];

/** Sentences that are shown anyway and follow each other in a paragraph read better as one. */
export function excerptsOf(chosen: readonly Sentence[], all: readonly Sentence[]): readonly Excerpt[] {
  const [first, ...rest] = chosen;
  if (!first) return [];
  const partner = leadOf(first, all) ?? rest.find((other) => follows(first, other) || follows(other, first));
  if (!partner || all.some((one) => isTwin(one, first))) return [[first], ...excerptsOf(rest, all)];
  const pair: Excerpt = first.index < partner.index ? [first, partner] : [partner, first];
  const isLeft = (one: Sentence): boolean => one !== partner && one !== first;
  return [pair, ...excerptsOf(rest.filter(isLeft), all.filter(isLeft))];
}

/** What a sentence goes on about, where it cannot be said in brackets. */
function leadOf(sentence: Sentence, all: readonly Sentence[]): Sentence | undefined {
  if (!goesOn(sentence.text)) return;
  const before = neighbourOf(sentence, -1, all);
  return before && follows(before, sentence) && clarified(sentence, before) === sentence.text ? before : undefined;
}

const neighbourOf = ({ passage, index }: Sentence, step: number, all: readonly Sentence[]): Sentence | undefined =>
  all.find((other) => other.passage.id === passage.id && other.index === index + step);

/** Whether the second goes on where the first ends, and both are short enough to be read as one. */
export const follows = (one: Sentence, other: Sentence): boolean =>
  one.passage.id === other.passage.id &&
  one.index + 1 === other.index &&
  isShortEnough(one, other) &&
  !one.passage.text.slice(one.end, other.start).includes('\n');

export const isShortEnough = (first: Sentence, last: Sentence): boolean => last.end - first.start <= longestExcerpt;

/** The excerpt as a claim; the other sentences make it clear, announce it or say the same in another article. */
export function claimOf(excerpt: Excerpt, all: readonly Sentence[]): DraftClaim {
  const [sentence, following] = quotedOn(excerpt);
  const { passage, start } = sentence;
  const closed = (text: string): string => closedQuotation(text, passage.text.slice(0, start));
  const opening = clarified(sentence, neighbourOf(sentence, -1, all));
  // "… told the press:" says nothing without what comes next.
  const next = following ?? (sentence.text.endsWith(':') ? neighbourOf(sentence, 1, all) : undefined);
  if (next)
    return {
      text: closed(inOneLine(opening + passage.text.slice(sentence.end, next.end))),
      evidence: [evidenceOf(sentence, next)],
    };
  const twins = distinctTitles(all.filter((other) => isTwin(other, sentence))).slice(0, mostTwins);
  return { text: closed(opening), evidence: [sentence, ...twins].map((one) => evidenceOf(one, one)) };
}

/** With all of a quotation that it breaks off, as far as that is read in one go, whatever paragraphs it stands in. */
export function quotedOn([first, second]: Excerpt): Excerpt {
  const { passage } = first;
  const sentences = sentencesIn(passage);
  const isOpenAt = ({ end }: Sentence): boolean => endsQuoted(inOneLine(passage.text.slice(first.start, end)));
  let last = second ?? first;
  while (isOpenAt(last)) {
    const next = sentences[last.index + 1];
    if (!next || !isShortEnough(first, next)) return second ? [first, second] : [first];
    last = next;
  }
  return last === first ? [first] : [first, last];
}

/** From the beginning of a sentence to an end in the same passage. */
export const evidenceOf = ({ passage, start }: Sentence, { end }: Pick<Sentence, 'end'>): Evidence => ({
  passage,
  quote: passage.text.slice(start, end),
  at: start,
});

/** Those of articles under other titles first: the same article twice is one outlet. */
function distinctTitles(sentences: readonly Sentence[]): readonly Sentence[] {
  const first = [...new Map(sentences.toReversed().map((one) => [one.passage.source.title, one])).values()].reverse();
  return [...first, ...sentences.filter((one) => !first.includes(one))];
}

/** The same words in another article, under the same: another footnote for the same claim. */
const isTwin = (a: Sentence, b: Sentence): boolean =>
  a.passage.articleId !== b.passage.articleId &&
  a.text.length === b.text.length &&
  wordsUnderLead(a) === wordsUnderLead(b);
