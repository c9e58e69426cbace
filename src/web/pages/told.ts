import { html } from 'hono/html';
import { type Frame, layout, type Markup } from './layout.ts';

/** One sentence that says why there is nothing else, and the way back. */
export const toldPage = (frame: Frame, sentence: string): Markup =>
  layout(frame, {
    title: sentence.split(/[.:]/)[0] ?? sentence,
    main: html`<h1>Footnote</h1>
<p class="told" role="status">${sentence}</p>
<p><a href="/">${frame.words.back}</a></p>`,
  });
