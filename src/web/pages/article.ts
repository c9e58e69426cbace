import { html } from 'hono/html';
import { type Article, type Block, blockText } from '../../core/document/article.ts';
import {
  isWords,
  markOf,
  placeName,
  type ReadingPlace,
  readingPath,
  type WordsAt,
} from '../../core/document/reading-address.ts';
import { overlaps } from '../../core/text/span.ts';
import { aboutArticle, webAddress } from './about.ts';
import { type Frame, layout, type Markup } from './layout.ts';
import { partsOf, partWith } from './parts.ts';

export interface Reading {
  readonly article: Article;
  readonly place?: ReadingPlace | undefined;
  /** From 1, where no place is named. */
  readonly part: number;
  /** Opened by a link that ends: its query, and when. */
  readonly lent?: { readonly query: string; readonly until: Date } | undefined;
}

/** The article with numbered paragraphs, the words of a footnote lit. Its text is never taken for markup. */
export function articlePage(frame: Frame, { article, place, part, lent }: Reading): Markup {
  const { words } = frame;
  const parts = partsOf(article);
  const at = place ? partWith(parts, place) : Math.min(part, parts.length) - 1;
  const meant = place && isWords(place) ? place : undefined;
  const hasChanged = meant !== undefined && !stillStands(article, meant);
  // Words of the title, the byline or the date stand above the text.
  const lit = meant && !hasChanged && meant.start < article.bodyEnd ? meant : undefined;
  const source = webAddress(article.address);
  const path = readingPath(article.id);
  const main = html`<h1 dir="auto" lang="${article.language}">${article.title}</h1>
${aboutArticle(article)}
${lent ? html`<p class="told">${words.lent(dayOf(lent.until, frame.language))}</p>` : ''}
${hasChanged ? html`<p class="told" role="status">${words.changed}</p>` : ''}
<nav aria-label="${words.article}"><ul>
${lit ? html`<li><a href="#${placeName(lit)}">${words.lit}</a></li>` : ''}
${lent ? '' : html`<li><a href="${path}/summary">${words.summary}</a></li>`}
<li><a href="${path}/quiz${lent ? `?${lent.query}` : ''}">${words.quiz}</a></li>
${source === undefined ? '' : html`<li><a href="${source}" rel="noopener noreferrer">${words.source}</a></li>`}
</ul></nav>
<article class="text" dir="auto" lang="${article.language}">
${(parts[at] ?? []).map((block) => shownBlock(block, { article, lit, words }))}
</article>
${parts.length > 1 ? turns({ path, at, of: parts.length, query: lent?.query }, frame) : ''}`;
  return layout(frame, {
    title: article.title,
    main,
    followsAddress: true,
    ...(lent ? { isLent: true } : { articleId: article.id }),
  });
}

/** The words are those that the footnote had; where it does not tell which those were, they stand in the paragraph it names. */
function stillStands({ text, blocks }: Article, { start, end, paragraph, mark }: WordsAt): boolean {
  if (mark !== undefined) return markOf(text.slice(start, end)) === mark;
  return blocks.some((block) => block.paragraph === paragraph && overlaps(block, { start, end }));
}

const dayOf = (until: Date, language: string): string =>
  until.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

interface Shown extends Pick<Frame, 'words'> {
  readonly article: Article;
  readonly lit: WordsAt | undefined;
}

function shownBlock(block: Block, { article, lit, words }: Shown): Markup {
  const text = withMark(block, article, lit);
  if (block.paragraph === undefined) return heading(block.level, text);
  const name = placeName({ paragraph: block.paragraph });
  return html`<p class="b ${block.kind}" id="${name}"><a class="n" href="#${name}" aria-label="${words.paragraph(block.paragraph)}">${block.paragraph}</a><span class="t">${text}</span></p>
`;
}

/** Below the title, none of whose level there is another; none is left out on the way down, as far as the article's own go. */
function heading(level: number | undefined, text: Markup | string): Markup {
  switch (level) {
    case 3:
      return html`<h3>${text}</h3>
`;
    case 4:
    case 5:
    case 6:
      return html`<h4>${text}</h4>
`;
    default:
      return html`<h2>${text}</h2>
`;
  }
}

/** A block's text; what of the lit words is in it is marked, and the first mark bears their name. */
function withMark(block: Block, article: Article, lit: WordsAt | undefined): Markup | string {
  const text = blockText(article, block);
  if (!lit || !overlaps(block, lit)) return text;
  const start = Math.max(0, lit.start - block.start);
  const end = Math.min(text.length, lit.end - block.start);
  const marked =
    lit.start >= block.start
      ? html`<mark id="${placeName(lit)}">${text.slice(start, end)}</mark>`
      : html`<mark>${text.slice(start, end)}</mark>`;
  return html`${text.slice(0, start)}${marked}${text.slice(end)}`;
}

interface Turning {
  readonly path: string;
  readonly at: number;
  readonly of: number;
  readonly query: string | undefined;
}

function turns({ path, at, of, query }: Turning, { words }: Frame): Markup {
  const to = (part: number): string => `${path}?part=${part}${query === undefined ? '' : `&${query}`}`;
  return html`<nav aria-label="${words.pages}"><ul>
${at > 0 ? html`<li><a rel="prev" href="${to(at)}">${words.earlier}</a></li>` : ''}
<li><span aria-current="page">${words.part(at + 1, of)}</span></li>
${at + 1 < of ? html`<li><a rel="next" href="${to(at + 2)}">${words.later}</a></li>` : ''}
</ul></nav>`;
}
