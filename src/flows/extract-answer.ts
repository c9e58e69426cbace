import type { Draft } from '../core/answer.ts';
import { statementsBy } from '../core/attribution/statement-search.ts';
import type { Passage } from '../core/document/passage.ts';
import { type Said, saidDraft } from '../core/extraction/attributed-statements.ts';
import { isEnough } from '../core/extraction/confidence.ts';
import { extractDraft, passagesRead } from '../core/extraction/extract-sentences.ts';
import { articleDraft, nearestTo } from '../core/extraction/metadata-draft.ts';
import { tableDraft } from '../core/extraction/table-rows.ts';
import { type SaidQuestion, saidQuestion } from '../core/question/attribution-question.ts';
import { type ArticleFact, articleFact, articleNamed, asksForSummary } from '../core/question/metadata-question.ts';

import type { Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import { loadArticles } from './load-articles.ts';
import type { Retrieved } from './retrieve-passages.ts';

/** An answer about the articles themselves names each; more of them would be a list, not an answer. */
const mostArticles = 3;

/** The draft that fits the question: about the article itself, who said what, or the sentences that answer. */
export async function extractAnswer(ports: Ports, retrieved: Retrieved, scope: Scope): Promise<Draft | undefined> {
  const { query } = retrieved;
  const fact = articleFact(query.text);
  if (fact) return draftFact(ports, fact, await articlesMeant(ports, retrieved, scope));
  if (asksForSummary(query.text)) return draftSummary(ports, await articlesMeant(ports, retrieved, scope));
  const said = saidQuestion(query.text);
  if (said) {
    const articles = await statementsOf(ports, retrieved);
    const draft = saidDraft(articles, said, query.language);
    if (draft || isUnsaid(said, articles)) return draft;
  }
  const table = tableDraft(retrieved.ranked.slice(0, passagesRead), retrieved);
  if (table) return table;
  const { draft, confidence } = extractDraft(retrieved.ranked, retrieved);
  return confidence && isEnough(confidence) ? draft : undefined;
}

async function draftFact(ports: Ports, fact: ArticleFact, ids: readonly string[]): Promise<Draft | undefined> {
  const articles = await loadArticles(ports, ids);
  const claims = articles.flatMap(({ article }) => articleDraft(article, fact)?.claims ?? []);
  return claims.length > 0 ? { claims } : undefined;
}

async function draftSummary(ports: Ports, ids: readonly string[]): Promise<Draft | undefined> {
  const articles = await loadArticles(ports, ids);
  return articles.length > 0 ? ports.analyst.summarize(articles, { length: 'short', style: 'lines' }) : undefined;
}

/** "This article" is the one talked about, or the only ones there are. */
async function articlesMeant(
  { library }: Ports,
  { standing, query, ranked }: Retrieved,
  scope: Scope,
): Promise<readonly string[]> {
  const name = articleNamed(query.text);
  const nearest = name === undefined ? undefined : nearestTo(name, ranked);
  if (nearest) return [nearest.passage.articleId];
  const carried = await library.passagesById(standing.carried, scope);
  if (carried.length > 0) return [...new Set(carried.map(({ articleId }) => articleId))].slice(0, 1);
  const all = await library.articles(scope);
  return all.length <= mostArticles ? all.map(({ id }) => id) : [];
}

async function statementsOf(ports: Ports, { ranked }: Retrieved): Promise<readonly Said[]> {
  const ids = [...new Set(ranked.map(({ passage }) => passage.articleId))].slice(0, mostArticles);
  const articles = await loadArticles(ports, ids);
  return Promise.all(
    articles.map(async ({ article, passages }) => ({ statements: await ports.analyst.statements(article), passages })),
  );
}

/** Somebody was asked for by name who says nothing, or nothing about it: what others say of them is no answer. */
function isUnsaid(said: SaidQuestion, articles: readonly Said[]): boolean {
  if (said.kind !== 'by' || !/^\p{Lu}/u.test(said.name)) return false;
  if (said.topic === undefined) return true;
  const speaks = articles.some(({ statements }) => statementsBy(statements, said.name).length > 0);
  return said.isAbout && (speaks || !articles.some(({ passages }) => isNamed(said.name, passages)));
}

const isNamed = (name: string, passages: readonly Passage[]): boolean =>
  name.split(/\s+/).some((word) => passages.some(({ text }) => text.includes(word)));
