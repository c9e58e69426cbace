import { escaped, wordCount } from '../text/letters.ts';
import { inAllLanguages } from '../text/lexicon/index.ts';
import type { Candidate } from './candidate.ts';
import { countedWith } from './counted-answer.ts';
import { gap } from './gap-questions.ts';
import type { QuestionDraft, QuestionKind, QuizLevel, QuizWish } from './question.ts';
import { chanceOf } from './seeded-order.ts';

/** In which order kinds take turns, by level: rare ones first, before their sentences are used up. Forms of a sentence are harder to tell apart. */
const turns: Readonly<Record<QuizLevel, readonly QuestionKind[]>> = {
  easy: ['who-said', 'order', 'gap', 'gap'],
  medium: ['who-said', 'order', 'gap', 'true-or-changed', 'gap'],
  hard: ['order', 'true-or-changed', 'who-said', 'gap'],
};

/** More than are wanted, for those that turn out to have a second right choice elsewhere. */
const spare = 10;

/** What is the answer more often is what one guesses. */
const mostOfAnswer = 2;

interface Chosen {
  readonly from: Candidate;
  readonly draft: QuestionDraft;
}

/** What was chosen so far, in the order in which it is asked. */
interface Round {
  readonly chosen: Chosen[];
  /** Words of each sentence that was asked about or shown. */
  readonly told: Set<string>[];
}

/**
 * By turns of kind, the worthiest and what chance prefers first. Sentences that stand alone come first; then those that are shown with
 * what stands before them, and what else may be changed. Last, where questions are still missing, comes another fact of a long sentence, which is then hidden in the
 * question that came before it. Otherwise no sentence is asked about twice, nor words that say the same, nor what was shown.
 */
export function inTurns(candidates: readonly Candidate[], wish: QuizWish): readonly QuestionDraft[] {
  const round: Round = { chosen: [], told: [] };
  const isFresh = (one: Candidate): boolean =>
    !one.quotes.some((quote) => repeats(wordsIn(quote), round.told)) && !isShownOften(one, round);
  const leaning = candidates.filter(({ context }) => context !== '');
  const late = new Set(lateForms(candidates, wish));
  const spares = candidates.filter((one) => one.isSpare || late.has(one));
  const alone = candidates.filter((one) => !leaning.includes(one) && !spares.includes(one));
  for (const group of [alone, leaning, spares]) take(round, queuesOf(group, wish), wish, isFresh);
  take(round, queuesOf(candidates, wish), wish, (one) => isBeside(one, round) && !isShownOften(one, round));
  return round.chosen.map(({ draft }) => draft);
}

/** So many questions may show the same words above them. */
const mostWithContext = 2;

/** Whether what stands above it, or its beginning, stands above others already. */
const isShownOften = ({ context }: Candidate, { chosen }: Round): boolean =>
  context !== '' &&
  chosen.filter(
    ({ from }) => from.context !== '' && (from.context.startsWith(context) || context.startsWith(from.context)),
  ).length >= mostWithContext;

/** Forms of a sentence take two facts of it and more: one question in so many, where they could be asked for by themselves. */
const formsOneIn = 8;

/** The forms of sentences that have gaps, but for a few. */
function lateForms(candidates: readonly Candidate[], { count, seed }: QuizWish): readonly Candidate[] {
  const gapped = gappedQuotes(candidates);
  const forms = candidates.filter(
    ({ kind, quotes }) => kind === 'true-or-changed' && quotes.some((one) => gapped.has(one)),
  );
  return forms
    .toSorted((a, b) => b.worth + chanceOf(`${seed}/${b.id}`) - a.worth - chanceOf(`${seed}/${a.id}`))
    .slice(Math.ceil(count / formsOneIn));
}

const gappedQuotes = (candidates: readonly Candidate[]): ReadonlySet<string> =>
  new Set(candidates.filter(({ kind }) => kind === 'gap').flatMap(({ quotes }) => quotes));

type Queues = readonly Candidate[][];

const queuesOf = (candidates: readonly Candidate[], { level, seed }: QuizWish): Queues => {
  const queues = new Map(turns[level].map((kind) => [kind, queueOf(candidates, kind, seed)]));
  return turns[level].map((kind) => queues.get(kind) ?? []);
};

function take(round: Round, queues: Queues, { count }: QuizWish, isFree: (one: Candidate) => boolean): void {
  for (let turn = 0; round.chosen.length < count + spare; turn += 1) {
    if (queues.every((queue) => queue.length === 0)) return;
    const queue = queues[turn % queues.length] ?? [];
    for (let next = queue.shift(); next; next = queue.shift()) {
      const draft = isFree(next) && !isGuessed(next, round) ? next.draft() : undefined;
      if (!draft) continue;
      note(round, { from: next, draft });
      break;
    }
  }
}

function isGuessed({ answer, quotes: [quote = ''] }: Candidate, { chosen }: Round): boolean {
  const same = chosen.filter(({ from }) => from.answer.toLowerCase() === answer.toLowerCase());
  const counted = countedWith(answer, quote);
  const isAgain =
    counted !== undefined && same.some(({ from }) => countedWith(from.answer, from.quotes[0] ?? '') === counted);
  return isAgain || same.length >= (saysMuch(answer) ? 1 : mostOfAnswer);
}

/** "48" of hours, "1987": whatever has it again tells of the same. */
const saysMuch = (answer: string): boolean => /\p{Nd}{2}/u.test(answer);

function note({ chosen, told }: Round, next: Chosen): void {
  for (const [at, one] of chosen.entries())
    if (isOfSameSentence(next.from, one)) chosen[at] = { ...one, draft: withHidden(one.draft, next.from.answer) };
  chosen.push(next);
  told.push(...[...next.from.quotes, next.from.context].filter(Boolean).map(wordsIn));
}

const withHidden = (draft: QuestionDraft, answer: string): QuestionDraft => ({
  ...draft,
  stem: draft.stem.replace(answer, hidden),
});

/** Stands in a stem for what a later question asks. */
const hidden = '[…]';

/** Questions about one sentence: more are a list. With another sentence above it one less. */
const mostOfSentence = 3;

/** In words of the sentence, for each thing asked of it: a shorter one with something hidden says too little. */
const leastForEach = 8;

const isOfSameSentence = ({ quotes: [quote = ''] }: Candidate, { from }: Chosen): boolean =>
  from.quotes.includes(quote);

/** Whether other facts of the candidate's sentence were asked, in each of whose stems its answer can be hidden. */
function isBeside(one: Candidate, { chosen }: Round): boolean {
  const [quote = ''] = one.quotes;
  const beside = chosen.filter((other) => isOfSameSentence(one, other));
  const canHide = ({ from, draft: { stem } }: Chosen): boolean =>
    from.kind !== 'order' &&
    from.kind !== 'true-or-changed' &&
    from.context === one.context &&
    from.answer !== one.answer &&
    stem.split(one.answer).length === 2 &&
    isApart(stem, one.answer);
  const isLong = wordCount(quote) >= leastForEach * (beside.length + 1);
  const most = one.context === '' ? mostOfSentence : mostOfSentence - 1;
  return (
    one.kind === 'gap' &&
    beside.length > 0 &&
    beside.length < most &&
    isLong &&
    !isOfWord(quote, one.answer) &&
    beside.every(canHide)
  );
}

/** "[…]-inch wheels": a part of a word is missed where it is hidden; an age is not. */
const isOfWord = (quote: string, answer: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}.,])${escaped(answer)}(?!${ages})-`, 'u').test(quote);

const ages = inAllLanguages(({ study }) => study?.ofAge).join('|');

/** In words between the gap or what is hidden already and what is to be hidden: "from _____ to […]" is one fact. */
const leastBetween = 3;

function isApart(stem: string, answer: string): boolean {
  const start = stem.indexOf(answer);
  return [gap, hidden].every((mark) => {
    const [left, right] = [stem.lastIndexOf(mark, start), stem.indexOf(mark, start)];
    const isNear = (from: number, to: number): boolean => wordCount(stem.slice(from, to)) <= leastBetween;
    return !(left >= 0 && isNear(left, start)) && !(right >= 0 && isNear(start, right));
  });
}

/** Forms of a sentence leave nothing else to ask of it: first come sentences that have no gap. Words of a set come last. */
function queueOf(candidates: readonly Candidate[], kind: QuestionKind, seed: string): Candidate[] {
  const gapped = gappedQuotes(candidates);
  const isLater = (one: Candidate): boolean =>
    one.kind === 'true-or-changed' && one.quotes.some((quote) => gapped.has(quote));
  const standing = (one: Candidate): number =>
    one.worth + chanceOf(`${seed}/${one.id}`) - (isLater(one) || one.isOfSet ? mostStanding : 0);
  return candidates.filter((one) => one.kind === kind).sort((a, b) => standing(b) - standing(a));
}

/** Worth and chance together. */
const mostStanding = 2;

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Of the shorter one's words, so many in both make two sentences say the same. */
const alike = 0.7;

function repeats(words: ReadonlySet<string>, told: readonly ReadonlySet<string>[]): boolean {
  return told.some((other) => {
    const common = [...words].filter((word) => other.has(word)).length;
    return common >= alike * Math.min(words.size, other.size);
  });
}
