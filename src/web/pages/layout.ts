import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Words } from '../words/words.ts';

/** Markup in which everything from articles and questions is escaped. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface Frame {
  readonly words: Words;
  /** Of the page's own words: ISO 639-1. */
  readonly language: string;
}

interface Page {
  readonly title: string;
  readonly main: Markup;
  /** What was asked, to ask on from. */
  readonly asked?: string;
  /** The article that is asked about; the whole library without it. */
  readonly articleId?: string;
  /** Its words are marked by the server; a few lines of script follow an address that only the browser knows. */
  readonly followsAddress?: boolean;
  /** No form: what is lent by a link is read, and nothing else. */
  readonly isLent?: boolean;
}

/** A whole page; everything works without script. */
export const layout = ({ words, language }: Frame, page: Page): Markup => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} – Footnote</title>
<link rel="stylesheet" href="/style.css">
${page.followsAddress ? html`<script type="module" src="/follow-address.js"></script>` : ''}
</head>
<body>
<header>
<a class="skip" href="#text">${words.skip}</a>
<a class="home" href="/">${words.library}</a>
${page.isLent ? '' : askForm(words, page)}
</header>
<main id="text">
${page.main}
</main>
</body>
</html>`;

const askForm = (
  words: Words,
  { asked = '', articleId }: Page,
): Markup => html`<form action="/ask" method="get" role="search">
<label for="q">${articleId === undefined ? words.question : words.askThis}</label>
<input type="search" id="q" name="q" value="${asked}" maxlength="2000" required>
${articleId === undefined ? '' : html`<input type="hidden" name="article" value="${articleId}">`}
<button>${words.ask}</button>
<button formaction="/search">${words.search}</button>
</form>`;
