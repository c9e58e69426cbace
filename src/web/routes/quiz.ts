import type { Context, Hono } from 'hono';
import type { QuizQuestion } from '../../core/study/question.ts';
import { untoldByOthers } from '../../core/study/told-by-another.ts';
import { quizPage } from '../pages/quiz.ts';
import { everybodys } from '../reach.ts';
import type { PageEnvironment, Web } from '../web.ts';
import { inTurn } from './in-turn.ts';
import { opened } from './opened.ts';

type Request = Context<PageEnvironment>;

const questionsAsked = 10;
/** Some to spare, for those whose solution another of the page shows. */
const questionsMade = 20;
/** What makes a quiz of its own; longer ones would be kept nowhere. */
const seedFrom = (text: string | undefined): string => (/^[\w-]{1,16}$/.test(text ?? '') ? (text ?? '') : '1');
const seedAfter = (seed: string): string => (/^\d{1,6}$/.test(seed) ? String(Number(seed) + 1) : '1');

/** A quiz about an article, to whoever may read it; nothing of it is kept: the address holds what was chosen. */
export function quizRoutes(app: Hono<PageEnvironment>, web: Web): void {
  app.get('/a/:id/quiz', (context) => quiz(context, web));
}

async function quiz(context: Request, web: Web): Promise<Response> {
  const found = await opened(context, web);
  if (found instanceof Response) return found;
  const { article, lent } = found;
  const seed = seedFrom(context.req.query('seed'));
  const collections = lent ? [article.collection] : everybodys.collections;
  return inTurn(context, web, async () => {
    const scope = { collections, articleIds: [article.id] };
    const made = await web.footnote.quiz({
      scope,
      count: questionsMade,
      level: 'medium',
      seed,
      isAlone: lent !== undefined,
    });
    const questions = made.kind === 'made' ? untoldByOthers(made.questions, questionsAsked) : [];
    const chosen = context.req.query('sent') === undefined ? undefined : chosenIn(context, questions);
    return quizPage(context.get('frame'), {
      article,
      seed,
      nextSeed: seedAfter(seed),
      questions,
      chosen,
      query: lent?.query,
    });
  });
}

function chosenIn(context: Request, questions: readonly QuizQuestion[]): ReadonlyMap<string, number> {
  return new Map(
    questions.flatMap(({ id, choices }): readonly [string, number][] => {
      const place = choices.findIndex((_, at) => String(at) === context.req.query(id));
      return place < 0 ? [] : [[id, place]];
    }),
  );
}
