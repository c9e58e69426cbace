import { lazily } from '../text/lazily.ts';
import { capital, wordCount } from '../text/letters.ts';
import { defaultLexicon, lexiconOf } from '../text/lexicon/index.ts';
import { answerLabelOf } from './answer-label.ts';
import { type Candidate, candidateFor } from './candidate.ts';
import { changedIn, changesOf, replaced } from './changed-questions.ts';
import { denialsIn } from './denials-in.ts';
import type { FactSentence, Stock } from './facts.ts';
import { formsOtherwise, saidOtherwise } from './otherwise.ts';
import { seededOrder } from './seeded-order.ts';
import { type Choosing, wrongCount } from './wrong-choices.ts';

/** In characters: four longer ones cannot be compared. */
const longest = 280;
/** In words: a shorter one says too little to be told from others. */
const least = 8;
/** In terms: what has fewer is said of much. */
const leastTerms = 6;

/** So many questions may show one form of a changed sentence, where no others are left. */
const mostShown = 2;
/** Of a sentence that is changed, as some have several forms. */
const timesShown = 3;
/** Of a sentence that may be changed in several places. */
const mostForms = 4;

/**
 * Which of four sentences the article has: one that has no fact of its own to ask for, among three others each of which is changed
 * in one place. As many as there are sentences to change.
 */
export function statementQuestions(
  stock: Stock,
  asked: readonly Candidate[],
  choosing: Choosing,
): readonly Candidate[] {
  const gapped = new Set(asked.filter(({ kind }) => kind === 'gap').flatMap(({ quotes }) => quotes));
  const { rights, changeable } = sharedOut(
    [...stock.sentences, ...stock.spoken].map(wholeOf).filter(isShown),
    choosing,
  );
  const standing = ({ text, centrality }: FactSentence): number => centrality - (gapped.has(text) ? 1 : 0);
  const most = Math.floor((changeable.length * mostForms) / wrongCount);
  const some = rights.toSorted((a, b) => standing(b) - standing(a)).slice(0, most);
  const wrongFor = lazily(() =>
    allotted(
      some,
      changeable.flatMap((one) => formsOf(one, choosing) ?? []),
    ),
  );
  return some.map((right) => questionOf(right, () => wrongFor().get(right) ?? [], choosing));
}

/**
 * For each right sentence three changed ones, those first that fewest questions show, and no form a second time while there are others:
 * the first question tells that it is wrong. As far as there is one, one has figures where the right one has some, and none where it
 * has none: that tells less.
 */
function allotted(
  rights: readonly FactSentence[],
  changed: readonly Forms[],
): ReadonlyMap<FactSentence, readonly string[]> {
  const shown = new Map(changed.map((one) => [one, 0]));
  const timesOf = (one: Forms): number => shown.get(one) ?? 0;
  const wrongFor = (right: FactSentence): readonly string[] => {
    const within = (most: number): readonly Forms[] => changed.filter((one) => timesOf(one) < most * one.count());
    const fresh = within(1);
    const free = (fresh.length < wrongCount ? within(mostShown) : fresh).toSorted((a, b) => timesOf(a) - timesOf(b));
    const like = free.find((one) => hasFigure(one.text) === hasFigure(right.text) && !one.isDenied()) ?? free[0];
    const wrong = like === undefined ? [] : fewDenied([like, ...free.filter((one) => one !== like)]);
    if (wrong.length < wrongCount) return [];
    for (const one of wrong) shown.set(one, timesOf(one) + 1);
    return wrong.map((one) => one.next());
  };
  return new Map(rights.map((right) => [right, wrongFor(right)]));
}

/** Of three, so many that say "not" where the article does not, as far as there are others: whoever sees it twice guesses. */
const mostDenied = 1;

function fewDenied(forms: readonly Forms[]): readonly Forms[] {
  const plain = forms.filter((one) => !one.isDenied());
  const denied = forms.filter((one) => one.isDenied());
  const most = Math.max(mostDenied, wrongCount - plain.length);
  const some = new Set([...plain.slice(0, wrongCount), ...denied.slice(0, most)]);
  return forms.filter((one) => some.has(one)).slice(0, wrongCount);
}

/** A sentence with its changed forms, one after another and round again. */
interface Forms {
  readonly text: string;
  /** Whether the next form denies what the article does not. */
  isDenied(): boolean;
  /** How many there are, as far as they are shown. */
  count(): number;
  next(): string;
}

const hasFigure = (text: string): boolean => /\p{Nd}/u.test(text);

/** With its "However, ": alone it has no capital. Without its "But ", since it is among others that have nothing before them. */
function wholeOf(sentence: FactSentence): FactSentence {
  if (isJoined(sentence)) return { ...sentence, text: capital(sentence.text) };
  const { opening = '', text, start, at, mentions } = sentence;
  const moved = mentions.map((one) => ({ ...one, start: one.start + opening.length, end: one.end + opening.length }));
  return opening === '' || isLabel(opening)
    ? sentence
    : { ...sentence, text: opening + text, start: start - opening.length, at: at - opening.length, mentions: moved };
}

/** What began with "But" is shown changed alone: with a capital it does not stand there. */
const isJoined = ({ opening = '' }: FactSentence): boolean => /^\p{L}+ $/u.test(opening);

/** "A: ", before what somebody says. */
const isLabel = (opening: string): boolean => opening !== '' && answerLabelOf(opening) === opening.length;

const isShown = ({ text }: FactSentence): boolean =>
  text.length <= longest && wordCount(text) >= least && !/^\p{Ll}/u.test(text);

interface SharedOut {
  readonly rights: readonly FactSentence[];
  readonly changeable: readonly FactSentence[];
}

/**
 * Sentences with facts are changed; of those without, as many as can be said otherwise and are needed beside the rest, first those
 * that say too little to be the right one. Where more are changed than shown, those are right whose people are too few to be asked for.
 * None is both.
 */
function sharedOut(sentences: readonly FactSentence[], choosing: Choosing): SharedOut {
  const inOrder = seededOrder(sentences, choosing.seed, ({ at }) => String(at));
  const withFacts = inOrder.filter((one) => changesOf(one, choosing).length > 0);
  const factual = new Set(withFacts);
  const without = inOrder.filter((one) => !factual.has(one));
  const standing = without.filter(mayBeRight).length;
  const moved = new Set(spareFacts(withFacts, choosing).slice(0, Math.max(0, (withFacts.length - standing) / 2)));
  const toTurn = without
    .filter((one) => saidOtherwise(one, choosing) !== undefined)
    .toSorted((a, b) => Number(mayBeRight(a)) - Number(mayBeRight(b)));
  let rights = standing + moved.size;
  const last = toTurn.findIndex((one, at) => {
    if (mayBeRight(one)) rights -= 1;
    return rights * wrongCount <= (withFacts.length - moved.size + at + 1) * timesShown;
  });
  const turned = new Set(last < 0 ? toTurn : toTurn.slice(0, last + 1));
  return {
    rights: [...without.filter((one) => !turned.has(one) && mayBeRight(one)), ...moved],
    changeable: [...withFacts.filter((one) => !moved.has(one)), ...turned],
  };
}

/** What names somebody and has no other fact, where the article has too few people for wrong choices. */
function spareFacts(sentences: readonly FactSentence[], choosing: Choosing): readonly FactSentence[] {
  const people = new Set(choosing.own.filter(({ shape }) => shape === 'last').map(({ text }) => text));
  return people.size > wrongCount
    ? []
    : sentences.filter((one) => mayBeRight(one) && changesOf(one, choosing).every(({ kind }) => kind === 'person'));
}

const mayBeRight = (sentence: FactSentence): boolean => sentence.terms.length >= leastTerms && !isJoined(sentence);

function questionOf(right: FactSentence, wrongOnes: () => readonly string[], choosing: Choosing): Candidate {
  const stem = (lexiconOf(choosing.language)?.study ?? defaultLexicon.study).whichStands;
  const ask = () => {
    const wrong = wrongOnes();
    return wrong.length < wrongCount ? undefined : { stem, right: right.text, wrong };
  };
  return candidateFor(
    { kind: 'true-or-changed', key: `${right.at}=`, answer: right.text, rests: [right], isSpare: true, ask },
    choosing,
  );
}

function formsOf(sentence: FactSentence, choosing: Choosing): Forms | undefined {
  const coming = changedForms(sentence, choosing);
  const first = coming.next().value;
  if (first === undefined) return undefined;
  const all = lazily(() => [first, ...Array.from({ length: mostForms - 1 }, () => coming.next().value ?? [])].flat());
  let used = 0;
  const next = (): string => {
    used += 1;
    return used === 1 ? first : (all()[(used - 1) % all().length] ?? first);
  };
  const isDenied = (): boolean =>
    denialsIn(used === 0 ? first : (all()[used % all().length] ?? first), choosing.language) >
    denialsIn(sentence.text, choosing.language);
  return { text: sentence.text, next, isDenied, count: () => (used === 0 ? 1 : all().length) };
}
/** Of each place that may be changed one form, then the others. */
function* changedForms(sentence: FactSentence, choosing: Choosing): Generator<string, undefined> {
  const mentions = changesOf(sentence, choosing);
  for (const mention of mentions)
    for (const change of changedIn(sentence, [mention], choosing)) yield replaced(sentence.text, [change]);
  yield* formsOtherwise(sentence, choosing);
  for (const mention of mentions)
    for (const change of changedIn(sentence, [mention], choosing, mostForms).slice(1))
      yield replaced(sentence.text, [change]);
  return undefined;
}
