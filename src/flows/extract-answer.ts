import type { Draft, DraftClaim } from '../core/answer.ts';
import { statementsBy } from '../core/attribution/statement-search.ts';
import type { Passage } from '../core/document/passage.ts';
import { shownTest } from '../core/extraction/already-shown.ts';
import { type Said, saidDraft } from '../core/extraction/attributed-statements.ts';
import { isEnough } from '../core/extraction/confidence.ts';
import { extractDraft, topicDraft } from '../core/extraction/extract-sentences.ts';
import { articleDraft, nearestTo } from '../core/extraction/metadata-draft.ts';
import { passagesToRead } from '../core/extraction/passages-read.ts';
import { sayingDraft } from '../core/extraction/saying-sentences.ts';
import { tableDraft } from '../core/extraction/table-rows.ts';
import { turnDraft } from '../core/extraction/turn-draft.ts';
import { topicOfArticle } from '../core/question/article-said.ts';
import type { ArticleFact, Intent, SaidQuestion, SummaryWish } from '../core/question/intent.ts';

import { questionParts } from '../core/question/question-parts.ts';
import { termsOf } from '../core/text/terms.ts';
import type { Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import { loadArticles } from './load-articles.ts';
import { readOn } from './read-on.ts';
import { type Retrieved, retrievePassages } from './retrieve-passages.ts';
import { understandParts } from './understand-parts.ts';

/** An answer about the articles themselves names each; more of them would be a list, not an answer. */
const mostArticles = 3;

/** Two questions in one are answered one after the other, each by so many sentences. */
const mostClaimsOfPart = 2;

/** The draft that fits what is asked; of several questions in one, a draft of each, in their order. */
export async function extractAnswer(ports: Ports, retrieved: Retrieved, scope: Scope): Promise<Draft | undefined> {
  const { standing, intent } = retrieved;
  const parts = intent.task.kind === 'metadata' ? [] : questionParts(standing.question, intent.language);
  if (parts.length < 2) return draftOf(ports, retrieved, scope);
  const claims: DraftClaim[] = [];
  for (const part of await understandParts(ports, parts, retrieved, scope)) {
    const where = { ...scope, ...articlesOf(claims) };
    const found = await retrievePassages(ports, part, where);
    const draft = found && (await draftOf(ports, found, where));
    claims.push(...(draft?.claims.filter((claim) => !isThere(claim, claims)).slice(0, mostClaimsOfPart) ?? []));
  }
  return claims.length > 0 ? { claims } : draftOf(ports, retrieved, scope);
}

/** What is asked further is asked of the articles that answered what was asked first. */
function articlesOf(claims: readonly DraftClaim[]): Pick<Scope, 'articleIds'> {
  const ids = claims.flatMap(({ evidence }) => evidence.map(({ passage }) => passage.articleId));
  return ids.length > 0 ? { articleIds: [...new Set(ids)] } : {};
}

/** Whether the claims say it already, as a part of what they say. */
const isThere = ({ text }: DraftClaim, claims: readonly DraftClaim[]): boolean =>
  claims.some((other) => other.text.includes(text) || text.includes(other.text));

/** About the article itself, in short, who said what, or the sentences that answer. */
async function draftOf(ports: Ports, retrieved: Retrieved, scope: Scope): Promise<Draft | undefined> {
  const { task } = retrieved.intent;
  switch (task.kind) {
    case 'metadata':
      return draftFacts(ports, task.facts, await articlesMeant(ports, retrieved, scope));
    case 'summary':
      return task.wish.topic === undefined
        ? draftSummary(ports, task.wish, await articlesMeant(ports, retrieved, scope))
        : draftSentences(ports, retrieved, scope);
    case 'statements': {
      const topic = topicOfArticle(task.said, retrieved.intent.language, namesOf(retrieved));
      if (topic !== undefined) return draftTopic(topic, task.said, retrieved);
      const articles = await statementsOf(ports, retrieved);
      const draft =
        draftSaid(articles, task.said, retrieved) ??
        turnsSaid(articles, task.said, retrieved.query.language) ??
        draftSayings(retrieved, task.said);
      return draft || isUnsaid(retrieved.intent, task.said, articles)
        ? draft && withNewFirst(draft, retrieved)
        : draftSentences(ports, retrieved, scope);
    }
    case 'comparison':
    case 'fact':
    case 'small-talk':
      return draftSentences(ports, retrieved, scope);
  }
}

/** What the articles that were found are called as files, in lower case. */
const namesOf = ({ ranked }: Retrieved): readonly string[] =>
  ranked.map(({ passage }) => passage.source.name.toLowerCase());

/** What the article that is named says about it, or any where none is. */
function draftTopic(topic: string, said: SaidQuestion, retrieved: Retrieved): Draft | undefined {
  const { ranked, query, statistics, vector, sentenceVectors } = retrieved;
  const name = said.kind === 'by' ? said.name.toLowerCase() : '';
  const own = ranked.filter(({ passage }) => passage.source.name.toLowerCase() === name);
  return topicDraft(own.length > 0 ? own : ranked, {
    query: { ...query, text: topic, terms: termsOf(topic, query.language) },
    statistics,
    ...(vector ? { vector } : {}),
    ...(sentenceVectors ? { sentenceVectors } : {}),
  });
}

const turnsSaid = (articles: readonly Said[], said: SaidQuestion, language: string): Draft | undefined =>
  said.kind === 'by'
    ? turnDraft(
        articles.flatMap(({ passages }) => passages),
        said,
        language,
      )
    : undefined;

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

async function draftSentences(ports: Ports, retrieved: Retrieved, scope: Scope): Promise<Draft | undefined> {
  const read = await readOn(ports, retrieved, scope);
  const table = tableDraft(passagesToRead(read.ranked), read);
  if (table) return table;
  const { draft, confidence } = extractDraft(read.ranked, {
    ...read,
    compares: read.intent.task.kind === 'comparison',
  });
  return confidence && isEnough(confidence) ? draft : undefined;
}

async function draftFacts(
  ports: Ports,
  facts: readonly ArticleFact[],
  ids: readonly string[],
): Promise<Draft | undefined> {
  const articles = await loadArticles(ports, ids);
  const claims = articles.flatMap(({ article, passages }) =>
    facts.flatMap((fact) => articleDraft(article, fact, passages)?.claims ?? []),
  );
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

const draftSayings = (retrieved: Retrieved, said: SaidQuestion): Draft | undefined =>
  said.kind === 'by' ? sayingDraft(retrieved.ranked, retrieved, said) : undefined;

async function statementsOf(ports: Ports, { ranked }: Retrieved): Promise<readonly Said[]> {
  const ids = [...new Set(ranked.map(({ passage }) => passage.articleId))].slice(0, mostArticles);
  const articles = await loadArticles(ports, ids);
  return Promise.all(
    articles.map(async ({ article, passages }) => ({ statements: await ports.analyst.statements(article), passages })),
  );
}

/** The language whose statements are all found; in others what somebody says may stand there unfound. */
const readThroughout = 'en';

/** Somebody was asked for who says nothing, or nothing about it: what others say of them is no answer. */
function isUnsaid({ language }: Intent, said: SaidQuestion, articles: readonly Said[]): boolean {
  if (language !== readThroughout || said.kind !== 'by') return false;
  if (/^(?:say|said|says|tell|told)$/i.test(said.verb) && isSomebody(said.name, language)) return true;
  if (!/^\p{Lu}/u.test(said.name)) return false;
  if (said.topic === undefined) return true;
  const speaks = articles.some(({ statements }) => statementsBy(statements, said.name).length > 0);
  return said.isAbout && (speaks || !articles.some(({ passages }) => isNamed(said.name, passages)));
}

/** Writings say something too, in sentences of their own. */
const writings =
  /^(?:.* )?(?:it|this|that|articles?|pieces?|stor(?:y|ies)|texts?|posts?|reports?|stud(?:y|ies)|laws?|acts?|constitution|treaty|papers?|books?|documents?|rules?|letters?|polls?|surveys?|research|data)$/iu;

const isSomebody = (name: string, language: string): boolean =>
  termsOf(name, language).length > 0 && !writings.test(name);

const isNamed = (name: string, passages: readonly Passage[]): boolean =>
  name.split(/\s+/).some((word) => passages.some(({ text }) => text.includes(word)));
