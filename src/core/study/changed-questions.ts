import { defaultLexicon, lexiconOf } from '../text/lexicon/index.ts';
import { changeable, isInTitle } from './askable.ts';
import { type Candidate, candidateFor } from './candidate.ts';
import type { FactSentence, Stock } from './facts.ts';
import { isNation } from './members.ts';
import type { Mention } from './mention.ts';
import { type Choosing, isSubject, lastOf, wrongChoices } from './wrong-choices.ts';

/** In characters: four forms of a longer text cannot be compared at a glance. */
const longest = { sentence: 250, pair: 280 };

/** Too many others may stand in their place and be right. */
const unchanged: readonly Mention['kind'][] = ['term', 'name'];

/** What of a sentence may be changed so that it says something else. */
export function changesOf(sentence: FactSentence, choosing: Choosing): readonly Mention[] {
  const { language } = choosing;
  const { title } = sentence.article;
  return changeable(sentence, language).filter(
    (mention) =>
      !unchanged.includes(mention.kind) &&
      !isNation(mention) &&
      !isInTitle(mention, title, language) &&
      !isSubject(mention, choosing),
  );
}

/**
 * Which of four forms of a sentence the article has. They differ in two places, each right in half of them, so that what most
 * of them share tells nothing.
 */
export function changedQuestions(sentence: FactSentence, choosing: Choosing): readonly Candidate[] {
  const { text } = sentence;
  const mentions = changesOf(sentence, choosing);
  if (text.length > longest.sentence || mentions.length < 2 || /^\p{Ll}/u.test(text)) return [];
  return [formsOf(sentence, choosing, () => twoChanges(changedIn(sentence, mentions, choosing)))];
}

/** The same of two sentences that stand side by side and in each of which one place may be changed. */
export function changedPairs({ sentences, leaning }: Stock, choosing: Choosing): readonly Candidate[] {
  const nexts = [...sentences, ...leaning];
  return sentences.flatMap((first): readonly Candidate[] => {
    const next = nexts.find((one) => isRightBehind(one, first));
    const pair = next && joined(first, next);
    if (!pair || pair.text.length > longest.pair || /^\p{Ll}/u.test(pair.text)) return [];
    const mentions = changesOf(pair, choosing);
    const isFirst = ({ end }: Mention): boolean => end <= first.text.length;
    const halves = [mentions.filter(isFirst), mentions.filter((one) => !isFirst(one))] as const;
    if (halves.some((half) => half.length === 0)) return [];
    const ask = () => {
      const [[one], [other]] = [changedIn(pair, halves[0], choosing), changedIn(pair, halves[1], choosing)];
      return one && other && twoChanges([one, other]);
    };
    return [formsOf(pair, choosing, ask, true)];
  });
}

function isRightBehind(next: FactSentence, { passage, start, text }: FactSentence): boolean {
  const between = passage.text.slice(start + text.length, next.start);
  return next.passage === passage && next.start > start && /^[ \u00a0]{1,2}$/u.test(between);
}

function joined(first: FactSentence, next: FactSentence): FactSentence {
  const moved = next.start - first.start;
  const later = next.mentions.map((one) => ({ ...one, start: one.start + moved, end: one.end + moved }));
  const text = first.passage.text.slice(first.start, next.start + next.text.length);
  return { ...first, text, terms: [...first.terms, ...next.terms], mentions: [...first.mentions, ...later] };
}

function formsOf(
  sentence: FactSentence,
  choosing: Choosing,
  pairOf: () => readonly [Change, Change] | undefined,
  isSpare = false,
): Candidate {
  const { text } = sentence;
  const ask = () => {
    const pair = pairOf();
    if (!pair) return undefined;
    const [one, other] = pair;
    const wrong = [replaced(text, [other]), replaced(text, [one]), replaced(text, [one, other])];
    return { stem: (lexiconOf(choosing.language)?.study ?? defaultLexicon.study).whichStands, right: text, wrong };
  };
  const key = isSpare ? `${sentence.at}+` : String(sentence.at);
  return candidateFor({ kind: 'true-or-changed', key, answer: text, rests: [sentence], isSpare, ask }, choosing);
}

/** What stands in the places that are changed, as far as there is something that is wrong there: of each place so many at most. */
export const changedIn = (
  { text, mentions }: FactSentence,
  some: readonly Mention[],
  choosing: Choosing,
  most = 1,
): readonly Change[] =>
  some.flatMap((mention) =>
    wrongChoices({ text, mention, mentions }, choosing, most).map((wrong): Change => ({ mention, wrong })),
  );

/** Of two kinds, where there are two: a name and a number are harder to guess together. */
function twoChanges(changed: readonly Change[]): readonly [Change, Change] | undefined {
  const [one, ...rest] = changed;
  if (!one) return undefined;
  const others = rest.filter(({ wrong }) => lastOf(wrong) !== lastOf(one.wrong));
  const other = others.find(({ mention }) => mention.kind !== one.mention.kind) ?? others[0];
  return other && [one, other];
}

export interface Change {
  readonly mention: Mention;
  readonly wrong: string;
}

export const replaced = (text: string, changes: readonly Change[]): string =>
  changes
    .toSorted((a, b) => b.mention.start - a.mention.start)
    .reduce((made, { mention, wrong }) => made.slice(0, mention.start) + wrong + made.slice(mention.end), text);
