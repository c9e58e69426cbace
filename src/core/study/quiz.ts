import type { SummarizedArticle } from '../summary/summarized-article.ts';
import { defaultLexicon, lexiconOf } from '../text/lexicon/index.ts';
import type { Candidate } from './candidate.ts';
import { changedQuestions } from './changed-questions.ts';
import { type Stock, type StudiedArticle, stockOf } from './facts.ts';
import { gapQuestions } from './gap-questions.ts';
import { type ReadThrough, readBeside, readThrough } from './known.ts';
import { orderQuestions } from './order-questions.ts';
import { peopleIn } from './people.ts';
import type { QuestionDraft, QuestionKind, QuizLevel, QuizWish } from './question.ts';
import { chanceOf } from './seeded-order.ts';
import { whoSaidQuestions } from './who-said-questions.ts';
import type { Choosing } from './wrong-choices.ts';

export interface QuizMaterial {
  /** Asked about. */
  readonly articles: readonly StudiedArticle[];
  /** Others of the library, which give wrong choices. */
  readonly others: readonly SummarizedArticle[];
}

/** In which order kinds take turns, by level: rare ones first, before their sentences are used up. Forms of a sentence are harder to tell apart. */
const turns: Readonly<Record<QuizLevel, readonly QuestionKind[]>> = {
  easy: ['who-said', 'order', 'gap', 'gap'],
  medium: ['who-said', 'order', 'gap', 'true-or-changed', 'gap'],
  hard: ['order', 'true-or-changed', 'who-said', 'gap'],
};

/** More than are wanted, for those that turn out to have a second right choice elsewhere. */
const spare = 10;

/**
 * Questions about the articles, each sentence asked about once, kinds taking turns. As many as wanted and some to spare, fewer where
 * there are not so many. The same for the same seed and articles.
 */
export function draftQuiz({ articles, others }: QuizMaterial, wish: QuizWish): readonly QuestionDraft[] {
  const stocks = articles.map(stockOf);
  const read = [
    ...stocks.map(({ of, people }) => readThrough(of, people)),
    ...others.map((one) => readBeside(one, peopleIn(one.article, []))),
  ];
  const candidates = stocks.flatMap((stock, at) => questionsOf(stock, choosingFor(at, read, wish)));
  return inTurns(candidates, wish);
}

function questionsOf(stock: Stock, choosing: Choosing): readonly Candidate[] {
  return [
    ...whoSaidQuestions(stock, choosing),
    ...orderQuestions(stock.sentences, choosing),
    ...stock.sentences.flatMap((sentence) => [
      ...gapQuestions(sentence, choosing),
      ...changedQuestions(sentence, choosing),
    ]),
  ];
}

function choosingFor(at: number, read: readonly ReadThrough[], { level, seed }: QuizWish): Choosing {
  const own = read[at];
  const language = own?.language ?? defaultLexicon.code;
  const alike = read.filter((one) => one.language === language);
  return {
    language: lexiconOf(language) ? language : defaultLexicon.code,
    level,
    seed,
    own: own?.known ?? [],
    others: alike.filter((one) => one !== own).flatMap(({ known }) => known),
    sentences: alike.flatMap(({ sentences }) => sentences),
  };
}

/** By turns of kind, the worthiest and what chance prefers first; no sentence is asked about twice, nor words that say the same. */
function inTurns(candidates: readonly Candidate[], { count, level, seed }: QuizWish): readonly QuestionDraft[] {
  const queues = new Map(turns[level].map((kind) => [kind, queueOf(candidates, kind, seed)]));
  const used: Set<string>[] = [];
  const answers = new Map<string, number>();
  const chosen: QuestionDraft[] = [];
  const isFresh = ({ quotes, answer }: Candidate): boolean =>
    (answers.get(answer) ?? 0) < mostOfAnswer && !quotes.some((quote) => repeats(wordsIn(quote), used));
  for (let turn = 0; chosen.length < count + spare; turn += 1) {
    if ([...queues.values()].every((queue) => queue.length === 0)) break;
    const queue = queues.get(turns[level][turn % turns[level].length] ?? 'gap') ?? [];
    for (let next = queue.shift(); next; next = queue.shift()) {
      const draft = isFresh(next) ? next.draft() : undefined;
      if (!draft) continue;
      chosen.push(draft);
      answers.set(next.answer, (answers.get(next.answer) ?? 0) + 1);
      used.push(...next.quotes.map(wordsIn));
      break;
    }
  }
  return chosen;
}

/** A name that is the answer more often is what one guesses. */
const mostOfAnswer = 2;

function queueOf(candidates: readonly Candidate[], kind: QuestionKind, seed: string): Candidate[] {
  const standing = ({ worth, id }: Candidate): number => worth + chanceOf(`${seed}/${id}`);
  return candidates.filter((one) => one.kind === kind).sort((a, b) => standing(b) - standing(a));
}

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Of the shorter one's words, so many in both make two sentences say the same. */
const alike = 0.7;

function repeats(words: ReadonlySet<string>, used: readonly ReadonlySet<string>[]): boolean {
  return used.some((other) => {
    const common = [...words].filter((word) => other.has(word)).length;
    return common >= alike * Math.min(words.size, other.size);
  });
}
