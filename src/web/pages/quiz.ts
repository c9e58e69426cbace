import { html } from 'hono/html';
import type { Article } from '../../core/document/article.ts';
import { readingPath } from '../../core/document/reading-address.ts';
import type { QuizQuestion } from '../../core/study/question.ts';
import { footnote } from './answer.ts';
import { type Frame, layout, type Markup } from './layout.ts';

export interface QuizShown {
  readonly article: Pick<Article, 'id' | 'title' | 'language'>;
  readonly seed: string;
  /** Makes other questions. */
  readonly nextSeed: string;
  /** None: nothing can be asked. */
  readonly questions: readonly QuizQuestion[];
  /** By a question's id the place of what was chosen; absent until the form is sent. */
  readonly chosen?: ReadonlyMap<string, number> | undefined;
  /** Of a link that ends, by which it was opened. */
  readonly query?: string | undefined;
}

/** Questions with their choices as a plain form; after it is sent, what was right, each with the words it rests on. */
export function quizPage(frame: Frame, shown: QuizShown): Markup {
  const { words } = frame;
  const { article, seed, nextSeed, questions, chosen, query } = shown;
  const path = readingPath(article.id);
  const right = questions.filter((question) => chosen?.get(question.id) === question.right).length;
  const withSeed = (one: string): URLSearchParams =>
    new URLSearchParams([...new URLSearchParams(query), ['seed', one]]);
  const main = html`<h1 dir="auto" lang="${article.language}">${article.title}</h1>
<nav aria-label="${words.quiz}"><ul><li><a href="${path}${query ? `?${query}` : ''}">${words.article}</a></li>
${questions.length > 0 ? html`<li><a href="${path}/quiz?${withSeed(nextSeed)}">${words.anew}</a></li>` : ''}</ul></nav>
${chosen ? html`<p class="told" role="status">${words.score(right, questions.length)}</p>` : ''}
${
  questions.length === 0
    ? html`<p class="told" role="status">${words.nothingToAsk}</p>`
    : html`<form class="quiz" action="${path}/quiz" method="get">
${[...withSeed(seed)].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${questions.map((question, at) => asked(frame, { question, at, of: questions.length, chosen, query }))}
<button name="sent" value="1">${words.check}</button>
</form>`
}`;
  return layout(frame, {
    title: `${words.quiz}: ${article.title}`,
    main,
    ...(query ? { isLent: true } : { articleId: article.id }),
  });
}

interface Asked extends Pick<QuizShown, 'chosen'> {
  readonly question: QuizQuestion;
  readonly at: number;
  readonly of: number;
  readonly query: string | undefined;
}

function asked({ words }: Frame, { question, at, of, chosen, query }: Asked): Markup {
  const { id, stem, choices, language } = question;
  const choice = chosen?.get(id);
  return html`<fieldset>
<legend><span class="soft">${words.questionOf(at + 1, of)}</span> <span class="stem" lang="${language}" dir="auto">${stem}</span></legend>
${choices.map(
  (
    text,
    place,
  ) => html`<p class="choice"><input type="radio" id="${id}-${place}" name="${id}" value="${place}"${place === choice ? ' checked' : ''}>
<label for="${id}-${place}" lang="${language}" dir="auto">${text}</label></p>
`,
)}
${chosen ? told(words, question, { choice, query }) : ''}
</fieldset>
`;
}

function told(
  words: Frame['words'],
  { choices, right, language, citations }: QuizQuestion,
  { choice, query }: { readonly choice: number | undefined; readonly query: string | undefined },
): Markup {
  const solution = html`${words.solution} <span lang="${language}" dir="auto">${choices[right] ?? ''}</span>`;
  const said =
    choice === right ? words.isRight : html`${choice === undefined ? words.unanswered : words.isWrong} ${solution}`;
  return html`<p class="told">${said}</p>
${citations.map((citation) => html`<div>${footnote(words, citation, query)}</div>`)}`;
}
