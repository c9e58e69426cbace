import { html } from 'hono/html';
import type { Answer } from '../../core/answer.ts';
import type { ArticleSummary } from '../../core/document/article.ts';
import { readingPath } from '../../core/document/reading-address.ts';
import type { RankedPassage, SummaryStyle } from '../../footnote.ts';
import { shownAnswer } from './answer.ts';
import { type Frame, layout, type Markup } from './layout.ts';

interface Asked {
  readonly question: string;
  /** The only article that was asked, if one was chosen. */
  readonly article?: ArticleSummary | undefined;
}

const aboutIt = ({ article }: Asked): Markup | '' =>
  article ? html`<p class="soft" dir="auto"><a href="${readingPath(article.id)}">${article.title}</a></p>` : '';

const framed = (frame: Frame, asked: Asked, main: Markup): Markup =>
  layout(frame, {
    title: asked.question,
    asked: asked.question,
    main,
    ...(asked.article ? { articleId: asked.article.id } : {}),
  });

export const answerPage = (frame: Frame, asked: Asked, answer: Answer): Markup =>
  framed(
    frame,
    asked,
    html`<h1 dir="auto">${asked.question || frame.words.question}</h1>
${aboutIt(asked)}
${shownAnswer(frame, answer)}`,
  );

/** The passages nearest to what was searched for, each opening the article where it stands. */
export function searchPage(frame: Frame, asked: Asked, found: readonly RankedPassage[]): Markup {
  const { words } = frame;
  const lines = found.map(({ passage, leads = [] }) => {
    const [first] = passage.parts;
    const path = readingPath(passage.articleId, {
      paragraph: first?.paragraph ?? 1,
      start: Math.max(passage.start, first?.start ?? 0),
      end: passage.end,
    });
    const also = passage.alsoIn?.map(({ title }) => title).join('; ');
    return html`<li><blockquote lang="${passage.source.language}" dir="auto">${[...leads, passage.text].join('\n')}</blockquote>
<a href="${path}">${passage.source.title}, ${words.paragraph(first?.paragraph ?? 1)}</a>
${also ? html`<p class="soft" dir="auto">${words.alsoIn} ${also}</p>` : ''}</li>
`;
  });
  return framed(
    frame,
    asked,
    html`<h1 dir="auto">${asked.question || words.search}</h1>
${aboutIt(asked)}
<p class="soft" role="status">${found.length === 0 ? words.noAnswer['not-in-articles'] : words.found(found.length)}</p>
<ul class="list">${lines}</ul>`,
  );
}

export const summaryStyles = [
  'lines',
  'bullets',
  'timeline',
  'who-said-what',
] as const satisfies readonly SummaryStyle[];

/** A summary of an article in its own sentences, and the other kinds there are. */
export function summaryPage(
  frame: Frame,
  article: ArticleSummary,
  shown: { answer: Answer; style: SummaryStyle },
): Markup {
  const { words } = frame;
  const path = readingPath(article.id);
  const kinds = summaryStyles.map((style) =>
    style === shown.style
      ? html`<li><span aria-current="page">${words.styles[style]}</span></li>`
      : html`<li><a href="${path}/summary?style=${style}">${words.styles[style]}</a></li>`,
  );
  const main = html`<h1 dir="auto" lang="${article.language}">${article.title}</h1>
<nav aria-label="${words.summary}"><ul><li><a href="${path}">${words.article}</a></li>${kinds}</ul></nav>
${shownAnswer(frame, shown.answer, shown.style)}`;
  return layout(frame, { title: `${words.summary}: ${article.title}`, main, articleId: article.id });
}
