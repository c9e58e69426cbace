import type { Context, Hono } from 'hono';
import type { ArticleSummary } from '../../core/document/article.ts';
import type { Scope, SummaryStyle } from '../../footnote.ts';
import { answerPage, searchPage, summaryPage, summaryStyles } from '../pages/asked.ts';
import type { Markup } from '../pages/layout.ts';
import { everybodys, sharedArticle } from '../reach.ts';
import { tell } from '../tell.ts';
import type { PageEnvironment, Web } from '../web.ts';
import { inTurn } from './in-turn.ts';

type Request = Context<PageEnvironment>;

interface Asked {
  readonly question: string;
  readonly article: ArticleSummary | undefined;
  readonly scope: Scope;
}

/** What is computed for whoever asks: answers, passages, summaries; of the shared library alone. */
export function askedRoutes(app: Hono<PageEnvironment>, web: Web): void {
  app.get('/ask', (context) =>
    asked(context, web, async (about) =>
      answerPage(context.get('frame'), about, await web.footnote.ask({ question: about.question, scope: about.scope })),
    ),
  );
  app.get('/search', (context) =>
    asked(context, web, async (about) =>
      searchPage(
        context.get('frame'),
        about,
        about.question === '' ? [] : await web.footnote.search({ question: about.question, scope: about.scope }),
      ),
    ),
  );
  app.get('/a/:id/summary', (context) => summary(context, web));
}

/** Longer ones are not read to their end by anybody. */
const longestQuestion = 4_000;

/** A question from the address, of one article or of all. An article that is not everybody's is none. */
async function asked(context: Request, web: Web, page: (asked: Asked) => Promise<Markup>): Promise<Response> {
  const { q = '', article: id } = context.req.query();
  const article = id === undefined ? undefined : await sharedArticle(web.footnote, id);
  if (id !== undefined && !article) return tell(context, 404, ({ words }) => words.notHere);
  const scope = article ? { ...everybodys, articleIds: [article.id] } : everybodys;
  return inTurn(context, web, () => page({ question: q.trim().slice(0, longestQuestion), article, scope }));
}

async function summary(context: Request, web: Web): Promise<Response> {
  const article = await sharedArticle(web.footnote, context.req.param('id') ?? '');
  if (!article) return tell(context, 404, ({ words }) => words.notHere);
  const style: SummaryStyle = summaryStyles.find((one) => one === context.req.query('style')) ?? 'lines';
  const scope = { ...everybodys, articleIds: [article.id] };
  return inTurn(context, web, async () => {
    const answer = await web.footnote.summarize({ scope, length: 'medium', style });
    return summaryPage(context.get('frame'), article, { answer, style });
  });
}
