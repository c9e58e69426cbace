import { defaultLexicon, lexiconOf } from '../text/lexicon/index.ts';
import type { FactSentence } from './facts.ts';
import { askable } from './gap-questions.ts';
import { asQuestion } from './made-question.ts';
import type { Mention } from './mention.ts';
import type { QuestionDraft } from './question.ts';
import { type Choosing, wrongChoices } from './wrong-choices.ts';

/** In characters: four forms of a longer sentence cannot be compared at a glance. */
const longest = 180;

/**
 * Which of four forms of a sentence the article has. They differ in two places, each right in half of them, so that what most
 * of them share tells nothing.
 */
export function changedQuestions(sentence: FactSentence, choosing: Choosing): readonly QuestionDraft[] {
  if (sentence.text.length > longest) return [];
  const changed = askable(sentence, choosing.language).flatMap((mention) => {
    const [wrong] = wrongChoices({ text: sentence.text, mention }, choosing);
    return wrong === undefined ? [] : [{ mention, wrong }];
  });
  const [one, ...others] = changed;
  const other = others.find(({ mention }) => mention.kind !== one?.mention.kind) ?? others[0];
  if (!one || !other) return [];
  const { text } = sentence;
  const wrong = [replaced(text, [other]), replaced(text, [one]), replaced(text, [one, other])];
  const ask = (lexiconOf(choosing.language)?.study ?? defaultLexicon.study).whichStands;
  const asked = { kind: 'true-or-changed' as const, stem: ask, right: text, wrong };
  return [asQuestion(asked, [sentence], { ...choosing, key: String(sentence.at) })];
}

interface Change {
  readonly mention: Mention;
  readonly wrong: string;
}

const replaced = (text: string, changes: readonly Change[]): string =>
  changes
    .toSorted((a, b) => b.mention.start - a.mention.start)
    .reduce((made, { mention, wrong }) => made.slice(0, mention.start) + wrong + made.slice(mention.end), text);
