import type { Sentence } from '../document/sentence.ts';
import type { AnswerKind } from '../question/intent.ts';
import { answeringPatterns } from './answering-patterns.ts';
import { goesOn } from './clarify-pronouns.ts';
import { follows } from './excerpt.ts';

/** In terms: "No." and "In May." want what comes next. */
const tooShort = 3;
const told: ReadonlySet<AnswerKind> = new Set(['person', 'time', 'number', 'money', 'place', 'list']);

/** Whether a name, a time, a number or a place answers: one sentence is enough. */
export const isTold = (kind: AnswerKind): boolean => told.has(kind);

/** The neighbour without which the sentence is half an answer: the reason or the way that it gives, what it goes on with, what is more than a word. */
export function continuationOf(sentence: Sentence, all: readonly Sentence[], kind: AnswerKind): Sentence | undefined {
  const patterns = answeringPatterns(sentence.passage.source.language);
  const next = all.find((other) => follows(sentence, other));
  const previous = all.find((other) => follows(other, sentence));
  if (sentence.terms.length < tooShort) return next ?? previous;
  if ((kind === 'reason' || kind === 'manner') && patterns?.announces.test(sentence.text)) return next;
  // What it goes on about comes first, see `excerptsOf`.
  if (!patterns || isTold(kind) || kind === 'other' || goesOn(sentence.text)) return undefined;
  if (kind === 'reason') {
    if (patterns.reasons.test(sentence.text)) return goingOn(next);
    return [next, previous].find((one) => one && patterns.reasons.test(one.text)) ?? goingOn(next);
  }
  return goingOn(next);

  function goingOn(one: Sentence | undefined): Sentence | undefined {
    return one && patterns?.opensGoingOn.test(one.text) ? one : undefined;
  }
}
