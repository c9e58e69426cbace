import type { Context } from 'hono';
import type { Article } from '../../core/document/article.ts';
import { reach } from '../reach.ts';
import { tell } from '../tell.ts';
import type { PageEnvironment, Web } from '../web.ts';

interface Opened {
  readonly article: Article;
  /** Opened by a link that ends then; its query opens other pages of the article. */
  readonly lent?: { readonly until: Date; readonly query: string };
}

/** The article that the path names, to whoever may read it; else the reply that says why not. What is lent is kept by nobody on the way. */
export async function opened(
  context: Context<PageEnvironment>,
  { footnote, key, now }: Web,
): Promise<Opened | Response> {
  const { until, key: signature } = context.req.query();
  const asked = { articleId: context.req.param('id') ?? '', until, signature, now: now() };
  const reached = await reach(footnote, key, asked);
  if (reached.kind === 'closed') return tell(context, 404, ({ words }) => words.notHere);
  if (reached.kind === 'ended') return tell(context, 410, ({ words }) => words.ended);
  const { article } = reached;
  if (reached.until === undefined) return { article };
  context.header('Cache-Control', 'private, no-store');
  context.header('X-Robots-Tag', 'noindex, nofollow, noarchive');
  const query = new URLSearchParams({ until: until ?? '', key: signature ?? '' }).toString();
  return { article, lent: { until: reached.until, query } };
}
