import { sentencesIn } from '../document/sentence.ts';
import { defaultLexicon, lexiconOf } from '../text/lexicon/index.ts';
import { changedQuestions } from './changed-questions.ts';
import { type Stock, type StudiedArticle, stockOf } from './facts.ts';
import { gapQuestions } from './gap-questions.ts';
import type { Known } from './mention.ts';
import { orderQuestions } from './order-questions.ts';
import type { QuestionDraft, QuestionKind, QuizLevel, QuizWish } from './question.ts';
import { type ReadSentence, readSentence } from './second-right.ts';
import { chanceOf } from './seeded-order.ts';
import { whoSaidQuestions } from './who-said-questions.ts';
import type { Choosing } from './wrong-choices.ts';

export interface QuizMaterial {
  /** Asked about. */
  readonly articles: readonly StudiedArticle[];
  /** Others of the library, which give wrong choices. */
  readonly others: readonly StudiedArticle[];
}

/** In which order kinds take turns, by level; the harder, the less is there to go by. */
const turns: Readonly<Record<QuizLevel, readonly QuestionKind[]>> = {
  easy: ['gap', 'who-said', 'gap', 'order'],
  medium: ['gap', 'who-said', 'gap', 'true-or-changed', 'order'],
  hard: ['gap', 'true-or-changed', 'who-said', 'order'],
};

/** More than are wanted, for those that turn out to have a second right choice elsewhere. */
const spare = 10;

/**
 * Questions about the articles, each sentence asked about once, kinds taking turns. As many as wanted and some to spare, fewer where
 * there are not so many. The same for the same seed and articles.
 */
export function draftQuiz({ articles, others }: QuizMaterial, wish: QuizWish): readonly QuestionDraft[] {
  const stocks = [...articles, ...others].map(stockOf);
  const asked = stocks.slice(0, articles.length);
  const drafts = asked.flatMap((stock) => questionsOf(stock, choosingFor(stock, stocks, wish)));
  return inTurns(drafts, wish);
}

function questionsOf(stock: Stock, choosing: Choosing): readonly QuestionDraft[] {
  return [
    ...whoSaidQuestions(stock, choosing),
    ...orderQuestions(stock.sentences, choosing),
    ...stock.sentences.flatMap((sentence) => [
      ...gapQuestions(sentence, choosing),
      ...changedQuestions(sentence, choosing),
    ]),
  ];
}

function choosingFor(stock: Stock, stocks: readonly Stock[], { level, seed }: QuizWish): Choosing {
  const { language } = stock.of.article;
  const alike = stocks.filter(({ of }) => of.article.language === language);
  return {
    language: lexiconOf(language) ? language : defaultLexicon.code,
    level,
    seed,
    own: knownOf(stock),
    others: alike.filter((other) => other !== stock).flatMap(knownOf),
    sentences: alike.flatMap(({ of }) => allSentences(of)),
  };
}

const knownOf = ({ people, sentences }: Stock): readonly Known[] => [
  ...people.flatMap(({ name, last, gender }): readonly Known[] => [
    { kind: 'person', text: name, shape: 'full', ...(gender ? { gender } : {}) },
    ...(last === undefined
      ? []
      : [{ kind: 'person' as const, text: last, shape: 'last', ...(gender ? { gender } : {}) }]),
  ]),
  ...sentences.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind !== 'person')),
];

const allSentences = ({ article, passages }: StudiedArticle): readonly ReadSentence[] =>
  passages.flatMap((passage) => sentencesIn(passage).map(({ text }) => readSentence(text, article.language)));

/** By turns of kind, the worthiest and what chance prefers first; no sentence is asked about twice, nor words that say the same. */
function inTurns(drafts: readonly QuestionDraft[], { count, level, seed }: QuizWish): readonly QuestionDraft[] {
  const standing = (draft: QuestionDraft): number => draft.worth + chanceOf(`${seed}/${draft.id}`);
  const queues = new Map(
    turns[level].map((kind) => [
      kind,
      drafts.filter((draft) => draft.kind === kind).toSorted((a, b) => standing(b) - standing(a)),
    ]),
  );
  const used: Set<string>[] = [];
  const chosen: QuestionDraft[] = [];
  let turn = 0;
  while (chosen.length < count + spare && [...queues.values()].some((queue) => queue.length > 0)) {
    const queue = queues.get(turns[level][turn % turns[level].length] ?? 'gap') ?? [];
    turn += 1;
    const at = queue.findIndex((draft) => !repeats(draft, used));
    if (at < 0) queue.length = 0;
    const [draft] = queue.splice(0, at + 1).slice(-1);
    if (!draft) continue;
    chosen.push(draft);
    used.push(...draft.evidence.map(({ quote }) => wordsIn(quote)));
  }
  return chosen;
}

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Of the shorter one's words, so many in both make two sentences say the same. */
const alike = 0.7;

const repeats = ({ evidence }: QuestionDraft, used: readonly ReadonlySet<string>[]): boolean =>
  evidence.some(({ quote }) => {
    const words = wordsIn(quote);
    return used.some((other) => {
      const common = [...words].filter((word) => other.has(word)).length;
      return common >= alike * Math.min(words.size, other.size);
    });
  });
