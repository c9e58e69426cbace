import { setImmediate as breathe } from 'node:timers/promises';
import { bare } from './bare.ts';
import { isAskedInReply, isMeantForArticles, isQuestionOfAny } from './meant.ts';
import { isMarked } from './plain.ts';
import { type SaidSentence, sentencesSaid } from './sentences-said.ts';
import { topicOf } from './topic-of.ts';

/** What of a longer text asks, and what that is about. */
export interface TakenApart {
  /** In their order. */
  readonly questions: readonly string[];
  /** What stands before the first question, or where nothing does, all the rest. */
  readonly about: string;
}

type Asks = (said: string) => boolean;

const isLookup: Asks = (said) => ['lookup', 'doubt'].includes(topicOf(said)?.topic ?? '');
const isAnyQuestion: Asks = (said) => isMarked(said) && bare(said) !== '';

/**
 * By what a question is told, the surest first; the next only where there is none. Said to nobody it is one by its form (`here`:
 * where the articles have yet to tell whether it is about people's days); whoever speaks to Footnote means it by any; and who
 * replies to an answer may go on asking in few words. A post of a forum is there to ask.
 */
const ways = {
  nobody: [isQuestionOfAny],
  forum: [isQuestionOfAny],
  here: [(said: string) => isMeantForArticles(said, () => true)],
  footnote: [isQuestionOfAny, isLookup, isAnyQuestion],
  answer: [isQuestionOfAny, (said: string) => isMarked(said) && isAskedInReply(said)],
} as const satisfies Readonly<Record<string, readonly Asks[]>>;

/** To whom the text is said. */
export type SaidTo = keyof typeof ways;

interface Text {
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly to: SaidTo;
}

/** Sentences judged without a pause: others are served meanwhile. */
const atOnce = 20;

/** A text of several sentences taken apart; undefined where none of them asks. */
export async function takenApart({ text, language, to }: Text): Promise<TakenApart | undefined> {
  const said = sentencesSaid(text, language);
  for (const asks of ways[to]) {
    const asking = new Set<SaidSentence>();
    for (const [index, sentence] of said.entries()) {
      if (index % atOnce === atOnce - 1) await breathe();
      if (asks(sentence.own)) asking.add(sentence);
    }
    if (asking.size > 0) return { questions: [...asking].map((one) => one.text), about: aboutIn(said, asking) };
  }
  if (to === 'forum') return behindTold(said, isQuestionOfAny);
  return to === 'nobody' ? behindTold(said, (part) => isMarked(part) && isQuestionOfAny(part)) : undefined;
}

const partEnd = /[,;:]\s+|\s[–-]\s/gu;

/** A question behind what somebody tells in the same sentence: "I missed the meeting, who voted against it?" */
function behindTold(said: readonly SaidSentence[], asks: Asks): TakenApart | undefined {
  for (const sentence of said) {
    const { text, own } = sentence;
    const [first] = text === own ? questionStarts(text, asks) : [];
    if (first === undefined) continue;
    const told = text.slice(0, first).replace(/[\s,;–-]+$/u, '');
    const others = said.map((one) => (one === sentence ? { ...one, text: told } : one));
    return { questions: [text.slice(first)], about: joined(others.slice(0, said.indexOf(sentence) + 1)) };
  }
  return undefined;
}

/** In UTF-16 code units: who tells more before asking begins a new sentence. */
const longestSentence = 300;

const questionStarts = (text: string, asks: Asks): readonly number[] =>
  text.length > longestSentence
    ? []
    : [...text.matchAll(partEnd)]
        .map(({ 0: end, index }) => index + end.length)
        .filter((start) => asks(text.slice(start)));

function aboutIn(said: readonly SaidSentence[], asking: ReadonlySet<SaidSentence>): string {
  const first = said.findIndex((one) => asking.has(one));
  const before = joined(said.slice(0, first));
  return bare(before) === '' ? joined(said.filter((one) => !asking.has(one))) : before;
}

/** Without what only leads to a question: "My question:". */
const joined = (said: readonly SaidSentence[]): string =>
  said
    .filter(({ text }) => !text.endsWith(':'))
    .map(({ text, line }, at, told) => (at === 0 ? text : `${told[at - 1]?.line === line ? ' ' : '\n'}${text}`))
    .join('');
