import type { Answer, Claim, Note } from '../core/answer.ts';
import type { Passage } from '../core/document/passage.ts';
import type { SummaryDraft } from '../core/summary/summary.ts';
import type { Wish } from '../core/summary/wish.ts';
import type { Span } from '../core/text/span.ts';
import { createVerifier } from '../core/verification/verify.ts';
import type { Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import { loadArticles } from './load-articles.ts';
import { writtenSummary } from './write-summary.ts';

export interface SummaryRequest extends Wish {
  readonly scope: Scope;
  /** In the articles' own sentences, also where there is a model: nobody asked, so that it would be on nobody's account. */
  readonly ownWords?: boolean;
}

/** More together are not one subject; the note says when there were more. */
const mostArticles = 20;

/** Articles → their central sentences → checked claims, with a note on how much they were chosen from. */
export async function summarizeArticle(ports: Ports, request: SummaryRequest): Promise<Answer> {
  const listed = await ports.library.articles(request.scope);
  const articles = await loadArticles(
    ports,
    listed.slice(0, mostArticles).map(({ id }) => id),
  );
  const titles = listed.slice(0, 3).map(({ title }) => `“${title}”`);
  const question = `Summary of ${titles.join(', ')}${listed.length > titles.length ? ' and others' : ''}`;
  if (articles.length === 0) {
    const reason = request.scope.articleIds ? 'no-such-article' : 'nothing-indexed';
    return { kind: 'ungrounded', question: 'Summary', reason, nearest: [] };
  }
  const draft = await ports.analyst.summarize(articles, { length: request.length, style: request.style });
  const claims = confirm(
    draft,
    articles.flatMap(({ passages }) => passages),
  );
  const byModel = request.ownWords ? undefined : await writtenSummary(ports.assistant, { request, draft, articles });
  if (byModel) return { ...byModel, question };
  const leftOut = draft.claims.length - claims.length;
  const [first, ...rest] = claims;
  if (!first) return { kind: 'ungrounded', question, reason: 'not-in-articles', nearest: [] };
  return {
    kind: 'grounded',
    question,
    claims: [first, ...rest],
    leftOut,
    notes: [noteOn(claims, draft.paragraphs, listed.length)],
  };
}

function confirm({ claims }: SummaryDraft, known: readonly Passage[]): readonly Claim[] {
  const verify = createVerifier({ known });
  return claims.flatMap(({ emphasis, date, ...claim }) => {
    const { confirmed } = verify(claim);
    if (!confirmed) return [];
    if (confirmed.text !== claim.text || !emphasis) return [confirmed];
    return [{ ...confirmed, emphasis, text: dated(confirmed.text, emphasis, date) }];
  });
}

/** "On Monday [2021-05-10]": the day that the words mean by the article's own date. */
function dated(text: string, [words]: readonly Span[], date: string | undefined): string {
  if (!words || date === undefined) return text;
  const end = words.start + text.slice(words.start, words.end).replace(/[\s\p{P}]+$/u, '').length;
  return `${text.slice(0, end)} [${date}]${text.slice(end)}`;
}

function noteOn(claims: readonly Claim[], of: number, articles: number): Note {
  const used = new Set(
    claims.flatMap(({ citations }) => citations.map(({ passage, paragraph }) => `${passage.articleId}/${paragraph}`)),
  );
  const read = Math.min(articles, mostArticles);
  return { kind: 'chosen', paragraphs: used.size, of, articles: read, articlesLeft: articles - read };
}
