import type { Context, Hono } from 'hono';
import type { QuizQuestion } from '../../core/study/question.ts';
import { quizPage } from '../pages/quiz.ts';
import { everybodys, reach } from '../reach.ts';
import { tell } from '../tell.ts';
import type { PageEnvironment, Web } from '../web.ts';
import { inTurn } from './in-turn.ts';

type Request = Context<PageEnvironment>;

const questionsAsked = 10;
/** What makes a quiz of its own; longer ones would be kept nowhere. */
const seedFrom = (text: string | undefined): string => (/^[\w-]{1,16}$/.test(text ?? '') ? (text ?? '') : '1');
const seedAfter = (seed: string): string => (/^\d{1,6}$/.test(seed) ? String(Number(seed) + 1) : '1');

/** A quiz about an article, to whoever may read it; nothing of it is kept: the address holds what was chosen. */
export function quizRoutes(app: Hono<PageEnvironment>, web: Web): void {
  app.get('/a/:id/quiz', (context) => quiz(context, web));
}

async function quiz(context: Request, web: Web): Promise<Response> {
  const { until, key: signature, sent } = context.req.query();
  const asked = { articleId: context.req.param('id') ?? '', until, signature, now: web.now() };
  const reached = await reach(web.footnote, web.key, asked);
  if (reached.kind === 'closed') return tell(context, 404, ({ words }) => words.notHere);
  if (reached.kind === 'ended') return tell(context, 410, ({ words }) => words.ended);
  const { article } = reached;
  const lent = reached.until && { until: until ?? '', key: signature ?? '' };
  if (lent) {
    context.header('Cache-Control', 'private, no-store');
    context.header('X-Robots-Tag', 'noindex, nofollow, noarchive');
  }
  const seed = seedFrom(context.req.query('seed'));
  const collections = lent ? [article.collection] : everybodys.collections;
  return inTurn(context, web, async () => {
    const scope = { collections, articleIds: [article.id] };
    const made = await web.footnote.quiz({
      scope,
      count: questionsAsked,
      level: 'medium',
      seed,
      isAlone: lent !== undefined,
    });
    const questions = made.kind === 'made' ? made.questions : [];
    const chosen = sent === undefined ? undefined : chosenIn(context, questions);
    return quizPage(context.get('frame'), { article, seed, nextSeed: seedAfter(seed), questions, chosen, lent });
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
