import { html } from 'hono/html';
import type { ArticleSummary } from '../../core/document/article.ts';
import { readingPath } from '../../core/document/reading-address.ts';
import { aboutArticle } from './about.ts';
import { type Frame, layout, type Markup } from './layout.ts';

/** So many articles a page. */
const perPage = 50;

/** The articles that everybody may read, a page at a time. @param page from 1 */
export function listPage(frame: Frame, articles: readonly ArticleSummary[], page: number): Markup {
  const { words } = frame;
  const last = Math.max(1, Math.ceil(articles.length / perPage));
  const at = Math.min(page, last);
  const shown = articles.slice((at - 1) * perPage, at * perPage);
  const first = (at - 1) * perPage + 1;
  const counted = shown.length === 0 ? words.none : words.articles(first, first + shown.length - 1, articles.length);
  const turns = [
    ...(at > 1 ? [html`<li><a rel="prev" href="/?page=${at - 1}">${words.earlier}</a></li>`] : []),
    ...(at < last ? [html`<li><a rel="next" href="/?page=${at + 1}">${words.later}</a></li>`] : []),
  ];
  const main = html`<h1>${words.library}</h1>
<p class="soft">${counted}</p>
<ul class="list">
${shown.map(line)}
</ul>
${turns.length > 0 ? html`<nav aria-label="${words.pages}"><ul>${turns}</ul></nav>` : ''}`;
  return layout(frame, { title: words.library, main });
}

const line = (article: ArticleSummary): Markup => html`<li>
<a href="${readingPath(article.id)}" dir="auto">${article.title}</a>
${aboutArticle(article)}
</li>`;
