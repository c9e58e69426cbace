import path from 'node:path';
import { sharedCollection } from '../../src/core/document/article.ts';
import type { Footnote } from '../../src/footnote.ts';
import { type Question, readQuestions } from '../evaluate/question-runs.ts';
import { printJson } from '../shared/run.ts';
import { everything, withFootnote } from '../shared/with-footnote.ts';
import { peakMemory } from './blocking.ts';
import { type Growth, growLibrary } from './growing-library.ts';
import { timeIndexing } from './index-articles.ts';
import { timeHugeArticle } from './index-huge.ts';
import { timeModel } from './model-times.ts';
import { timePages } from './page-times.ts';
import { timeQuestions } from './question-times.ts';
import { timeQuizzes } from './quiz-times.ts';
import { timeTurns } from './turn-times.ts';

export type Measure =
  | { readonly kind: 'index'; readonly data: string; readonly articles: string; readonly threads: number }
  | { readonly kind: 'huge'; readonly data: string }
  | { readonly kind: 'ask' | 'pages' | 'turns'; readonly data: string; readonly sets: string; readonly set: string }
  | { readonly kind: 'model'; readonly data: string; readonly sets: string }
  | { readonly kind: 'quiz'; readonly data: string; readonly articles: string }
  | ({ readonly kind: 'grow'; readonly data: string; readonly articles: string } & Growth);

/** A p99 wants some hundreds; more take long. */
const questionsTimed = 400;
const questionsToModel = 60;
const conversationsTimed = 200;

const questionsOf = (sets: string, set: string): readonly Question[] =>
  readQuestions(path.join(sets, set, 'questions.jsonl')).slice(0, questionsTimed);

async function measure(wanted: Measure): Promise<unknown> {
  switch (wanted.kind) {
    case 'index':
      return timeIndexing(wanted.data, wanted.articles, wanted.threads);
    case 'huge':
      return timeHugeArticle(wanted.data);
    case 'ask':
      return withFootnote(wanted.data, async (footnote) => ({
        ...(await timeQuestions(footnote, questionsOf(wanted.sets, wanted.set), everything)),
        peakMemory: peakMemory(),
      }));
    case 'pages':
      return withFootnote(wanted.data, (footnote) => timePages(footnote, questionsOf(wanted.sets, wanted.set)));
    case 'turns': {
      const all = readQuestions(path.join(wanted.sets, wanted.set, 'questions.jsonl'));
      return withFootnote(wanted.data, (footnote) => timeTurns(footnote, all.slice(-conversationsTimed), everything));
    }
    case 'model':
      return timeModel(wanted.data, questionsOf(wanted.sets, 'xquad-en').slice(0, questionsToModel));
    case 'quiz': {
      const quizzes = async (footnote: Footnote) => {
        for (const origin of await footnote.origins(wanted.articles))
          await footnote.addArticle({ origin, collection: sharedCollection });
        return timeQuizzes(footnote);
      };
      return withFootnote(wanted.data, quizzes, { makes: true });
    }
    case 'grow':
      return growLibrary(wanted.data, wanted.articles, wanted);
  }
}

printJson(await measure(JSON.parse(process.argv[2] ?? '{}')));
