import type { Context, Hono } from 'hono';
import { placeFromText, placeName, placeText, readingPath } from '../../core/document/reading-address.ts';
import { articlePage } from '../pages/article.ts';
import { listPage } from '../pages/list.ts';
import { everybodys } from '../reach.ts';
import { tell } from '../tell.ts';
import type { PageEnvironment, Web } from '../web.ts';
import { opened } from './opened.ts';

type Request = Context<PageEnvironment>;

/** A page's number as an address has it; the first for anything else. */
const numberFrom = (text: string | undefined): number => (/^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : 1);

/** The list, and the articles. */
export function readingRoutes(app: Hono<PageEnvironment>, web: Web): void {
  app.get('/', async (context) => {
    const articles = await web.footnote.articles(everybodys);
    return context.html(listPage(context.get('frame'), articles, numberFrom(context.req.query('page'))));
  });
  app.get('/a/:id', (context) => article(context, web));
  app.get('/a/:id/:place{p[0-9]+.*}', (context) => lead(context));
}

/** To the article's page at the words: browsers scroll to what stands behind "#", which only an address of its own can say. */
function lead(context: Request): Response | Promise<Response> {
  const place = placeFromText(context.req.param('place') ?? '');
  if (!place) return tell(context, 404, ({ words }) => words.notHere);
  const query = new URLSearchParams();
  for (const name of ['until', 'key']) {
    const value = context.req.query(name);
    if (value !== undefined) query.set(name, value);
  }
  query.set('at', placeText(place));
  context.header('Cache-Control', 'no-store');
  return context.redirect(`${readingPath(context.req.param('id') ?? '')}?${query}#${placeName(place)}`, 302);
}

async function article(context: Request, web: Web): Promise<Response> {
  const found = await opened(context, web);
  if (found instanceof Response) return found;
  const { at, part } = context.req.query();
  const place = at === undefined ? undefined : placeFromText(at);
  const page = articlePage(context.get('frame'), {
    article: found.article,
    place,
    part: numberFrom(part),
    lent: found.lent,
  });
  return context.html(page);
}
