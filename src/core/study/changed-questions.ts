import { defaultLexicon, lexiconOf } from '../text/lexicon/index.ts';
import { changeable } from './askable.ts';
import { type Candidate, candidateFor } from './candidate.ts';
import type { FactSentence } from './facts.ts';
import type { Mention } from './mention.ts';
import { type Choosing, isSubject, wrongChoices } from './wrong-choices.ts';

/** In characters: four forms of a longer sentence cannot be compared at a glance. */
const longest = 220;

/** Too many others may stand in their place and be right. */
const unchanged: readonly Mention['kind'][] = ['term', 'name'];

/**
 * Which of four forms of a sentence the article has. They differ in two places, each right in half of them, so that what most
 * of them share tells nothing.
 */
export function changedQuestions(sentence: FactSentence, choosing: Choosing): readonly Candidate[] {
  const { text } = sentence;
  const mentions = changeable(sentence, choosing.language).filter(
    (mention) => !unchanged.includes(mention.kind) && !isSubject(mention, choosing),
  );
  if (text.length > longest || mentions.length < 2 || /^\p{Ll}/u.test(text)) return [];
  const ask = () => {
    const pair = twoChanges(text, mentions, choosing);
    if (!pair) return undefined;
    const [one, other] = pair;
    const wrong = [replaced(text, [other]), replaced(text, [one]), replaced(text, [one, other])];
    return { stem: (lexiconOf(choosing.language)?.study ?? defaultLexicon.study).whichStands, right: text, wrong };
  };
  return [
    candidateFor({ kind: 'true-or-changed', key: String(sentence.at), answer: text, rests: [sentence], ask }, choosing),
  ];
}

/** Of two kinds, where there are two: a name and a number are harder to guess together. */
function twoChanges(
  text: string,
  mentions: readonly Mention[],
  choosing: Choosing,
): readonly [Change, Change] | undefined {
  const changed = mentions.flatMap((mention): readonly Change[] => {
    const [wrong] = wrongChoices({ text, mention, mentions }, choosing, 1);
    return wrong === undefined ? [] : [{ mention, wrong }];
  });
  const [one, ...rest] = changed;
  const others = rest.filter(({ wrong }) => wrong !== one?.wrong);
  const other = others.find(({ mention }) => mention.kind !== one?.mention.kind) ?? others[0];
  return one && other ? [one, other] : undefined;
}

interface Change {
  readonly mention: Mention;
  readonly wrong: string;
}

const replaced = (text: string, changes: readonly Change[]): string =>
  changes
    .toSorted((a, b) => b.mention.start - a.mention.start)
    .reduce((made, { mention, wrong }) => made.slice(0, mention.start) + wrong + made.slice(mention.end), text);
