import type { Draft } from '../core/answer.ts';
import { statementsBy } from '../core/attribution/statement-search.ts';
import type { Passage } from '../core/document/passage.ts';
import { shownTest } from '../core/extraction/already-shown.ts';
import { type Said, saidDraft } from '../core/extraction/attributed-statements.ts';
import { isEnough } from '../core/extraction/confidence.ts';
import { extractDraft, passagesRead } from '../core/extraction/extract-sentences.ts';
import { articleDraft, nearestTo } from '../core/extraction/metadata-draft.ts';
import { tableDraft } from '../core/extraction/table-rows.ts';

import type { ArticleFact, Intent, SaidQuestion, SummaryWish } from '../core/question/intent.ts';
import type { Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import { loadArticles } from './load-articles.ts';
import type { Retrieved } from './retrieve-passages.ts';

/** An answer about the articles themselves names each; more of them would be a list, not an answer. */
const mostArticles = 3;

/** The draft that fits what is asked: about the article itself, in short, who said what, or the sentences that answer. */
export async function extractAnswer(ports: Ports, retrieved: Retrieved, scope: Scope): Promise<Draft | undefined> {
  const { task } = retrieved.intent;
  switch (task.kind) {
    case 'metadata':
      return draftFacts(ports, task.facts, await articlesMeant(ports, retrieved, scope));
    case 'summary':
      return task.wish.topic === undefined
        ? draftSummary(ports, task.wish, await articlesMeant(ports, retrieved, scope))
        : draftSentences(retrieved);
    case 'statements': {
      const articles = await statementsOf(ports, retrieved);
      const draft = draftSaid(articles, task.said, retrieved);
      return draft || isUnsaid(retrieved.intent, task.said, articles)
        ? draft && withNewFirst(draft, retrieved)
        : draftSentences(retrieved);
    }
    case 'comparison':
    case 'fact':
    case 'small-talk':
      return draftSentences(retrieved);
  }
}

/** "And Cole?" asks for his words about the same, or what else he said. */
function draftSaid(articles: readonly Said[], said: SaidQuestion, { query, standing }: Retrieved): Draft | undefined {
  const draft = saidDraft(articles, said, query.language);
  if (draft || !standing.inherits || said.kind !== 'by' || said.topic === undefined) return draft;
  const { topic, ...anything } = said;
  return saidDraft(articles, { ...anything, isAbout: false }, query.language);
}

/** Of somebody's statements those that were not yet shown come first. */
function withNewFirst({ claims }: Draft, { shown = [] }: Retrieved): Draft {
  const isShown = shownTest(shown);
  const isNew = ({ evidence }: Draft['claims'][number]) => !evidence.some(({ quote }) => isShown(quote));
  return { claims: [...claims.filter(isNew), ...claims.filter((claim) => !isNew(claim))] };
}

function draftSentences(retrieved: Retrieved): Draft | undefined {
  const table = tableDraft(retrieved.ranked.slice(0, passagesRead), retrieved);
  if (table) return table;
  const { draft, confidence } = extractDraft(retrieved.ranked, retrieved);
  return confidence && isEnough(confidence) ? draft : undefined;
}

async function draftFacts(
  ports: Ports,
  facts: readonly ArticleFact[],
  ids: readonly string[],
): Promise<Draft | undefined> {
  const articles = await loadArticles(ports, ids);
  const claims = articles.flatMap(({ article }) => facts.flatMap((fact) => articleDraft(article, fact)?.claims ?? []));
  return claims.length > 0 ? { claims } : undefined;
}

async function draftSummary(
  ports: Ports,
  { length, style }: SummaryWish,
  ids: readonly string[],
): Promise<Draft | undefined> {
  const articles = await loadArticles(ports, ids);
  return articles.length > 0 ? ports.analyst.summarize(articles, { length, style }) : undefined;
}

/** "This article" is the one talked about, or the only ones there are. */
async function articlesMeant(
  { library }: Ports,
  { standing, intent: { article: name }, ranked }: Retrieved,
  scope: Scope,
): Promise<readonly string[]> {
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

/** The language whose statements are all found; in others what somebody says may stand there unfound. */
const readThroughout = 'en';

/** Somebody was asked for by name who says nothing, or nothing about it: what others say of them is no answer. */
function isUnsaid({ language }: Intent, said: SaidQuestion, articles: readonly Said[]): boolean {
  if (language !== readThroughout || said.kind !== 'by' || !/^\p{Lu}/u.test(said.name)) return false;
  if (said.topic === undefined) return true;
  const speaks = articles.some(({ statements }) => statementsBy(statements, said.name).length > 0);
  return said.isAbout && (speaks || !articles.some(({ passages }) => isNamed(said.name, passages)));
}

const isNamed = (name: string, passages: readonly Passage[]): boolean =>
  name.split(/\s+/).some((word) => passages.some(({ text }) => text.includes(word)));
