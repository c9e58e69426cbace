import { html } from 'hono/html';
import type { Answer, Citation, Claim, GroundedAnswer, Reason, UngroundedAnswer } from '../../core/answer.ts';
import { markOf, readingPath } from '../../core/document/reading-address.ts';
import type { Frame, Markup } from './layout.ts';

/** An answer or a summary: each statement with the footnotes it rests on, each footnote opening the article at its words. */
export const shownAnswer = (frame: Frame, answer: Answer, style = 'lines'): Markup =>
  answer.kind === 'grounded' ? grounded(frame, answer, style) : ungrounded(frame, answer);

function grounded({ words }: Frame, answer: GroundedAnswer, style: string): Markup {
  const citations = new Map(answer.claims.flatMap((claim) => claim.citations.map((one) => [one.number, one])));
  const ordered = [...citations.values()].sort((a, b) => a.number - b.number);
  const notes = (answer.notes ?? []).flatMap((note) =>
    note.kind === 'chosen' ? [html`<p class="soft">${words.chosen(note.paragraphs, note.of)}</p>`] : [],
  );
  return html`${understood(words, answer)}
<ul class="claims ${style}">
${answer.claims.map(
  (
    claim,
  ) => html`<li>${statement(claim)}${claim.citations.map(({ number }) => html`<sup><a href="#f${number}" aria-label="${words.footnote(number)}">[${number}]</a></sup>`)}</li>
`,
)}
</ul>
${notes}
<h2>${words.footnotes}</h2>
<ol class="notes">
${ordered.map(
  (citation) => html`<li id="f${citation.number}" value="${citation.number}">${footnote(words, citation)}</li>
`,
)}
</ol>`;
}

/** Mostly the article's own words, in its language. */
const statement = ({ text, citations: [first], translated }: Claim): Markup =>
  translated
    ? html`<span>${text}</span>`
    : html`<span lang="${first.passage.source.language}" dir="auto">${text}</span>`;

const understood = (words: Frame['words'], { understoodAs }: Answer): Markup | '' =>
  understoodAs === undefined ? '' : html`<p class="soft">${words.understoodAs} ${understoodAs}</p>`;

function ungrounded({ words }: Frame, answer: UngroundedAnswer): Markup {
  const nearest = answer.nearest.map(
    ({ citations }) => html`<li>${footnote(words, citations[0])}</li>
`,
  );
  return html`${understood(words, answer)}
<p class="told" role="status">${words.noAnswer[sayable(answer.reason)]}</p>
${nearest.length > 0 ? html`<p>${words.nearest}</p><ul class="notes">${nearest}</ul>` : ''}`;
}

function sayable(reason: Reason): keyof Frame['words']['noAnswer'] {
  if (reason === 'small-talk') return 'no-question';
  return reason === 'no-such-article' ? 'nothing-indexed' : reason;
}

/** The article's words, and the way to them; @param query of the link that lends the article */
export const footnote = (words: Frame['words'], citation: Citation, query?: string): Markup => {
  const { passage, quote, paragraph, page, lastPage, start, end } = citation;
  const { title, language, fromPictures } = passage.source;
  const place = [
    ...(page === undefined ? [] : [words.page(page, lastPage)]),
    words.paragraph(paragraph),
    ...(fromPictures ? [words.fromPicture] : []),
  ].join(', ');
  const path = readingPath(passage.articleId, { paragraph, start, end, mark: markOf(quote) });
  return html`<blockquote lang="${language}" dir="auto">${quote}</blockquote>
<a href="${query === undefined ? path : `${path}?${query}`}">${title}, ${place}</a>`;
};
