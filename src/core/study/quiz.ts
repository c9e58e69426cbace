import type { SummarizedArticle } from '../summary/summarized-article.ts';
import { defaultLexicon, lexiconOf } from '../text/lexicon/index.ts';
import type { Candidate } from './candidate.ts';
import { changedPairs, changedQuestions } from './changed-questions.ts';
import { yearsIn } from './days.ts';
import { exchangeQuestions } from './exchange-questions.ts';
import { type Stock, type StudiedArticle, stockOf } from './facts.ts';
import { gapQuestions } from './gap-questions.ts';
import { type ReadThrough, readBeside, readThrough } from './known.ts';
import { orderQuestions } from './order-questions.ts';
import type { QuestionDraft, QuizWish } from './question.ts';
import { statementQuestions } from './statement-questions.ts';
import { inTurns } from './turns.ts';
import { whoSaidQuestions } from './who-said-questions.ts';
import type { Choosing } from './wrong-choices.ts';

export interface QuizMaterial {
  /** Asked about. */
  readonly articles: readonly StudiedArticle[];
  /** Others of the library, which give wrong choices. */
  readonly others: readonly SummarizedArticle[];
}

/**
 * Questions about the articles, no fact asked twice, kinds taking turns. As many as wanted and some to spare, fewer where there are
 * not so many. The same for the same seed and articles.
 */
export function draftQuiz({ articles, others }: QuizMaterial, wish: QuizWish): readonly QuestionDraft[] {
  const stocks = articles.map(stockOf);
  const read = [...stocks.map(readThrough), ...others.map(readBeside)];
  const candidates = stocks.flatMap((stock, at) =>
    questionsOf(stock, { ...choosingFor(at, read, wish), ...writtenIn(stock) }),
  );
  return inTurns(candidates, wish);
}

function questionsOf(stock: Stock, choosing: Choosing): readonly Candidate[] {
  const asked = factQuestions(stock, choosing);
  return [...asked, ...statementQuestions(stock, asked, choosing)];
}

function factQuestions(stock: Stock, choosing: Choosing): readonly Candidate[] {
  return [
    ...whoSaidQuestions(stock, choosing),
    ...orderQuestions(stock.sentences, choosing),
    ...stock.sentences.flatMap((sentence) => [
      ...gapQuestions(sentence, choosing),
      ...changedQuestions(sentence, choosing),
    ]),
    ...stock.spoken.flatMap((sentence) => gapQuestions({ ...sentence, isSpoken: true }, choosing)),
    ...exchangeQuestions(stock, choosing),
    ...changedPairs(stock, choosing),
    ...stock.leaning.flatMap((sentence) => gapQuestions(sentence, choosing)),
  ];
}

const writtenIn = ({ of }: Stock): Pick<Choosing, 'written'> => {
  const [year] = yearsIn(of.article.publishedAt ?? '');
  return year === undefined ? {} : { written: Number(year) };
};

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
